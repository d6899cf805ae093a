package org.tracewright.lang.ide;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.lang.ide.edit.Rename;
import org.tracewright.lang.ide.edit.TextChange;
import org.tracewright.lang.ide.workspace.Workspace;

/** Names are changed in all files or, where syntax alone can't tell what is meant, in none. */
public class RenameTest {

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private Path root;
	private Workspace workspace;

	@Before
	public void makeProject() throws IOException {
		root = folder.getRoot().toPath().toRealPath();
		Files.writeString(root.resolve("frame.py"), "LIMIT = 7\n\nclass Frame(object):\n    def push(self, value):\n        self.stack = [value] * LIMIT\n");
		workspace = new Workspace(List.of(root));
	}

	private Rename.Result rename(String text, String newName) {
		Marked marked = Marked.of(root.resolve("main.py").toString(), text);
		return new Rename(workspace).rename(workspace.update(marked.model().file(), marked.model().text()), marked.offset(), newName);
	}

	/** The texts of the changed files behind the change, by name. */
	private Map<String, String> renamed(String text, String newName) {
		Rename.Result result = rename(text, newName);
		assertEquals("", result.refusal());
		Map<String, String> texts = new TreeMap<>();
		result.changes().forEach((file, changes) -> texts.put(Path.of(file).getFileName().toString(), TextChange.apply(workspace.model(file).orElseThrow().text(), changes)));
		return texts;
	}

	private void refused(String why, String text, String newName) {
		Rename.Result result = rename(text, newName);
		assertEquals(why, result.refusal());
		assertEquals("nothing is changed", Map.of(), result.changes());
	}

	@Test
	public void aLocalVariableIsRenamedInItsFunction() {
		assertEquals(Map.of("main.py", "def f(a):\n    total = a\n    total += 1\n    return total\ndef g():\n    n = 1\n"),
				renamed("def f(a):\n    n‸ = a\n    n += 1\n    return n\ndef g():\n    n = 1\n", "total"));
	}

	@Test
	public void aGlobalNameIsRenamedInAllModules() {
		assertEquals(Map.of("main.py", "from frame import DEPTH\nimport frame\nprint DEPTH, frame.DEPTH\n",
				"frame.py", "DEPTH = 7\n\nclass Frame(object):\n    def push(self, value):\n        self.stack = [value] * DEPTH\n"),
				renamed("from frame import LIMIT\nimport frame\nprint LIMIT‸, frame.LIMIT\n", "DEPTH"));
	}

	@Test
	public void aMemberOfOneClassIsRenamedWhereItIsUsed() {
		assertEquals(Map.of("main.py", "def run(frame):\n    frame.put(1)\n", "frame.py", "LIMIT = 7\n\nclass Frame(object):\n    def put(self, value):\n        self.stack = [value] * LIMIT\n"),
				renamed("def run(frame):\n    frame.push‸(1)\n", "put"));
	}

	@Test
	public void newNamesThatWouldMeanSomethingElseAreRefused() {
		refused("b means something else at main.py:1:7", "def f(a‸, b):\n    return a + b\n", "b");
		refused("x means something else at main.py:3:5", "x = 1\ndef f():\n    n‸ = x\n    return n\n", "x");
		refused("other is used already in main.py", "n‸ = other\n", "other");
		refused("'2x' is not a name", "n‸ = 1\n", "2x");
		refused("'while' is a keyword", "n‸ = 1\n", "while");
		refused("'len' is built in", "n‸ = 1\n", "len");
		refused("stack means something else at frame.py:4:9", "def f(frame):\n    frame.push‸(1)\n", "stack");
	}

	@Test
	public void whatIsNotOfTheProgramIsRefused() {
		refused("there is no name here that the program defines", "print len‸(a)\n", "size");
		refused("promote belongs to the library", "from rpython.rlib.jit import promote‸\n", "keep");
		refused("frame is a module, and has the name of its file", "import frame‸\n", "stack");
		refused("the language gives __init__ its meaning", "class A(object):\n    def __init__‸(self):\n        pass\n", "begin");
		refused("translation looks for entry_point by its name", "def entry_point‸(argv):\n    return 0\n", "main");
	}

	@Test
	public void whatDependsOnTypesIsRefused() {
		refused("several classes define push, and which one is meant depends on types", "class Other(object):\n    def push(self):\n        pass\ndef f(x):\n    x.push‸()\n", "put");
		refused("built-in types have a method append, too, and which one is meant depends on types", "class A(object):\n    def append‸(self):\n        pass\n", "add");
	}

	@Test
	public void whatIsNamedElsewhereByTextIsRefused() {
		refused("a call names the parameter n: main.py:3:3", "def f(n‸):\n    return n\nf(n=1)\n", "count");
		assertEquals(Map.of("main.py", "def f(count):\n    return count\ng(n=1)\n"), renamed("def f(n‸):\n    return n\ng(n=1)\n", "count"));
		refused("a JitDriver names pc as a string", "d = JitDriver(['pc'])\ndef f():\n    pc‸ = 0\n    while 1:\n        d.start_dispatch_loop()\n", "at");
		refused("it is imported by another name: main.py:1:28", "from frame import LIMIT as MOST‸\nprint MOST\n", "DEPTH");
	}

	@Test
	public void aStarImportIsRefused() throws IOException {
		Files.writeString(root.resolve("all.py"), "from frame import *\nprint LIMIT\n");
		refused("all.py may get LIMIT by a star import", "from frame import LIMIT‸\n", "DEPTH");
	}

	@Test
	public void aTextWithSyntaxErrorsIsRefused() {
		refused("main.py has syntax errors", "n‸ = 1\nprint n +\n", "m");
	}
}
