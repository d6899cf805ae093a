package org.tracewright.cli;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.backend.jvm.JitInput;
import org.tracewright.backend.jvm.JvmBackend;
import org.tracewright.backend.jvm.JvmImage;
import org.tracewright.backend.jvm.JvmOptions;
import org.tracewright.backend.jvm.MethodMemory;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.ir.IrPrinter;
import org.tracewright.flow.ir.PrintOptions;
import org.tracewright.frontend.objspace.host.HostNames;
import org.tracewright.translator.annotation.AnnotatedGraph;
import org.tracewright.translator.driver.OptimizedPortals;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.Stage;
import org.tracewright.translator.driver.Translation;
import org.tracewright.translator.driver.TranslationOptions;
import org.tracewright.translator.driver.TranslationSession;

/**
 * After any row of edits a session gives what a translation from nothing gives: the same errors, the same types, the same graphs at every stage, and files of the jar
 * that are equal to the byte, with a tracing compiler and without.
 */
public class IncrementalTest {

    private static final Path EXAMPLES = Path.of("../org.tracewright.examples/examples");
    private static final Path PROGRAMS = Path.of("../../tests/org.tracewright.conformance/programs");
    private static final long SEED = 15;
    private static final int EDITS = 12;
    private static final JvmOptions OPTIONS = JvmOptions.named("test");

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    private final Random random = new Random(SEED);
    private final SourceEdits edits = new SourceEdits(random);

    @Test
    public void oneModule() throws IOException {
        editAtRandom(List.of(EXAMPLES.resolve("tlr/tlr.py")), false);
        editAtRandom(List.of(PROGRAMS.resolve("large/bank.py")), false);
    }

    @Test
    public void programWithTracingCompiler() throws IOException {
        editAtRandom(List.of(EXAMPLES.resolve("tlr/tlr_jit.py")), true);
        editAtRandom(List.of(EXAMPLES.resolve("brainfuck/brainfuck.py")), true);
    }

    /** Constants, inlined functions, prebuilt objects and class attributes of one module in the functions of another. */
    @Test
    public void modulesThatImportEachOther() throws IOException {
        Path module = folder.newFile("scale.py").toPath();
        Files.writeString(module, """
                FACTOR = 3
                NAMES = ["small", "large"]

                class Scale(object):
                    _immutable_fields_ = ['start']
                    step = 2

                    def __init__(self, start):
                        self.start = start

                    def at(self, n):
                        return self.start + n * FACTOR

                    def name(self):
                        return NAMES[self.start & 1]

                class Steep(Scale):
                    step = 5

                    def at(self, n):
                        return self.start + n * self.step

                UNIT = Scale(1)

                def one():
                    return UNIT.start

                def check(n):
                    if n > 1000:
                        raise ValueError("too far")
                    return n
                """);
        Path main = folder.newFile("measure.py").toPath();
        Files.writeString(main, """
                from scale import Scale, Steep, UNIT, one, check

                def total(scale, count):
                    sum = one()
                    for i in range(count):
                        sum += scale.at(i)
                    return sum

                def report(scale, count):
                    try:
                        print scale.name(), check(total(scale, count)), scale.step
                    except ValueError as e:
                        print "no", e

                def entry_point(argv):
                    report(Scale(len(argv)), 10)
                    report(Steep(2), 10)
                    report(UNIT, 7)
                    return 0

                def target(driver, args):
                    return entry_point
                """);
        for (int i = 0; i < 3; i++) {
            editAtRandom(List.of(main, module), false);
        }
    }

    /** Edits copies of the files, of which the first is the target. */
    private void editAtRandom(List<Path> originals, boolean jit) throws IOException {
        Path directory = folder.newFolder().toPath();
        List<Path> copies = new ArrayList<>();
        for (Path original : originals) {
            copies.add(Files.copy(original, directory.resolve(original.getFileName())));
        }
        TranslationSession session = new TranslationSession(copies.get(0), TranslationOptions.standard());
        MethodMemory memory = new MethodMemory();
        int right = 0;
        for (int edit = 0; edit < EDITS; edit++) {
            Path file = copies.get(random.nextInt(copies.size()));
            String before = Files.readString(file);
            String after = edit == 0 ? before : edits.edited(before);
            Files.writeString(file, after);
            boolean isRight = compare(session, memory, copies.get(0), jit, "seed " + SEED + ", edit " + edit + " of " + file + ":\n" + after);
            right += isRight ? 1 : 0;
            if (!isRight || random.nextBoolean()) {
                Files.writeString(file, before);
            }
        }
        assertTrue("some programs are right", right > EDITS / 3);
    }

    /** Whether the program has no errors. */
    private static boolean compare(TranslationSession session, MethodMemory memory, Path target, boolean jit, String where) {
        Translation clean = new Translation(target, TranslationOptions.standard(), Progress.NONE);
        Program expected = clean.optimized().value();
        OptimizedPortals portals = jit ? clean.optimizedPortals().value() : null;
        TranslationSession.Result result = session.translate(Stage.OPTIMIZE, Progress.NONE);
        Translation incremental = result.translation();
        OptimizedPortals incrementalPortals = jit ? incremental.optimizedPortals().value() : null;
        assertEquals(where, clean.diagnostics(), incremental.diagnostics());
        if (expected == null || jit && portals == null) {
            return false;
        }
        assertEqual(where, JvmBackend.generate(expected, OPTIONS), JvmBackend.generate(incremental.optimized().value(), OPTIONS, null, memory));
        if (jit) {
            assertEqual(where, image(portals, new MethodMemory()), image(incrementalPortals, memory));
            assertEquals(where, text(portals.optimized()), text(incrementalPortals.optimized()));
        }
        assertEquals(where, types(clean), types(incremental));
        assertEquals(where, text(clean.simplified().value()), text(incremental.simplified().value()));
        assertEquals(where, text(expected), text(incremental.optimized().value()));
        return true;
    }

    private static JvmImage image(OptimizedPortals portals, MethodMemory memory) {
        return JvmBackend.generate(portals.optimized(), OPTIONS, new JitInput(portals.split(), portals.copies()), memory);
    }

    private static void assertEqual(String where, JvmImage one, JvmImage other) {
        assertEquals(where, List.copyOf(one.classes().keySet()), List.copyOf(other.classes().keySet()));
        assertEquals(where, one.largeMethods(), other.largeMethods());
        assertEqual(where, one.classes(), other.classes());
        assertEqual(where, one.resources(), other.resources());
    }

    private static void assertEqual(String where, Map<String, byte[]> one, Map<String, byte[]> other) {
        one.forEach((name, bytes) -> assertArrayEquals(where + name, bytes, other.get(name)));
    }

    /** All graphs as inference has them, with the types of their variables. */
    private static String types(Translation translation) {
        HostNames names = new HostNames(translation.imported().value().space());
        PrintOptions options = PrintOptions.WITH_POSITIONS
                .withTypeNames(variable -> translation.annotator().describe(translation.annotated().value().annotation(variable)));
        return translation.annotated().value().graphs().stream().map(AnnotatedGraph::graph).map(graph -> IrPrinter.print(graph, names::of, options))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Program program) {
        return IrPrinter.print(program, PrintOptions.WITH_POSITIONS);
    }
}
