package org.tracewright.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.backend.jvm.JvmBackend;
import org.tracewright.backend.jvm.JvmOptions;
import org.tracewright.backend.jvm.MethodMemory;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.frontend.importing.SourceCompiler;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.Stage;
import org.tracewright.translator.driver.TranslationOptions;
import org.tracewright.translator.driver.TranslationSession;

/** After an edit a session makes anew only what the edit affects: the byte code of the edited module, flow graphs of edited functions, and methods whose functions mean something else. */
public class ReuseTest {

    /** The inliner puts {@code small} in place of its only call, in {@code walk}; the others stay functions. */
    private static final String MODULE = """
            class Node(object):
                def __init__(self, value):
                    self.value = value

            def small(n):
                return n + 5

            def walk(nodes):
                total = 0
                for node in nodes:
                    total += small(node.value)
                return total
            walk._dont_inline_ = True

            def shrink(n):
                while n > 100:
                    n //= 3
                return n
            shrink._dont_inline_ = True
            """;
    private static final String MAIN = """
            from shapes import Node, walk, shrink

            def entry_point(argv):
                print walk([Node(len(arg)) for arg in argv]), shrink(len(argv) * 70)
                return 0

            def target(driver, args):
                return entry_point
            """;

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    private final List<String> compiled = new ArrayList<>();
    private final MethodMemory memory = new MethodMemory();
    private TranslationSession session;
    private TranslationSession.Result result;
    private Path module;

    @Before
    public void translateOnce() throws IOException {
        module = Files.writeString(folder.getRoot().toPath().resolve("shapes.py"), MODULE);
        Path main = Files.writeString(folder.getRoot().toPath().resolve("main.py"), MAIN);
        TranslationOptions options = TranslationOptions.standard();
        SourceCompiler compiler = options.compiler();
        session = new TranslationSession(main, options.withCompiler((source, file, mode) -> {
            compiled.add(Path.of(file).getFileName().toString());
            return compiler.compile(source, file, mode);
        }));
        Program program = translate();
        Set<String> functions = new HashSet<>();
        program.functions().stream().map(LowFunction::name).forEach(functions::add);
        assertTrue(functions.toString(), functions.containsAll(Set.of("shapes.walk", "shapes.shrink", "main.entry_point")));
        assertEquals("the first translation makes all methods", functions, new HashSet<>(memory.made()));
        assertTrue(compiled.toString(), compiled.containsAll(Set.of("main.py", "shapes.py")));
    }

    @Test
    public void commentAffectsNoMethod() throws IOException {
        edit("class Node", "# Moves all that follows.\nclass Node");
        assertMade();
        assertFlowGraphsMade();
    }

    @Test
    public void bodyAffectsOneMethod() throws IOException {
        edit("//= 3", "//= 4");
        assertMade("shapes.shrink");
        assertFlowGraphsMade("shapes.shrink");
    }

    @Test
    public void bodyOfInlinedFunctionAffectsItsCaller() throws IOException {
        edit("n + 5", "n + 6");
        assertMade("shapes.walk");
        assertFlowGraphsMade("shapes.small");
    }

    @Test
    public void attributeThatNobodyUsesAffectsNoMethod() throws IOException {
        edit("class Node(object):\n", "class Node(object):\n    limit = 3\n");
        assertMade();
        assertFlowGraphsMade();
    }

    @Test
    public void whatIsUndoneIsMadeAgain() throws IOException {
        edit("//= 3", "//= 4");
        edit("//= 4", "//= 3");
        assertMade("shapes.shrink");
        assertFlowGraphsMade("shapes.shrink");
    }

    private void edit(String before, String after) throws IOException {
        String text = Files.readString(module);
        assertTrue(text.contains(before));
        Files.writeString(module, text.replace(before, after));
        compiled.clear();
        translate();
        assertEquals(List.of("shapes.py"), compiled);
    }

    private void assertMade(String... functions) {
        assertEquals(new TreeSet<>(List.of(functions)), new TreeSet<>(memory.made()));
    }

    private void assertFlowGraphsMade(String... functions) {
        assertEquals(List.of(functions), result.flowGraphs().made());
        assertTrue("all others are known", result.flowGraphs().reused() > 5);
    }

    private Program translate() {
        result = session.translate(Stage.OPTIMIZE, Progress.NONE);
        assertEquals(List.of(), result.diagnostics());
        Program program = result.translation().optimized().value();
        JvmBackend.generate(program, JvmOptions.named("test"), null, memory);
        return program;
    }
}
