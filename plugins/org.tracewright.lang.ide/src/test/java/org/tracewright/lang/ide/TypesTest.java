package org.tracewright.lang.ide;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.lang.ide.services.Completion;
import org.tracewright.lang.ide.services.CompletionItem;
import org.tracewright.lang.ide.services.Hover;
import org.tracewright.lang.ide.types.Member;
import org.tracewright.lang.ide.types.ProjectTypes;
import org.tracewright.lang.ide.types.TypeIndex;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.lang.ide.workspace.Workspace;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.Translation;
import org.tracewright.translator.driver.TranslationOptions;

/** What inference lets the services say. */
public class TypesTest {

	private static final String SOURCE = """
			class Frame(object):
			    def __init__(self, size):
			        self.stack = [0] * size
			        self.name = 'main'

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


			def spare(n):
			    return n
			""";
	/** Another program of the project. */
	private static final String OTHER = """
			import vm


			def entry_point(argv):
			    return vm.spare(len(argv))


			def target(driver, args):
			    return entry_point
			""";

	@Rule
	public TemporaryFolder folder = new TemporaryFolder();

	private String file;
	private TypeIndex types;

	@Before
	public void infer() throws Exception {
		Path path = folder.getRoot().toPath().toRealPath().resolve("vm.py");
		Files.writeString(path, SOURCE);
		file = path.toString();
		types = inferred(path);
	}

	private static TypeIndex inferred(Path module) {
		Translation translation = new Translation(module, TranslationOptions.standard(), Progress.NONE);
		assertTrue(translation.diagnostics().toString(), translation.annotated().isUsable());
		return TypeIndex.of(translation).orElseThrow();
	}

	@Test
	public void eachFunctionIsToldOfByAProgramThatCallsIt() throws Exception {
		Path other = Files.writeString(Path.of(file).resolveSibling("other.py"), OTHER);
		ProjectTypes both = new ProjectTypes(List.of(types, inferred(other)));
		SourceModel source = SourceModel.of(file, SOURCE);
		int spare = 1 + (int) SOURCE.substring(0, SOURCE.indexOf("def spare")).lines().count();
		assertEquals(List.of(), types.signatures(file, "spare", spare));
		assertEquals(List.of("(n: int) -> int"), both.signatures(source, "spare", spare));
		assertEquals(Optional.of("int"), both.type(source, "spare", spare + 1, List.of("n")));
		assertEquals(List.of("(frame: Frame, n: int) -> int"), both.signatures(source, "run", 10));
		assertTrue(both.members(source, "run", 13, List.of("frame")).stream().anyMatch(member -> member.name().equals("push")));
	}

	@Test
	public void variablesAndChainsHaveTypes() {
		assertEquals(Optional.of("int"), types.type(file, "run", 14, List.of("total")));
		assertEquals(Optional.of("Frame"), types.type(file, "run", 13, List.of("frame")));
		assertEquals(Optional.of("list of int"), types.type(file, "run", 14, List.of("frame", "stack")));
		assertEquals(Optional.empty(), types.type(file, "run", 14, List.of("nothing")));
	}

	/** As a text is that was changed since, and has errors or is not saved. */
	@Test
	public void placesAreFoundInATextThatWasChanged() {
		ProjectTypes all = new ProjectTypes(List.of(types));
		String changed = SOURCE.replace("def run(", "# new\n\n\ndef run(").replace("        total += ", "        n = '(\n        total += ");
		SourceModel now = SourceModel.of(file, changed);
		for (String part : List.of("def run(", "frame.push(i)", "return total")) {
			int before = line(SOURCE, part);
			int line = line(changed, part);
			assertTrue(line > before);
			assertEquals(before, types.lines(now).before(line));
			assertEquals(line, types.lines(now).now(before));
			assertEquals(types.type(file, "run", before, List.of("frame")), all.type(now, "run", line, List.of("frame")));
		}
		assertEquals("a new line", 0, types.lines(now).before(line(changed, "n = '(")));
		assertEquals("knows what the one above knew", Optional.of("Frame"), all.type(now, "run", line(changed, "n = '("), List.of("frame")));
	}

	private static int line(String text, String part) {
		return 1 + (int) text.substring(0, text.indexOf(part)).chars().filter(c -> c == '\n').count();
	}

	@Test
	public void functionsHaveSignatures() {
		assertEquals(List.of("(frame: Frame, n: int) -> int"), types.signatures(file, "run", 10));
	}

	@Test
	public void membersAreAttributesAndMethods() {
		List<String> names = types.members(file, "run", 13, List.of("frame")).stream().map(Member::name).toList();
		assertTrue(names.toString(), names.containsAll(List.of("stack", "push")));
		List<String> ofList = types.members(file, "run", 14, List.of("frame", "stack")).stream().map(Member::name).toList();
		assertTrue(ofList.toString(), ofList.containsAll(List.of("append", "pop")));
	}

	@Test
	public void localsKnowWhy() {
		TypeIndex.Local total = types.graphs(file, "run", 10).stream().flatMap(graph -> types.locals(graph).stream()).filter(local -> local.name().equals("total"))
				.findFirst().orElseThrow();
		assertEquals("int", total.type());
	}

	@Test
	public void completionUsesTheLastTypesWhileTheTextHasAnError() {
		Marked marked = Marked.of(file, SOURCE.replace("        frame.push(i)\n", "        frame.‸\n"));
		assertTrue(marked.model().parse().hasErrors());
		List<String> labels = new Completion(new Workspace(List.of(folder.getRoot().toPath())), new ProjectTypes(List.of(types))).at(marked.model(), marked.offset()).stream()
				.map(CompletionItem::label).toList();
		assertEquals(List.of("name", "stack", "push"), labels);
	}

	@Test
	public void hoversShowTheTypeThere() {
		Marked marked = Marked.of(file, SOURCE.replace("total += frame.stack", "total += fra‸me.stack"));
		assertEquals("frame: Frame", Hover.at(marked.model(), marked.offset(), new Workspace(List.of()), new ProjectTypes(List.of(types))).orElseThrow().title());
	}
}
