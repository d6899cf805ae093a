package org.tracewright.lang.ide;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.lang.ide.services.Completion;
import org.tracewright.lang.ide.services.CompletionItem;
import org.tracewright.lang.ide.services.Folding;
import org.tracewright.lang.ide.services.Folding.Fold;
import org.tracewright.lang.ide.services.Hover;
import org.tracewright.lang.ide.services.Location;
import org.tracewright.lang.ide.services.Navigation;
import org.tracewright.lang.ide.services.Outline;
import org.tracewright.lang.ide.services.OutlineEntry;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.lang.ide.types.ProjectTypes;
import org.tracewright.lang.ide.workspace.Workspace;

/** What syntax alone lets the services say. */
public class ServicesTest {

	@Rule
	public TemporaryFolder folder = new TemporaryFolder();

	private Path root;
	private Workspace workspace;

	@Before
	public void makeProject() throws IOException {
		root = folder.getRoot().toPath().toRealPath();
		Files.writeString(root.resolve("frame.py"), "class Frame(object):\n    def __init__(self):\n        self.stack = []\n    def push(self, w):\n        self.stack.append(w)\n\n\nLIMIT = 7\n");
		workspace = new Workspace(List.of(root));
	}

	private Marked marked(String text) {
		Marked marked = Marked.of(root.resolve("main.py").toString(), text);
		workspace.update(marked.model().file(), marked.model().text());
		return marked;
	}

	private List<String> definitions(String text) {
		Marked marked = marked(text);
		return new Navigation(workspace).definitions(marked.model(), marked.offset()).stream().map(this::place).toList();
	}

	private String place(Location location) {
		return Path.of(location.file()).getFileName() + ":" + location.range().line() + ":" + location.range().column();
	}

	private List<String> labels(String text) {
		Marked marked = marked(text);
		return new Completion(workspace, ProjectTypes.NONE).at(marked.model(), marked.offset()).stream().map(CompletionItem::label).toList();
	}

	@Test
	public void definitionsAreFoundThroughImports() {
		assertEquals(List.of("frame.py:1:7"), definitions("from frame import Frame\nf = Fra‸me()\n"));
		assertEquals(List.of("frame.py:8:1"), definitions("import frame as m\nprint m.LIM‸IT\n"));
		assertEquals(List.of("frame.py:1:1"), definitions("import fra‸me\n"));
		assertEquals(List.of("frame.py:4:9"), definitions("def f(x):\n    x.pu‸sh(1)\n"));
	}

	@Test
	public void definitionsOfTheLibraryAreFound() {
		Marked marked = marked("from rpython.rlib.jit import JitDriver‸\n");
		List<Location> found = new Navigation(workspace).definitions(marked.model(), marked.offset());
		assertEquals("rpython/rlib/jit.py", found.get(0).file());
		assertTrue(found.get(0).range().line() > 1);
	}

	@Test
	public void referencesCrossFiles() {
		Marked marked = marked("from frame import Frame\nf = Fra‸me()\n");
		List<String> places = new Navigation(workspace).references(marked.model(), marked.offset()).stream().map(this::place).sorted().toList();
		assertEquals(List.of("frame.py:1:7", "main.py:1:19", "main.py:2:5"), places);
	}

	@Test
	public void theOutlineHasClassesMembersAndGlobals() {
		List<OutlineEntry> outline = Outline.of(workspace.model(root.resolve("frame.py").toString()).orElseThrow());
		assertEquals(List.of("Frame", "LIMIT"), outline.stream().map(OutlineEntry::label).toList());
		assertEquals(List.of("__init__", "stack", "push"), outline.get(0).children().stream().map(OutlineEntry::label).toList());
		assertEquals("(self, w)", outline.get(0).children().get(2).detail());
	}

	@Test
	public void completionKnowsWhatIsInScope() {
		List<String> labels = labels("LIMIT = 1\ndef f(limb):\n    return li‸\n");
		assertEquals(List.of("limb", "list"), labels);
		assertTrue(labels("LIMIT = 1\ndef f(limb):\n    L‸\n").contains("LIMIT"));
	}

	@Test
	public void completionKnowsMembersOfSelfAndOfModules() {
		assertEquals(List.of("stack"), labels("class A(object):\n    def f(self):\n        self.stack = 1\n        self.st‸\n"));
		assertEquals(List.of("Frame", "LIMIT"), labels("import frame\nframe.‸\n").stream().sorted().toList());
		assertEquals(List.of("Frame"), labels("from frame import Fr‸\n"));
		assertEquals(List.of("frame"), labels("import fra‸\n"));
		assertTrue(labels("from rpython.rlib.‸\n").contains("jit"));
	}

	@Test
	public void nothingIsProposedInTextsAndComments() {
		assertEquals(List.of(), labels("x = 'li‸\n"));
		assertEquals(List.of(), labels("# li‸\n"));
	}

	@Test
	public void theHoverOfAnImportedClassShowsItsDocumentation() throws IOException {
		Files.writeString(root.resolve("doc.py"), "class D(object):\n    'What it is.'\n");
		Marked marked = marked("from doc import D\nD‸()\n");
		Hover hover = Hover.at(marked.model(), marked.offset(), workspace, ProjectTypes.NONE).orElseThrow();
		assertEquals("class D(object)", hover.title());
		assertEquals("What it is.", hover.doc());
		assertFalse(Hover.at(marked.model(), 6, workspace, ProjectTypes.NONE).isPresent() && hover.title().isEmpty());
	}

	@Test
	public void compoundStatementsAndLongDisplaysFold() {
		SourceModel model = SourceModel.of("m.py", "def f(a):\n    if a:\n        return 1\n    else:\n        return 2\n\nT = [\n    1,\n    2,\n]\n");
		assertEquals(List.of(new Fold(1, 5), new Fold(2, 3), new Fold(4, 5), new Fold(7, 10)), Folding.of(model));
	}
}
