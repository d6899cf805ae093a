package org.tracewright.ui.wizard;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.osgi.framework.Bundle;
import org.tracewright.cli.Skeleton;
import org.tracewright.core.launch.LaunchAttributes;
import org.tracewright.core.launch.Mode;
import org.tracewright.lang.ide.project.Target;

/** What a new project can begin with: an interpreter to start from, or one of the bundle of examples. */
enum Example {
	SKELETON("A small interpreter to start from, with tests", null, null, true, "countdown.txt"),
	TLR("tlr: a register machine, with the hints of a tracing compiler", "tlr", "tlr", true, "100000", "tlr_jit"),
	BRAINFUCK("brainfuck: complete, with programs to run", "brainfuck", "brainfuck", true, "triangle.b"),
	STRANGE_SUM("strange_sum: a loop with a rare branch, without hints", "strange_sum", "strange_sum", false, ""),
	PRIMES("primes: no interpreter, just RPython", "primes", "primes", false, "");

	/** What comes before the name of a function of a module. */
	private static final String FUNCTION = "\ndef ";
	private static final String BUNDLE = "org.tracewright.examples";

	private final String label;
	private final String folder;
	private final String module;
	private final boolean hints;
	private final String arguments;
	private final List<String> variants;

	/**
	 * @param hints     whether it has those of a tracing compiler
	 * @param arguments with which it shows what it can
	 * @param variants  modules that do the same in another way
	 */
	Example(String label, String folder, String module, boolean hints, String arguments, String... variants) {
		this.label = label;
		this.folder = folder;
		this.module = module;
		this.hints = hints;
		this.arguments = arguments;
		this.variants = List.of(variants);
	}

	String label() {
		return label;
	}

	/** What a project of that name translates. */
	Target target(String projectName) {
		String name = this == SKELETON ? moduleName(projectName.replaceAll("\\W", "_")) : module;
		return new Target(name, name + ".py", List.of(), List.of(), List.of(), hints, 0);
	}

	private static String moduleName(String name) {
		return Skeleton.isModuleName(name) ? name : "vm_" + name;
	}

	/** Puts the files into the project. */
	void copyTo(IProject project, IProgressMonitor monitor) throws CoreException {
		if (this == SKELETON) {
			writeSkeleton(project, monitor);
		} else {
			copyExample(project, monitor);
		}
	}

	/** Has its programs run with arguments that suit them, in whatever way they are run first. */
	void prepareRuns(IProject project) throws CoreException {
		prepareRuns(project.getFile(target(project.getName()).module()));
		for (String variant : variants) {
			prepareRuns(project.getFile(variant + ".py"));
		}
	}

	/** Opens the main file of a project of it at the first function, of which there is more to see. */
	void open(IWorkbenchPage page, IProject project) throws PartInitException {
		if (IDE.openEditor(page, project.getFile(target(project.getName()).module())) instanceof ITextEditor editor) {
			int function = editor.getDocumentProvider().getDocument(editor.getEditorInput()).get().indexOf(FUNCTION);
			editor.selectAndReveal(function < 0 ? 0 : function + FUNCTION.length(), 0);
		}
	}

	private void prepareRuns(IFile program) throws CoreException {
		for (Mode mode : Mode.values()) {
			ILaunchConfigurationWorkingCopy run = LaunchAttributes.find(program, mode).getWorkingCopy();
			run.setAttribute(LaunchAttributes.ARGUMENTS, arguments);
			run.doSave();
		}
	}

	private void writeSkeleton(IProject project, IProgressMonitor monitor) throws CoreException {
		try {
			new Skeleton(target(project.getName()).name()).write(project.getLocation().toPath());
		} catch (IOException e) {
			throw new CoreException(new Status(IStatus.ERROR, BUNDLE, "cannot write the files of " + project.getName(), e));
		}
		project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
	}

	private void copyExample(IProject project, IProgressMonitor monitor) throws CoreException {
		Bundle bundle = Platform.getBundle(BUNDLE);
		String root = "/examples/" + folder + "/";
		for (URL entry : Collections.list(bundle.findEntries(root, "*", true))) {
			String path = entry.getPath().substring(entry.getPath().indexOf(root) + root.length());
			if (!path.isEmpty() && !path.endsWith("/")) {
				copy(entry, project.getFile(IPath.fromPortableString(path)), monitor);
			}
		}
	}

	private static void copy(URL from, IFile to, IProgressMonitor monitor) throws CoreException {
		IContainer parent = to.getParent();
		if (!parent.exists() && parent instanceof IFolder directory) {
			directory.create(true, true, monitor);
		}
		try (InputStream in = from.openStream()) {
			to.create(in, true, monitor);
		} catch (IOException e) {
			throw new CoreException(new Status(IStatus.ERROR, BUNDLE, "cannot copy " + to.getName(), e));
		}
	}
}
