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
import org.tracewright.lang.ide.workspace.Workspace;

/**
 * Soon after the workbench has started, and in the background, loads and links what the first editor and the views would otherwise load while the user waits, and reads a module, which makes the parser. Also has projects built of
 * which there are no results yet, by starting the bundle that sees to it.
 */
public final class EditorPreparation implements IStartup {

	/** What the jobs are called. */
	public static final String NAME = "Preparation of editors and views";

	private static final String ALL = "/";
	/** Folders of bundles, in the order in which a user comes to need them. */
	private static final List<Folder> FOLDERS = List.of(new Folder("org.eclipse.ui.navigator", ALL), new Folder("org.eclipse.ui.navigator.resources", ALL), new Folder("org.eclipse.ui.views", ALL),
			new Folder("org.eclipse.ui.ide", "/org/eclipse/ui/internal/views/markers"), new Folder("org.eclipse.ui.ide", "/org/eclipse/ui/views/markers"),
			new Folder("org.eclipse.draw2d", ALL), new Folder("org.eclipse.gef", ALL), new Folder("org.tracewright.ui", ALL), new Folder("org.tracewright.ui.graph", ALL),
			new Folder("org.eclipse.jface.text", ALL), new Folder("org.eclipse.ui.workbench.texteditor", ALL), new Folder("org.eclipse.ui.editors", ALL), new Folder("org.eclipse.ui.genericeditor", ALL),
			new Folder("org.eclipse.ui.console", ALL), new Folder("org.eclipse.debug.ui", "/org/eclipse/debug/internal/ui/views/console"),
			new Folder("org.tracewright.jit.runtime", "/org/tracewright/jit/runtime/log"));
	/** Milliseconds in which the workbench itself gets ready. */
	private static final int DELAY = 3_000;
	private static final String CLASS = ".class";
	/** A large module, and how often it is read until the virtual machine has compiled what reads it. */
	private static final String SAMPLE = "rpython/rlib/rbigint.py";
	private static final int ROUNDS = 20;

	/** Classes below a path in a bundle. */
	private record Folder(String bundle, String path) {
	}

	@Override
	public void earlyStartup() {
		CorePlugin.results();
		later(EditorPreparation::prepare);
	}

	/** Has something prepared in the background when the workbench has started. */
	public static void later(ICoreRunnable preparation) {
		Job job = Job.createSystem(NAME, preparation);
		job.setPriority(Job.DECORATE);
		job.schedule(DELAY);
	}

	private static void prepare(IProgressMonitor monitor) {
		for (Folder folder : FOLDERS) {
			Bundle bundle = Platform.getBundle(folder.bundle);
			Enumeration<URL> classes = bundle == null ? null : bundle.findEntries(folder.path, "*" + CLASS, true);
			for (URL entry : classes == null ? List.<URL>of() : Collections.list(classes)) {
				if (monitor.isCanceled()) {
					return;
				}
				link(bundle, entry.getPath());
			}
		}
		Workspace.libraryText(SAMPLE).ifPresent(text -> read(text, monitor));
	}

	/** Editors read their text at every key stroke, and while nothing of that is compiled, it takes a user's time. */
	private static void read(String text, IProgressMonitor monitor) {
		for (int round = 0; round < ROUNDS && !monitor.isCanceled(); round++) {
			SourceModel.of(SAMPLE, text);
			RpythonTokens.of(text);
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
