package org.tracewright.lang.ide.lsp;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.tracewright.lang.ide.lsp.ServerFixture.position;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.Rule;
import org.junit.Test;

/** What a client sees of the server, over a pipe. */
public class RpythonServerTest {

	private static final String MACHINE = """
			class Frame(object):
			    "Holds a stack."
			    def __init__(self, size):
			        self.stack = [0] * size

			    def push(self, value):
			        self.stack.append(value)


			def run(frame, n):
			    total = 0
			    for i in range(n):
			        frame.push(i)
			        total += frame.stack[i]
			    return total


			def entry_point(argv):
			    print run(Frame(0), len(argv))
			    return 0


			def target(driver, args):
			    return entry_point
			""";

	@Rule
	public ServerFixture fixture = new ServerFixture();

	private TextDocumentIdentifier openMachine() throws Exception {
		fixture.begin();
		fixture.awaitTranslation();
		TextDocumentIdentifier machine = fixture.open("vm.py", MACHINE);
		fixture.awaitTranslation();
		return machine;
	}

	private static String place(Location location) {
		Position start = location.getRange().getStart();
		return Path.of(URI.create(location.getUri())).getFileName() + ":" + start.getLine() + ":" + start.getCharacter();
	}

	@Test
	public void theServerSaysWhatItCan() throws Exception {
		fixture.begin();
		assertEquals("tracewright", fixture.introduction().getServerInfo().getName());
		assertTrue(fixture.introduction().getCapabilities().getHoverProvider().getLeft());
		assertTrue(fixture.introduction().getCapabilities().getCodeActionProvider().getLeft());
	}

	@Test
	public void syntaxErrorsAreToldWhileOneTypesAndGoWithTheirCause() throws Exception {
		fixture.begin();
		TextDocumentIdentifier file = fixture.open("a.py", "x = 1\n");
		fixture.change(file, "x = 1\ny = (\n");
		Diagnostic error = fixture.awaitProblems(file, errors -> !errors.isEmpty()).get(0);
		assertEquals("syntax-error", error.getCode().getLeft());
		fixture.change(file, "x = 1\ny = ()\n");
		fixture.awaitProblems(file, List::isEmpty);
	}

	@Test
	public void errorsOfTheTranslationComeWithTheFactsThatLedToThem() throws Exception {
		TextDocumentIdentifier machine = openMachine();
		fixture.save("vm.py", MACHINE.replace("frame.push(i)", "frame.push('a')"));
		Diagnostic error = fixture.awaitProblems(machine, errors -> !errors.isEmpty()).get(0);
		assertEquals("tracewright", error.getSource());
		assertTrue(error.toString(), !error.getRelatedInformation().isEmpty());
		for (DiagnosticRelatedInformation fact : error.getRelatedInformation()) {
			assertEquals(machine.getUri(), fact.getLocation().getUri());
		}
		fixture.save("vm.py", MACHINE);
		fixture.awaitProblems(machine, List::isEmpty);
	}

	@Test
	public void theProjectFileSaysWhatIsTranslated() throws Exception {
		Files.createDirectory(fixture.root().resolve("lib"));
		Files.writeString(fixture.root().resolve("lib/limits.py"), "LIMIT = 7\n");
		Files.writeString(fixture.root().resolve("main.py"), "from limits import LIMIT\ndef entry_point(argv):\n    return LIMIT + 'a'\ndef target(driver, args):\n    return entry_point\n");
		Files.writeString(fixture.root().resolve("tracewright.toml"), "[target.main]\nmodule = \"main.py\"\npath = [\"lib\"]\nspeed = 3\n");
		fixture.begin();
		Diagnostic fault = fixture.awaitProblems(fixture.document("tracewright.toml"), errors -> !errors.isEmpty()).get(0);
		assertEquals(new Position(3, 0), fault.getRange().getStart());
		Diagnostic error = fixture.awaitProblems(fixture.document("main.py"), errors -> !errors.isEmpty()).get(0);
		assertEquals(2, error.getRange().getStart().getLine());
	}

	@Test
	public void completionProposesByInferredTypeEvenBetweenErrors() throws Exception {
		TextDocumentIdentifier machine = openMachine();
		String text = MACHINE.replace("frame.push(i)", "frame.");
		fixture.change(machine, text);
		Position position = position(text, "frame.\n");
		position.setCharacter(position.getCharacter() + "frame.".length());
		List<CompletionItem> items = fixture.get(fixture.documents().completion(new CompletionParams(machine, position))).getLeft();
		assertEquals(List.of("stack", "push"), items.stream().map(CompletionItem::getLabel).toList());
	}

