package org.tracewright.cli;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.backend.jvm.MethodMemory;
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

    /** Drivers are numbered; what is called first comes first. */
    @Test
    public void driverBeforeAnother() throws IOException {
        Path main = folder.newFile("two.py").toPath();
        String text = """
                from rpython.rlib.jit import JitDriver

                up_driver = JitDriver(greens=['code'], reds=['n', 'sum'])
                down_driver = JitDriver(greens=['code'], reds=['n', 'sum'])

                def up(code, n):
                    sum = 0
                    while n < 100:
                        up_driver.jit_merge_point(code=code, n=n, sum=sum)
                        sum += n
                        n += 1
                    return sum

                def down(code, n):
                    sum = 1
                    while n > 0:
                        down_driver.jit_merge_point(code=code, n=n, sum=sum)
                        sum *= n
                        n -= 1
                    return sum

                def entry_point(argv):
                    print up(len(argv), 3)
                    print down(len(argv), 5)
                    return 0

                def target(driver, args):
                    return entry_point
                """;
        Files.writeString(main, text.replace("print up(len(argv), 3)", "pass"));
        TranslationSession session = new TranslationSession(main, TranslationOptions.standard());
        MethodMemory memory = new MethodMemory();
        assertTrue(CleanTranslation.compare(session, memory, main, true, "one driver"));
        Files.writeString(main, text);
        assertTrue(CleanTranslation.compare(session, memory, main, true, "another before it"));
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
            boolean isRight = CleanTranslation.compare(session, memory, copies.get(0), jit, "seed " + SEED + ", edit " + edit + " of " + file + ":\n" + after);
            right += isRight ? 1 : 0;
            if (!isRight || random.nextBoolean()) {
                Files.writeString(file, before);
            }
        }
        assertTrue("some programs are right", right > EDITS / 3);
    }
}
