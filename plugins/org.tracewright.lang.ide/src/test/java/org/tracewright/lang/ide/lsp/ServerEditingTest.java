package org.tracewright.lang.ide.lsp;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.tracewright.lang.ide.lsp.ServerFixture.position;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.Rule;
import org.junit.Test;

/** A client that edits: piece by piece, renames, colours names, and watches translations. */
public class ServerEditingTest {

	@Rule
	public final ServerFixture fixture = new ServerFixture();

	private static TextDocumentContentChangeEvent change(int line, int from, int toLine, int to, String text) {
		return new TextDocumentContentChangeEvent(new Range(new Position(line, from), new Position(toLine, to)), text);
	}

	private void change(TextDocumentIdentifier file, List<TextDocumentContentChangeEvent> changes) {
		fixture.documents().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(file.getUri(), 7), changes));
	}

	private List<String> symbols(TextDocumentIdentifier file) throws Exception {
		return fixture.get(fixture.documents().documentSymbol(new DocumentSymbolParams(file))).stream().map(each -> each.getRight()).map(DocumentSymbol::getName).toList();
	}

	@Test
	public void changesAreAppliedOneAfterTheOther() throws Exception {
		fixture.begin();
		assertEquals(TextDocumentSyncKind.Incremental, fixture.introduction().getCapabilities().getTextDocumentSync().getRight().getChange());
		TextDocumentIdentifier file = fixture.open("a.py", "def first():\r\n    pass\r\ndef last():\r\n    pass\r\n");
		change(file, List.of(change(0, 4, 0, 9, "begin"), change(2, 0, 2, 0, "x = 1\r\n"), change(3, 4, 3, 8, "end")));
		assertEquals(List.of("begin", "x", "end"), symbols(file));
		change(file, List.of(change(0, 0, 99, 0, "y = 1\n"), new TextDocumentContentChangeEvent("z = 1\n")));
		assertEquals(List.of("z"), symbols(file));
	}

	@Test
	public void anyRowOfChangesGivesTheTextThatTheClientHas() {
		Random random = new Random(5);
		String pieces = "ab\n\r\u00e9\ud83d\ude00";
		for (int round = 0; round < 300; round++) {
			StringBuilder text = new StringBuilder("one\ntwo\r\nthree");
			String server = text.toString();
			for (int step = 0; step < 5; step++) {
				// An editor knows offsets; the protocol wants lines and characters.
				int[] ends = random.ints(2, 0, text.length() + 1).sorted().toArray();
				String by = pieces.substring(random.nextInt(3), 3 + random.nextInt(5));
				Range range = new Range(place(text, ends[0]), place(text, ends[1]));
				text.replace(offset(text, range.getStart()), offset(text, range.getEnd()), by);
				server = TextSync.apply(server, List.of(new TextDocumentContentChangeEvent(range, by)));
				assertEquals(text.toString(), server);
			}
		}
	}

	/** Where lines begin, found by another way than the server's. */
	private static List<Integer> starts(CharSequence text) {
		List<Integer> starts = new ArrayList<>(List.of(0));
		java.util.regex.Matcher ends = java.util.regex.Pattern.compile("\r\n|\r|\n").matcher(text);
		while (ends.find()) {
			starts.add(ends.end());
		}
		return starts;
	}

	private static Position place(CharSequence text, int offset) {
		List<Integer> starts = starts(text);
		int line = (int) starts.stream().filter(start -> start <= offset).count() - 1;
		return new Position(line, offset - starts.get(line));
	}

	private static int offset(CharSequence text, Position position) {
		return starts(text).get(position.getLine()) + position.getCharacter();
	}

	@Test
	public void aNameIsRenamedInAllFiles() throws Exception {
		Files.writeString(fixture.root().resolve("frame.py"), "class Frame(object):\n    pass\n");
		fixture.begin();
		String text = "from frame import Frame\nf = Frame()\n";
		TextDocumentIdentifier file = fixture.open("main.py", text);
		Position at = position(text, "Frame()");
		assertEquals(new Range(new Position(1, 4), new Position(1, 9)), fixture.get(fixture.documents().prepareRename(new PrepareRenameParams(file, at))).getFirst());
		Map<String, List<TextEdit>> edits = fixture.get(fixture.documents().rename(new RenameParams(file, at, "Stack"))).getChanges();
		assertEquals(List.of(new TextEdit(new Range(new Position(0, 6), new Position(0, 11)), "Stack")), edits.get(fixture.document("frame.py").getUri()));
		assertEquals(2, edits.get(file.getUri()).size());
	}

	@Test
	public void aRefusalSaysWhy() throws Exception {
		fixture.begin();
		String text = "def f(n):\n    return len(n)\n";
		TextDocumentIdentifier file = fixture.open("main.py", text);
		ExecutionException refused = assertThrows(ExecutionException.class, () -> fixture.get(fixture.documents().prepareRename(new PrepareRenameParams(file, position(text, "len(")))));
		assertEquals("It can't be renamed: there is no name here that the program defines.", ((ResponseErrorException) refused.getCause()).getResponseError().getMessage());
		refused = assertThrows(ExecutionException.class, () -> fixture.get(fixture.documents().rename(new RenameParams(file, position(text, "n):"), "f"))));
		assertEquals("It can't be renamed: f means something else at main.py:1:7.", ((ResponseErrorException) refused.getCause()).getResponseError().getMessage());
	}

	@Test
	public void namesHaveKinds() throws Exception {
		fixture.begin();
		TextDocumentIdentifier file = fixture.open("main.py", "def f(n):\n    return len(n)\n");
		SemanticTokensLegend legend = fixture.introduction().getCapabilities().getSemanticTokensProvider().getLegend();
		List<Integer> data = fixture.get(fixture.documents().semanticTokensFull(new SemanticTokensParams(file))).getData();
		List<String> tokens = new ArrayList<>();
		for (int i = 0; i < data.size(); i += 5) {
			List<String> modifiers = new ArrayList<>();
			for (int bit = 0; bit < legend.getTokenModifiers().size(); bit++) {
				if ((data.get(i + 4) >> bit & 1) == 1) {
					modifiers.add(legend.getTokenModifiers().get(bit));
				}
			}
			tokens.add(data.get(i) + " " + data.get(i + 1) + " " + data.get(i + 2) + " " + legend.getTokenTypes().get(data.get(i + 3)) + modifiers);
		}
		assertEquals(List.of("0 4 1 function[declaration]", "0 2 1 parameter[declaration]", "1 11 3 function[defaultLibrary]", "0 4 1 parameter[]"), tokens);
	}

	@Test
	public void theStagesOfATranslationAreToldInOrder() throws Exception {
		fixture.begin();
		fixture.awaitTranslation();
		fixture.awaitProgressEnd();
		fixture.open("vm.py", "def entry_point(argv):\n    return 0\ndef target(driver, args):\n    return entry_point\n");
		fixture.awaitTranslation();
		List<WorkDoneProgressNotification> told = fixture.awaitProgressEnd();
		assertEquals("Translating", ((WorkDoneProgressBegin) told.get(0)).getTitle());
		List<String> stages = told.stream().filter(WorkDoneProgressReport.class::isInstance).map(each -> ((WorkDoneProgressReport) each).getMessage()).toList();
		assertTrue(stages.toString(), stages.size() > 2 && stages.stream().allMatch(stage -> stage.startsWith("vm: ")));
		assertTrue(told.get(told.size() - 1) instanceof WorkDoneProgressEnd);
	}
}
