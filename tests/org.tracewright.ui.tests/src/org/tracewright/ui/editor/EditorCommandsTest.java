package org.tracewright.ui.editor;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.tracewright.ui.testing.Commands.execute;
import static org.tracewright.ui.testing.Commands.keys;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.Rule;
import org.junit.Test;
import org.tracewright.core.project.RpythonNature;
import org.tracewright.ui.editor.rename.RenameRefactoring;
import org.tracewright.ui.graph.view.TypesView;
import org.tracewright.ui.references.ReferencesView;
import org.tracewright.ui.testing.Dialogs;
import org.tracewright.ui.testing.EditorFixture;
import org.tracewright.ui.testing.NoErrorsLogged;

/** What the commands of an RPython editor do, and by which keys. */
public class EditorCommandsTest {

	private static final String FORMAT = "org.tracewright.ui.format";
	private static final String TOGGLE_COMMENT = "org.tracewright.ui.toggleComment";
	private static final String OPEN_DEFINITION = "org.tracewright.ui.openDefinition";
	private static final String NEXT = "org.eclipse.ui.navigate.next";
	private static final String PREVIOUS = "org.eclipse.ui.navigate.previous";
	private static final String FIND_REFERENCES = "org.eclipse.ui.genericeditor.findReferences";
	private static final String RENAME = "org.tracewright.ui.rename";
	private static final String QUICK_OUTLINE = "org.tracewright.ui.quickOutline";
	/** All that have keys only in an editor. */
	private static final List<String> COMMANDS = List.of(FORMAT, TOGGLE_COMMENT, FIND_REFERENCES, RENAME, QUICK_OUTLINE);
	private static final String OPEN_DECLARATION = "org.eclipse.ui.edit.text.open.hyperlink";

	@Rule
	public final NoErrorsLogged log = new NoErrorsLogged();
	@Rule
	public final EditorFixture workbench = new EditorFixture();

	private ITextEditor open(String name, String text) throws Exception {
		IEditorPart editor = workbench.open(name, text);
		editor.setFocus();
		return (ITextEditor) editor;
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	@Test
	public void theKeysAreThoseOfOtherEditors() throws Exception {
		open("machine.py", "x = 1\n");
		workbench.await("the editor's keys work", () -> keys(FORMAT).contains("Shift+Ctrl+F"));
		assertTrue(keys(TOGGLE_COMMENT).toString(), keys(TOGGLE_COMMENT).contains("Ctrl+/"));
		assertTrue(keys(FIND_REFERENCES).toString(), keys(FIND_REFERENCES).contains("Shift+Ctrl+G"));
		assertTrue(keys(OPEN_DECLARATION).toString(), keys(OPEN_DECLARATION).contains("F3"));
	}

	@Test
	public void theKeysAreNotThoseOfViews() throws Exception {
		ITextEditor editor = open("machine.py", "x = 1\n");
		for (String id : List.of(IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_OUTLINE, TypesView.ID)) {
			workbench.await("the editor's keys work", () -> COMMANDS.stream().noneMatch(command -> keys(command).isEmpty()));
			IViewPart view = page().showView(id);
			workbench.await("they do not while a view is active", () -> COMMANDS.stream().allMatch(command -> keys(command).isEmpty()));
			for (String command : COMMANDS) {
				assertThrows(NotHandledException.class, () -> execute(command));
			}
			page().hideView(view);
			page().activate(editor);
		}
	}

	@Test
	public void formattingIsOneStepToUndo() throws Exception {
		String text = "def f( a,b ):\n    return a+1 \n\nx=f(1,2)\n";
		ITextEditor editor = open("machine.py", text);
		execute(FORMAT);
		assertEquals("def f(a, b):\n    return a+1\n\nx = f(1, 2)\n", workbench.document().get());
		editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO);
		assertEquals(text, workbench.document().get());
	}

	@Test
	public void aTextWithSyntaxErrorsIsNotFormatted() throws Exception {
		String text = "x=(\n";
		open("machine.py", text);
		execute(FORMAT);
		assertEquals(text, workbench.document().get());
	}

