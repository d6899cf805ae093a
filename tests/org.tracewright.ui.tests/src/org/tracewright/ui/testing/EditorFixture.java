package org.tracewright.ui.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.junit.rules.ExternalResource;

/** A project for one test, and an editor on a file in it. The file is opened as a user's double click opens it. */
public final class EditorFixture extends ExternalResource {

	private static final String PROJECTS = "org.eclipse.ui.navigator.ProjectExplorer";

	private final Workbench workbench = new Workbench(new Point(1280, 800));
	private IProject project;
	private IEditorPart editor;

	@Override
	protected void before() throws Throwable {
		for (IViewReference view : page().getViewReferences()) {
			if (!view.getId().equals(PROJECTS)) {
				page().hideView(view);
			}
		}
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("interpreter");
		project.create(null);
		project.open(null);
	}

	@Override
	protected void after() {
		page().closeAllEditors(false);
		try {
			project.delete(true, true, null);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Writes the file and opens it in the editor that the workbench chooses. */
	public IEditorPart open(String name, String text) throws Exception {
		IFile file = project.getFile(name);
		file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
		editor = IDE.openEditor(page(), file);
		await("the text is shown", () -> text().getText().equals(text));
		return editor;
	}

	/** The file that was opened. */
	public IFile file() {
		return editor.getEditorInput().getAdapter(IFile.class);
	}

	/** The widget that shows the file. */
	public StyledText text() {
		return (StyledText) editor.getAdapter(Control.class);
	}

	/** The document behind the widget. */
	public IDocument document() {
		return editor.getAdapter(ITextViewer.class).getDocument();
	}

	/** Lets the workbench work until the condition holds. */
	public void await(String what, BooleanSupplier condition) {
		workbench.await(what, condition);
	}

	/** Changes to the dark theme, or to the light one. */
	public void dark(boolean on) {
		workbench.dark(on);
	}

	/** Saves a picture of the whole workbench window as target/screenshots/NAME.png. */
	public void screenshot(String name) throws Exception {
		((ISetSelectionTarget) page().showView(PROJECTS)).selectReveal(new StructuredSelection(file()));
		page().activate(editor);
		workbench.screenshot(name);
	}

	/** Saves a picture of a dialog likewise. */
	public void screenshot(String name, Shell dialog) throws IOException {
		workbench.screenshot(name, dialog);
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}
}
