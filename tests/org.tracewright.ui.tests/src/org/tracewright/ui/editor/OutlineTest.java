package org.tracewright.ui.editor;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertSame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.tracewright.ui.SourceOpener;
import org.tracewright.ui.editor.structure.OutlineAtStart;
import org.tracewright.ui.editor.structure.OutlinePage;
import org.tracewright.ui.references.ReferencesView;
import org.tracewright.ui.testing.ContextMenu;
import org.tracewright.ui.testing.EditorFixture;
import org.tracewright.ui.testing.NoErrorsLogged;
import org.tracewright.ui.testing.ViewButton;

/** The outline beside an editor: it shows what there is, follows the caret and the text, and leads to places. */
public class OutlineTest {

	private static final String SOURCE = "class Frame(object):\n    def __init__(self, code):\n        self.code = code\n\n    def push(self, w_x):\n        return w_x\n\n\nLIMIT = 3\n\n\n"
			+ "def execute(code):\n    return Frame(code)\n";

	@Rule
	public final NoErrorsLogged log = new NoErrorsLogged();
	@Rule
	public final EditorFixture workbench = new EditorFixture();

	private ITextEditor editor;
	private Tree tree;

	@Before
	public void open() throws Exception {
		editor = (ITextEditor) workbench.open("frame.py", SOURCE);
		ContentOutline view = (ContentOutline) editor.getSite().getPage().showView(IPageLayout.ID_OUTLINE);
		editor.getSite().getPage().activate(editor);
		workbench.await("there is an outline of our own", () -> view.getCurrentPage() instanceof OutlinePage);
		tree = (Tree) view.getCurrentPage().getControl();
		workbench.await("it is filled", () -> tree.getItemCount() == 3);
	}

	private static List<String> texts(TreeItem[] items) {
		List<String> texts = new ArrayList<>();
		for (TreeItem item : items) {
			texts.add(item.getText());
			texts.addAll(texts(item.getItems()));
		}
		return texts;
	}

	private List<String> selected() {
		return Arrays.stream(tree.getSelection()).map(TreeItem::getText).toList();
	}

	private void caret(String place) {
		editor.selectAndReveal(SOURCE.indexOf(place), 0);
	}

	@Test
	public void itShowsClassesWithTheirMembersAndFunctionsAndVariables() throws Exception {
		assertEquals(List.of("Frame(object)", "__init__(self, code)", "code", "push(self, w_x)", "LIMIT", "execute(code)"), texts(tree.getItems()));
		workbench.screenshot("outline");
	}

	@Test
	public void itShowsWhatTheCaretIsIn() {
		caret("return w_x");
		workbench.await("the method is selected", () -> selected().equals(List.of("push(self, w_x)")));
		caret("class Frame");
		workbench.await("the class", () -> selected().equals(List.of("Frame(object)")));
		caret("return Frame");
		workbench.await("the function", () -> selected().equals(List.of("execute(code)")));
		tree.getItem(0).setExpanded(false);
		caret("code = code");
		workbench.await("the attribute, in the method that sets it, of a class that was closed", () -> selected().equals(List.of("code")));
	}

	@Test
	public void itFollowsTheText() throws Exception {
		caret("return w_x");
		workbench.document().replace(0, 0, "FIRST = 1\n\n\n");
		workbench.await("what is new stands first", () -> texts(tree.getItems()).get(0).equals("FIRST"));
		assertEquals(List.of("push(self, w_x)"), selected());
		workbench.document().set("");
		workbench.await("nothing is left", () -> tree.getItemCount() == 0);
	}

	private void press(String toolTip) {
		new ViewButton(editor.getSite().getPage().findView(IPageLayout.ID_OUTLINE), toolTip).press();
	}

