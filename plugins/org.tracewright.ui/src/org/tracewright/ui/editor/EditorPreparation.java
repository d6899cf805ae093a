package org.tracewright.ui.editor;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.osgi.framework.Bundle;
import org.tracewright.core.CorePlugin;
import org.tracewright.lang.ide.workspace.SourceModel;

/**
 * Soon after the workbench has started, and in the background, loads and links what the first editor and the views would otherwise load while the user waits, and reads a text, which makes the parser. Also has projects built of
 * which there are no results yet, by starting the bundle that sees to it.
 */
public final class EditorPreparation implements IStartup {

	private static final List<String> BUNDLES = List.of("org.eclipse.jface.text", "org.eclipse.ui.workbench.texteditor", "org.eclipse.ui.editors", "org.eclipse.ui.genericeditor", "org.tracewright.ui",
			"org.eclipse.draw2d", "org.eclipse.gef", "org.tracewright.ui.graph");
	/** Milliseconds in which the workbench itself gets ready. */
	private static final int DELAY = 3_000;
	private static final String CLASS = ".class";
	private static final String TEXT = "def f(x):\n    return x + 1\n";

	@Override
	public void earlyStartup() {
		CorePlugin.results();
		Job job = Job.createSystem("Preparation of editors", (ICoreRunnable) EditorPreparation::prepare);
		job.setPriority(Job.DECORATE);
		job.schedule(DELAY);
	}

	private static void prepare(IProgressMonitor monitor) {
		SourceModel.of("f.py", TEXT);
		RpythonTokens.of(TEXT);
		for (String name : BUNDLES) {
			Bundle bundle = Platform.getBundle(name);
			Enumeration<URL> classes = bundle == null ? null : bundle.findEntries("/", "*" + CLASS, true);
			for (URL entry : classes == null ? List.<URL>of() : Collections.list(classes)) {
				if (monitor.isCanceled()) {
					return;
				}
				link(bundle, entry.getPath());
			}
		}
	}

	private static void link(Bundle bundle, String path) {
		try {
			// Asking for the constructors links a class, but does not run anything of it.
			bundle.loadClass(path.substring(1, path.length() - CLASS.length()).replace('/', '.')).getDeclaredConstructors();
		} catch (ClassNotFoundException | LinkageError optional) {
			// It is for something that is not installed.
			return;
		}
	}
}