	@Test
	public void linesBecomeCommentsAndBack() throws Exception {
		String text = "def f(a):\n    if a:\n        return 1\n    return 2\n";
		ITextEditor editor = open("machine.py", text);
		editor.selectAndReveal(text.indexOf("if"), text.indexOf("return 1") - text.indexOf("if"));
		execute(TOGGLE_COMMENT);
		assertEquals("def f(a):\n    # if a:\n    #     return 1\n    return 2\n", workbench.document().get());
		execute(TOGGLE_COMMENT);
		assertEquals(text, workbench.document().get());
	}

	@Test
	public void referencesOfAllFilesAreListed() throws Exception {
		String use = "from frame import Frame\nf = Frame()\n";
		ITextEditor editor = open("main.py", use);
		IFile frame = workbench.file().getProject().getFile("frame.py");
		frame.create(new ByteArrayInputStream("class Frame(object):\n    pass\n".getBytes(StandardCharsets.UTF_8)), true, null);
		editor.selectAndReveal(use.indexOf("Frame()"), 0);
		execute(FIND_REFERENCES);
		workbench.await("the view shows them", () -> page().findView(ReferencesView.ID) instanceof ReferencesView view && view.references().size() == 3);
		IViewPart view = page().findView(ReferencesView.ID);
		assertEquals(List.of("class Frame(object):", "from frame import Frame", "f = Frame()"),
				((ReferencesView) view).references().stream().map(reference -> reference.line()).toList());
		List<String> visited = new ArrayList<>();
		for (String command : List.of(NEXT, NEXT, NEXT, NEXT, PREVIOUS)) {
			page().activate(view);
			execute(command);
			assertEquals("the key works again", view, page().getActivePart());
			visited.add(page().getActiveEditor().getTitle() + " " + ((ITextSelection) ((ITextEditor) page().getActiveEditor()).getSelectionProvider().getSelection()).getStartLine());
		}
		assertEquals("behind the last comes the first", List.of("frame.py 0", "main.py 0", "main.py 1", "frame.py 0", "main.py 1"), visited);
		page().hideView(view);
	}

	@Test
	public void f3OpensTheDeclaration() throws Exception {
		String text = "def square(a):\n    return a * a\n\n\nx = square(3)\n";
		ITextEditor editor = open("machine.py", text);
		editor.selectAndReveal(text.indexOf("square(3)"), 0);
		execute(OPEN_DECLARATION);
		workbench.await("the definition is selected", () -> workbench.text().getSelectionText().equals("square") && workbench.text().getSelection().x == 4);
	}

	@Test
	public void aDefinitionIsChosenByItsFirstLetters() throws Exception {
		ITextEditor editor = open("machine.py", "class Frame(object):\n    def pop(self):\n        pass\n\n    def push(self, w_x):\n        pass\n\n\ndef pause():\n    pass\n");
		workbench.await("the key works", () -> keys(QUICK_OUTLINE).contains("Ctrl+O"));
		Dialogs.in("Quick Outline", shell -> {
			Table names = Dialogs.find(shell, Table.class, table -> true);
			Dialogs.find(shell, Text.class, text -> true).setText("pu");
			workbench.await("it is found", () -> names.getItemCount() == 1 && names.getItem(0).getText().equals("push(self, w_x) - Frame"));
			Dialogs.find(shell, Button.class, button -> button.getText().contains("OK")).notifyListeners(SWT.Selection, new Event());
		});
		execute(QUICK_OUTLINE);
		assertEquals("push", ((ITextSelection) editor.getSelectionProvider().getSelection()).getText());
	}