	@Test
	public void itIsSortedByNameWhereAUserWantsThat() throws Exception {
		List<String> inText = texts(tree.getItems());
		Tree first = tree;
		press("Sort by name");
		try {
			List<String> byName = List.of("execute(code)", "Frame(object)", "__init__(self, code)", "code", "push(self, w_x)", "LIMIT");
			assertEquals(byName, texts(tree.getItems()));
			workbench.screenshot("outline-sorted");
			caret("return w_x");
			workbench.await("the method is selected", () -> selected().equals(List.of("push(self, w_x)")));
			ITextEditor other = (ITextEditor) workbench.open("other.py", SOURCE);
			ContentOutline view = (ContentOutline) other.getSite().getPage().findView(IPageLayout.ID_OUTLINE);
			workbench.await("so is that of another editor", () -> view.getCurrentPage().getControl() instanceof Tree shown && shown != first && texts(shown.getItems()).equals(byName));
		} finally {
			press("Sort by name");
		}
		assertEquals("those of all editors change", inText, texts(first.getItems()));
	}

	@Test
	public void itIsCollapsedAndTheCaretStays() {
		caret("return w_x");
		workbench.await("the method is selected", () -> selected().equals(List.of("push(self, w_x)")));
		press("Collapse All");
		assertFalse(tree.getItem(0).getExpanded());
		assertEquals(SOURCE.indexOf("return w_x"), ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset());
	}

	@Test
	public void itLeadsToDefinitions() {
		tree.setSelection(tree.getItem(2));
		Event event = new Event();
		event.item = tree.getItem(2);
		tree.notifyListeners(SWT.Selection, event);
		assertEquals("execute", ((ITextSelection) editor.getSelectionProvider().getSelection()).getText());
		assertEquals("the selection stays", List.of("execute(code)"), selected());
	}

	@Test
	public void itsMenuHasTheCommandsOfTheEditor() throws Exception {
		caret("return Frame");
		workbench.await("the function is selected", () -> selected().equals(List.of("execute(code)")));
		tree.setSelection(tree.getItem(0));
		ContextMenu menu = new ContextMenu(tree);
		assertEquals(List.of("Find References", "Rename…"), menu.choices());
		menu.choose("Find References");
		ReferencesView[] view = new ReferencesView[1];
		workbench.await("they are shown", () -> (view[0] = (ReferencesView) editor.getSite().getPage().findView(ReferencesView.ID)) != null && view[0].references().size() == 2);
	}

	/** When the workbench starts, what is at the left of the editors is made before them, and another view may be the active one. */
	@Test
	public void itIsFilledWhereItWasMadeBeforeTheEditor() throws Exception {
		IWorkbenchPage page = editor.getSite().getPage();
		ContentOutline view = (ContentOutline) page.showView(IPageLayout.ID_OUTLINE);
		view.partClosed(editor);
		assertFalse("it does not know the editor", view.getCurrentPage() instanceof OutlinePage);
		new OutlineAtStart().earlyStartup();
		workbench.await("it has the editor's", () -> view.getCurrentPage() instanceof OutlinePage);
		assertSame("the view stays active", view, page.getActivePart());
	}

	@Test
	public void modulesOfTheLibraryHaveOneAndStayOpen() {
		IWorkbenchPage page = editor.getSite().getPage();
		ContentOutline view = (ContentOutline) page.findView(IPageLayout.ID_OUTLINE);
		SourceOpener.open("rpython/rlib/objectmodel.py", 1);
		ITextEditor library = (ITextEditor) page.getActiveEditor();
		assertEquals("objectmodel.py", library.getTitle());
		assertEquals("rpython/rlib/objectmodel.py (library)", library.getTitleToolTip());
		workbench.await("the outline is the module's", () -> view.getCurrentPage() instanceof OutlinePage outline && texts(((Tree) outline.getControl()).getItems()).contains("specialize"));
		assertFalse("nobody can change it", library.isEditable());
		assertNotNull("the workbench starts with it the next time", library.getEditorInput().getPersistable());
	}
}
