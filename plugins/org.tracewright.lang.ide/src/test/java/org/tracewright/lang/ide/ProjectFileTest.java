package org.tracewright.lang.ide;

import static org.junit.Assert.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.Test;
import org.tracewright.lang.ide.project.ProjectFile;
import org.tracewright.lang.ide.project.Target;

/** The file of targets, read, and changed without loss. */
public class ProjectFileTest {

	private static final String TEXT = """
			# Our machines.

			# The small one; # is no operator.
			[target.small]  # first
			module   = "small.py"   # "the" module
			jit = false

			[target.large]
			arguments = ['--jit', "a\\"#\\\\"]
			path = ["lib",]
			# is big
			module = "large.py"

			# last words
			""";

	private static List<Target> targets(String text) {
		ProjectFile file = ProjectFile.parse(text);
		assertEquals(text, List.of(), file.faults());
		return new ArrayList<>(file.targets());
	}

	private static Target with(Target old, String name, String module, List<String> path, boolean jit) {
		return new Target(name, module, path, old.arguments(), old.environment(), jit, old.line());
	}

	@Test
	public void valuesAreThoseOfToml() {
		assertEquals(List.of(new Target("small", "small.py", List.of(), List.of(), List.of(), false, 4), new Target("large", "large.py", List.of("lib"), List.of("--jit", "a\"#\\"), List.of(), false, 8)), targets(TEXT));
		assertEquals(List.of("a\tb\nc\u00e9", "C:\\new"), targets("[target.a]\nmodule = \"m.py\"\npath = [\"a\\tb\\nc\\u00e9\", 'C:\\new']\n").get(0).path());
	}

	@Test
	public void faultsHaveTheirLines() {
		ProjectFile file = ProjectFile.parse("# none\nmodule = 1\n[target.a]\nmodule = \"a.py\n[target.b]\nmodule = 'b.py' # \"\njit = True\n[target.c]\npath = [\"a\" \"b\"]\n");
		assertEquals(List.of(2, 4, 3, 7, 9, 8), file.faults().stream().map(ProjectFile.Fault::line).toList());
		assertEquals(List.of("b"), file.targets().stream().map(Target::name).toList());
	}

	@Test
	public void theBackendIsOneThatThereIs() {
		assertEquals(1, targets("[target.a]\nmodule = \"m.py\"\nbackend = 'jvm'\n").size());
		ProjectFile file = ProjectFile.parse("[target.a]\nmodule = \"m.py\"\nbackend = \"c\"\n");
		assertEquals(List.of(new ProjectFile.Fault(3, "the backends are: \"jvm\"")), file.faults());
	}

	@Test
	public void theEnvironmentHasNamesAndValues() {
		assertEquals(List.of("A=1", "B=x=y", "C="), targets("[target.a]\nmodule = \"m.py\"\nenvironment = ['A=1', \"B=x=y\", 'C=']\n").get(0).environment());
		assertEquals(Map.of("A", "1", "B", "x=y", "C", ""), targets("[target.a]\nmodule = \"m.py\"\nenvironment = ['A=1', \"B=x=y\", 'C=']\n").get(0).options(Path.of("/p")).environment());
		assertEquals(List.of(3), ProjectFile.parse("[target.a]\nmodule = \"m.py\"\nenvironment = ['=1']\n").faults().stream().map(ProjectFile.Fault::line).toList());
	}

	@Test
	public void nothingChangesWhereNothingIsChanged() {
		assertEquals(TEXT, ProjectFile.update(TEXT, targets(TEXT)));
		assertEquals(TEXT.replace("\n", "\r\n"), ProjectFile.update(TEXT.replace("\n", "\r\n"), targets(TEXT)));
	}

	@Test
	public void aChangeLeavesCommentsAndOrder() {
		List<Target> targets = targets(TEXT);
		targets.set(0, with(targets.get(0), "tiny", "tiny.py", List.of("lib"), true));
		String expected = TEXT.replace("[target.small]", "[target.tiny]").replace("\"small.py\"", "\"tiny.py\"").replace("jit = false\n", "jit = true\npath = [\"lib\"]\n");
		assertEquals(expected, ProjectFile.update(TEXT, targets));
	}

	@Test
	public void aRemovedTargetTakesItsCommentAlong() {
		List<Target> targets = targets(TEXT);
		assertEquals("# Our machines.\n\n" + TEXT.substring(TEXT.indexOf("[target.large]")), ProjectFile.update(TEXT, targets.subList(1, 2)));
		assertEquals(TEXT.substring(0, TEXT.indexOf("\n[target.large]")), ProjectFile.update(TEXT, targets.subList(0, 1)));
	}

	@Test
	public void aNewTargetIsAtTheEnd() {
		List<Target> targets = targets(TEXT);
		targets.add(Target.of("more.py"));
		assertEquals(TEXT + "\n[target.more]\nmodule = \"more.py\"\npath = []\narguments = []\nenvironment = []\nbackend = \"jvm\"\njit = false\n", ProjectFile.update(TEXT, targets));
		assertEquals("[target.more]\nmodule = \"more.py\"\npath = []\narguments = []\nenvironment = []\nbackend = \"jvm\"\njit = false\n", ProjectFile.update("", List.of(Target.of("more.py"))));
	}

	@Test
	public void whatIsWrittenIsRead() {
		Random random = new Random(11);
		String text = TEXT;
		for (int round = 0; round < 300; round++) {
			List<Target> targets = targets(text);
			if (!targets.isEmpty() && random.nextInt(3) == 0) {
				targets.remove(random.nextInt(targets.size()));
			}
			if (targets.size() < 4) {
				targets.add(Target.of("t" + round + ".py"));
			}
			int changed = random.nextInt(targets.size());
			targets.set(changed, with(targets.get(changed), "n" + round, "m #" + round + "\".py", List.of("\\", "é\t'"), random.nextBoolean()));
			text = ProjectFile.update(text, targets);
			assertEquals(targets.stream().map(ProjectFileTest::withoutLine).toList(), targets(text).stream().map(ProjectFileTest::withoutLine).toList());
		}
	}

	private static Target withoutLine(Target target) {
		return new Target(target.name(), target.module(), target.path(), target.arguments(), target.environment(), target.jit(), 0);
	}
}