	@Test
	public void aDefinitionOfAnyFileIsChosenByItsFirstLetters() throws Exception {
		open("main.py", "from frame import Frame\npuma = Frame()\n");
		IProject project = workbench.file().getProject();
		RpythonNature.add(project, null);
		project.getFile("frame.py").create(new ByteArrayInputStream("class Frame(object):\n    def push(self, w_x):\n        pass\n".getBytes(StandardCharsets.UTF_8)), true, null);
		workbench.await("the key works", () -> keys(OPEN_DEFINITION).contains("Shift+Ctrl+T"));
		Dialogs.in("Open Definition", shell -> {
			Table names = Dialogs.find(shell, Table.class, table -> true);
			Dialogs.find(shell, Text.class, text -> true).setText("pu");
			workbench.await("they are found", () -> names.getItemCount() == 2);
			assertEquals(List.of("puma - interpreter/main.py", "push(self, w_x) - Frame - interpreter/frame.py"), Arrays.stream(names.getItems()).map(TableItem::getText).sorted().toList());
			names.setSelection(Arrays.stream(names.getItems()).filter(item -> item.getText().startsWith("push")).findFirst().get());
			names.notifyListeners(SWT.Selection, new Event());
			Dialogs.find(shell, Button.class, button -> button.getText().contains("OK")).notifyListeners(SWT.Selection, new Event());
		});
		execute(OPEN_DEFINITION);
		ITextEditor opened = (ITextEditor) page().getActiveEditor();
		assertEquals("frame.py push", opened.getTitle() + " " + ((ITextSelection) opened.getSelectionProvider().getSelection()).getText());
	}

	@Test
	public void aNameIsChangedInAllFiles() throws Exception {
		String use = "from frame import Frame\nf = Frame()\n";
		ITextEditor editor = open("main.py", use);
		IFile frame = workbench.file().getProject().getFile("frame.py");
		frame.create(new ByteArrayInputStream("class Frame(object):\n    pass\n".getBytes(StandardCharsets.UTF_8)), true, null);
		workbench.await("the keys work", () -> keys(RENAME).contains("Shift+Alt+R"));
		editor.selectAndReveal(use.indexOf("Frame()"), 0);
		Dialogs.in("Rename Frame", shell -> {
			Dialogs.find(shell, Text.class, text -> true).setText("Record");
			Dialogs.find(shell, Button.class, button -> button.getText().contains("OK")).notifyListeners(SWT.Selection, new Event());
		});
		execute(RENAME);
		assertEquals("from frame import Record\nf = Record()\n", workbench.document().get());
		assertEquals("class Record(object):\n    pass\n", new String(frame.getContents().readAllBytes(), StandardCharsets.UTF_8));
		assertFalse("the editor's file is saved, as it was before", editor.isDirty());
	}

	@Test
	public void whatAChangeWouldDoIsShownBefore() throws Exception {
		String text = "def square(a):\n    return a * a\n\n\nx = square(3)\n";
		ITextEditor editor = open("machine.py", text);
		editor.selectAndReveal(text.indexOf("square(3)"), 0);
		Dialogs.in("Rename square", shell -> {
			Dialogs.find(shell, Text.class, field -> true).setText("power");
			Dialogs.find(shell, Button.class, button -> button.getText().startsWith("Previe")).notifyListeners(SWT.Selection, new Event());
			try {
				workbench.screenshot("rename-preview", shell);
			} catch (IOException e) {
				throw new AssertionError(e);
			}
		});
		execute(RENAME);
		assertEquals("it was only looked at", text, workbench.document().get());
	}

	@Test
	public void whatCannotBeRenamedIsRefusedWithTheReason() throws Exception {
		String text = "def target(driver, args):\n    return None\n";
		ITextEditor editor = open("machine.py", text);
		editor.selectAndReveal(text.indexOf("target"), 0);
		RenameRefactoring refactoring = new RenameRefactoring(EditorSources.get().source(workbench.document()).get(), text.indexOf("target"));
		assertEquals("Translation looks for target by its name.", refactoring.checkAllConditions(new NullProgressMonitor()).getMessageMatchingSeverity(RefactoringStatus.FATAL));
	}

	@Test(expected = NotHandledException.class)
	public void otherTextsHaveNoSuchCommands() throws Exception {
		open("notes.txt", "x=1\n");
		execute(FORMAT);
	}
}