	@Test
	public void templatesAreSnippets() throws Exception {
		fixture.begin();
		TextDocumentIdentifier file = fixture.open("a.py", "for\n");
		List<CompletionItem> items = fixture.get(fixture.documents().completion(new CompletionParams(file, new Position(0, 3)))).getLeft();
		CompletionItem loop = items.stream().filter(item -> item.getLabel().equals("for range")).findFirst().orElseThrow();
		assertEquals(InsertTextFormat.Snippet, loop.getInsertTextFormat());
		assertEquals(new TextEdit(new Range(new Position(0, 0), new Position(0, 3)), "for ${1:i} in range(${2:n}):\n    $0"), loop.getTextEdit().getLeft());
	}

	@Test
	public void hoversShowTypesAndDocumentation() throws Exception {
		TextDocumentIdentifier machine = openMachine();
		String type = fixture.get(fixture.documents().hover(new HoverParams(machine, position(MACHINE, "total +=")))).getContents().getRight().getValue();
		assertTrue(type, type.contains("total: int"));
		String doc = fixture.get(fixture.documents().hover(new HoverParams(machine, position(MACHINE, "Frame(0)")))).getContents().getRight().getValue();
		assertTrue(doc, doc.contains("class Frame(object)") && doc.contains("Holds a stack."));
	}

	@Test
	public void definitionsAreFoundInFilesThatAreNotOpen() throws Exception {
		Files.writeString(fixture.root().resolve("frame.py"), "LIMIT = 1\n\nclass Frame(object):\n    pass\n");
		fixture.begin();
		String text = "from frame import Frame\nf = Frame()\n";
		TextDocumentIdentifier file = fixture.open("main.py", text);
		List<? extends Location> found = fixture.get(fixture.documents().definition(new DefinitionParams(file, position(text, "Frame()")))).getLeft();
		assertEquals(List.of("frame.py:2:6"), found.stream().map(RpythonServerTest::place).toList());
	}

	@Test
	public void definitionsInTheLibraryAreFilesUntilTheServerEnds() throws Exception {
		fixture.begin();
		String text = "from rpython.rlib.jit import JitDriver\n";
		TextDocumentIdentifier file = fixture.open("main.py", text);
		Location found = fixture.get(fixture.documents().definition(new DefinitionParams(file, position(text, "JitDriver")))).getLeft().get(0);
		Path library = Path.of(URI.create(found.getUri()));
		assertTrue(Files.readAllLines(library).get(found.getRange().getStart().getLine()).contains("JitDriver"));
		TextDocumentIdentifier there = new TextDocumentIdentifier(found.getUri());
		assertTrue(!fixture.get(fixture.documents().documentSymbol(new DocumentSymbolParams(there))).isEmpty());
		assertEquals(0, fixture.end());
		assertTrue(Files.notExists(library));
	}

	@Test
	public void referencesCrossFilesWithOrWithoutTheDefinition() throws Exception {
		Files.writeString(fixture.root().resolve("frame.py"), "class Frame(object):\n    pass\n");
		fixture.begin();
		String text = "from frame import Frame\nf = Frame()\n";
		TextDocumentIdentifier file = fixture.open("main.py", text);
		ReferenceParams all = new ReferenceParams(file, position(text, "Frame()"), new ReferenceContext(true));
		assertEquals(List.of("frame.py:0:6", "main.py:0:18", "main.py:1:4"), fixture.get(fixture.documents().references(all)).stream().map(RpythonServerTest::place).sorted().toList());
		ReferenceParams uses = new ReferenceParams(file, position(text, "Frame()"), new ReferenceContext(false));
		assertEquals(List.of("main.py:0:18", "main.py:1:4"), fixture.get(fixture.documents().references(uses)).stream().map(RpythonServerTest::place).sorted().toList());
	}

	@Test
	public void highlightsTellReadsFromWrites() throws Exception {
		fixture.begin();
		String text = "count = 1\nprint count\n";
		TextDocumentIdentifier file = fixture.open("a.py", text);
		List<? extends DocumentHighlight> found = fixture.get(fixture.documents().documentHighlight(new DocumentHighlightParams(file, new Position(1, 8))));
		assertEquals(List.of(DocumentHighlightKind.Write, DocumentHighlightKind.Read), found.stream().map(DocumentHighlight::getKind).toList());
		assertEquals(new Range(new Position(1, 6), new Position(1, 11)), found.get(1).getRange());
	}

