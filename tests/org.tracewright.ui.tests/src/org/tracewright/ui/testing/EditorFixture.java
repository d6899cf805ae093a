package org.tracewright.ui.testing;

import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.junit.rules.ExternalResource;

/** A project for one test, and an editor on a file in it. The file is opened as a user's double click opens it. */
public final class EditorFixture extends ExternalResource {

	private static final String PROJECTS = "org.eclipse.ui.navigator.ProjectExplorer";
	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

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
		long deadline = System.nanoTime() + PATIENCE;
		Display display = Display.getCurrent();
		while (!condition.getAsBoolean()) {
			assertTrue("Timed out waiting until " + what, System.nanoTime() < deadline);
			display.timerExec(20, () -> { });
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		while (display.readAndDispatch()) {
			// until all that follows from it is shown
		}
	}

	/** Saves a picture of the whole workbench window as target/screenshots/NAME.png. */
	public void screenshot(String name) throws Exception {
		((ISetSelectionTarget) page().showView(PROJECTS)).selectReveal(new StructuredSelection(file()));
		page().activate(editor);
		Shell shell = window().getShell();
		shell.setBounds(0, 0, 1280, 800);
		shell.forceActive();
		long settled = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(700);
		await("the window is drawn", () -> System.nanoTime() > settled);
		Rectangle bounds = shell.getBounds();
		Image image = new Image(shell.getDisplay(), bounds.width, bounds.height);
		GC gc = new GC(shell.getDisplay());
		gc.copyArea(image, bounds.x, bounds.y);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		image.dispose();
		Path directory = Files.createDirectories(Path.of(System.getProperty("screenshots", "target/screenshots")));
		loader.save(directory.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
	}

	private static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	private static IWorkbenchPage page() {
		return window().getActivePage();
	}
}
