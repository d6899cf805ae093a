package org.tracewright.ui.editor;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.tracewright.ui.testing.Commands.execute;
import static org.tracewright.ui.testing.Commands.keys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.core.project.RpythonNature;
import org.tracewright.ui.SourceOpener;
import org.tracewright.ui.editor.rename.RenameRefactoring;
import org.tracewright.ui.references.ReferencesView;
import org.tracewright.ui.testing.Dialogs;
import org.tracewright.ui.testing.EditorFixture;
import org.tracewright.ui.testing.NoErrorsLogged;

/** Editors of files that are in no project: modules of the library, which can only be read, and others. */
public class OutsideFilesTest {

	private static final String FORMAT = "org.tracewright.ui.format";
	private static final String TOGGLE_COMMENT = "org.tracewright.ui.toggleComment";
	private static final String FIND_REFERENCES = "org.eclipse.ui.genericeditor.findReferences";
	private static final String QUICK_OUTLINE = "org.tracewright.ui.quickOutline";

	@Rule
	public final NoErrorsLogged log = new NoErrorsLogged();
	@Rule
	public final EditorFixture workbench = new EditorFixture();
	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private ITextEditor library() {
		SourceOpener.open("rpython/rlib/jit.py", 1);
		return editor();
	}

	private ITextEditor editor() {
		workbench.await("the keys work", () -> keys(QUICK_OUTLINE).contains("Ctrl+O"));
		return (ITextEditor) page().getActiveEditor();
	}

	private static IDocument document(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	private static int place(ITextEditor editor, String text) {
		return document(editor).get().indexOf(text);
	}

	private String refusal(ITextEditor editor, String name) throws Exception {
		RenameRefactoring refactoring = new RenameRefactoring(EditorSources.get().source(document(editor)).get(), place(editor, name));
		return refactoring.checkInitialConditions(new NullProgressMonitor()).getMessageMatchingSeverity(RefactoringStatus.FATAL);
	}

	@Test
	public void aDefinitionOfTheLibraryIsChosenByItsFirstLetters() throws Exception {
		ITextEditor library = library();
		Dialogs.in("Quick Outline", shell -> {
			Table names = Dialogs.find(shell, Table.class, table -> true);
			Dialogs.find(shell, Text.class, text -> true).setText("promote_s");
			workbench.await("it is found", () -> names.getItemCount() == 1);
			Dialogs.find(shell, Button.class, button -> button.getText().contains("OK")).notifyListeners(SWT.Selection, new Event());
		});
		execute(QUICK_OUTLINE);
		assertEquals("promote_string", ((ITextSelection) library.getSelectionProvider().getSelection()).getText());
	}

	@Test
	public void whatTheLibraryDefinesIsFoundInAllProjects() throws Exception {
		workbench.open("main.py", "from rpython.rlib.jit import promote\n\n\ndef f(x):\n    return promote(x)\n");
		RpythonNature.add(workbench.file().getProject(), null);
		ITextEditor library = library();
		library.selectAndReveal(place(library, "promote(x)"), 0);
		execute(FIND_REFERENCES);
		workbench.await("the view shows them", () -> page().findView(ReferencesView.ID) instanceof ReferencesView view && view.references().size() == 3);
		ReferencesView view = (ReferencesView) page().findView(ReferencesView.ID);
		assertEquals(List.of("def promote(x):", "from rpython.rlib.jit import promote", "return promote(x)"), view.references().stream().map(reference -> reference.line()).toList());
		page().hideView(view);
	}

	@Test
	public void theOtherPlacesOfANameAreMarked() {
		ITextEditor library = library();
		ISourceViewer viewer = (ISourceViewer) library.getAdapter(ITextViewer.class);
		library.selectAndReveal(place(library, "promote_args"), 0);
		workbench.await("places that read it are marked", () -> {
			Iterable<Annotation> marks = () -> viewer.getAnnotationModel().getAnnotationIterator();
			return StreamSupport.stream(marks.spliterator(), false).anyMatch(mark -> mark.getType().equals("org.tracewright.ui.occurrence"));
		});
	}

	@Test
	public void theLibraryIsNotChanged() throws Exception {
		ITextEditor library = library();
		String before = document(library).get();
		library.selectAndReveal(place(library, "def promote(x)"), 0);
		for (String command : List.of(FORMAT, TOGGLE_COMMENT)) {
			execute(command);
			assertEquals(before, document(library).get());
		}
		assertTrue("the status line tells why", isShown("jit.py can only be read"));
		library.selectAndReveal(0, 0);
		workbench.await("until the caret moves", () -> !isShown("jit.py can only be read"));
		assertEquals("promote belongs to the library.", refusal(library, "promote(x)"));
	}

	private static boolean isShown(String sentence) {
		return Dialogs.find(page().getWorkbenchWindow().getShell(), CLabel.class, label -> label.getText().equals(sentence)) != null;
	}

	@Test
	public void otherFilesCanBeEdited() throws Exception {
		Path file = Files.writeString(folder.newFile("loose.py").toPath(), "def f(a):\n    return a\n");
		IDE.openEditorOnFileStore(page(), EFS.getStore(file.toUri()));
		ITextEditor loose = editor();
		assertEquals("The name is used in " + file + ", which is not in the workspace.", refusal(loose, "f(a)"));
		execute(TOGGLE_COMMENT);
		assertEquals("# def f(a):\n    return a\n", document(loose).get());
	}
}