	@Test
	public void symbolsAreATree() throws Exception {
		fixture.begin();
		TextDocumentIdentifier file = fixture.open("vm.py", MACHINE);
		List<DocumentSymbol> symbols = fixture.get(fixture.documents().documentSymbol(new DocumentSymbolParams(file))).stream().map(each -> each.getRight()).toList();
		assertEquals(List.of("Frame", "run", "entry_point", "target"), symbols.stream().map(DocumentSymbol::getName).toList());
		assertEquals(SymbolKind.Class, symbols.get(0).getKind());
		assertEquals(List.of("__init__", "stack", "push"), symbols.get(0).getChildren().stream().map(DocumentSymbol::getName).toList());
		assertEquals(new Position(9, 4), symbols.get(1).getSelectionRange().getStart());
	}

	@Test
	public void definitionsOfAllFilesAreFoundByTheirNames() throws Exception {
		Files.writeString(fixture.root().resolve("frame.py"), "class Frame(object):\n    def pushed(self):\n        return 1\n");
		fixture.begin();
		fixture.open("vm.py", MACHINE);
		List<? extends WorkspaceSymbol> found = fixture.get(fixture.server().getWorkspaceService().symbol(new WorkspaceSymbolParams("PUSH"))).getRight();
		assertEquals(List.of("pushed in Frame at frame.py:1:8", "push in Frame at vm.py:5:8"),
				found.stream().map(each -> each.getName() + " in " + each.getContainerName() + " at " + place(each.getLocation().getLeft())).sorted(Comparator.reverseOrder()).toList());
		assertEquals(SymbolKind.Method, found.get(0).getKind());
	}

	@Test
	public void compoundStatementsFold() throws Exception {
		fixture.begin();
		TextDocumentIdentifier file = fixture.open("a.py", "def f(a):\n    if a:\n        return 1\n    return 2\n");
		assertEquals(List.of(new FoldingRange(0, 3), new FoldingRange(1, 2)), fixture.get(fixture.documents().foldingRange(new FoldingRangeRequestParams(file))));
	}

	@Test
	public void formattingPutsBlanks() throws Exception {
		fixture.begin();
		TextDocumentIdentifier file = fixture.open("a.py", "x=1 \n");
		List<? extends TextEdit> edits = fixture.get(fixture.documents().formatting(new DocumentFormattingParams(file, new FormattingOptions(4, true))));
		assertTrue(edits.contains(new TextEdit(new Range(new Position(0, 1), new Position(0, 1)), " ")));
		assertTrue(edits.contains(new TextEdit(new Range(new Position(0, 3), new Position(0, 4)), "")));
	}

	@Test
	public void errorsHaveCorrections() throws Exception {
		fixture.begin();
		TextDocumentIdentifier file = fixture.open("a.py", "if 1\n    pass\n");
		List<Diagnostic> errors = fixture.awaitProblems(file, found -> !found.isEmpty());
		CodeActionParams params = new CodeActionParams(file, errors.get(0).getRange(), new CodeActionContext(errors));
		CodeAction action = fixture.get(fixture.documents().codeAction(params)).get(0).getRight();
		assertEquals(List.of(new TextEdit(new Range(new Position(0, 4), new Position(0, 4)), ":")), action.getEdit().getChanges().get(file.getUri()));
	}

	@Test
	public void inferredSignaturesAreHints() throws Exception {
		TextDocumentIdentifier machine = openMachine();
		List<InlayHint> hints = fixture.get(fixture.documents().inlayHint(new InlayHintParams(machine, new Range(new Position(9, 0), new Position(14, 0)))));
		assertEquals(List.of("(frame: Frame, n: int) -> int"), hints.stream().map(hint -> hint.getLabel().getLeft()).toList());
		assertEquals(new Position(9, "def run(frame, n):".length()), hints.get(0).getPosition());
	}

	@Test
	public void aClosedFileIsTheOneOnDisk() throws Exception {
		fixture.begin();
		TextDocumentIdentifier file = fixture.open("a.py", "x = 1\n");
		fixture.change(file, "y = (\n");
		fixture.awaitProblems(file, errors -> !errors.isEmpty());
		fixture.documents().didClose(new DidCloseTextDocumentParams(file));
		fixture.awaitProblems(file, List::isEmpty);
		assertEquals("x", fixture.get(fixture.documents().documentSymbol(new DocumentSymbolParams(file))).get(0).getRight().getName());
	}

	@Test
	public void aClientThatHangsUpEndsTheServer() throws Exception {
		fixture.begin();
		assertEquals(1, fixture.hangUp());
	}
}
