package org.tracewright.cli;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.backend.jvm.JvmBackend;
import org.tracewright.backend.jvm.JvmImage;
import org.tracewright.backend.jvm.JvmOptions;
import org.tracewright.flow.graph.Program;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.Stage;
import org.tracewright.translator.driver.Translation;
import org.tracewright.translator.driver.TranslationOptions;
import org.tracewright.translator.driver.TranslationSession;

/** After any row of edits a session gives what a translation from nothing gives: the same errors, and class files equal to the byte. */
public class IncrementalTest {

    private static final Path EXAMPLES = Path.of("../org.tracewright.examples/examples");
    private static final Path PROGRAMS = Path.of("../../tests/org.tracewright.conformance/programs");
    private static final long SEED = 15;
    private static final int EDITS = 12;
    private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\b");

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    private final Random random = new Random(SEED);

    @Test
    public void oneModule() throws IOException {
        editAtRandom(List.of(EXAMPLES.resolve("tlr/tlr.py")));
        editAtRandom(List.of(PROGRAMS.resolve("large/bank.py")));
    }

    @Test
    public void modulesThatImportEachOther() throws IOException {
        Path module = folder.newFile("scale.py").toPath();
        Files.writeString(module, """
                FACTOR = 3

                class Scale(object):
                    def __init__(self, start):
                        self.start = start

                    def at(self, n):
                        return self.start + n * FACTOR
                """);
        Path main = folder.newFile("measure.py").toPath();
        Files.writeString(main, """
                from scale import Scale

                def total(scale, count):
                    sum = 0
                    for i in range(count):
                        sum += scale.at(i)
                    return sum

                def entry_point(argv):
                    print total(Scale(len(argv)), 10)
                    return 0

                def target(driver, args):
                    return entry_point
                """);
        editAtRandom(List.of(main, module));
    }

    /** Edits copies of the files, of which the first is the target. */
    private void editAtRandom(List<Path> originals) throws IOException {
        Path directory = folder.newFolder().toPath();
        List<Path> copies = new ArrayList<>();
        for (Path original : originals) {
            copies.add(Files.copy(original, directory.resolve(original.getFileName())));
        }
        TranslationSession session = new TranslationSession(copies.get(0), TranslationOptions.standard());
        int right = 0;
        for (int edit = 0; edit < EDITS; edit++) {
            int file = random.nextInt(copies.size());
            String before = Files.readString(copies.get(file));
            String after = edit == 0 ? before : edited(before);
            Files.writeString(copies.get(file), after);
            right += compare(session, copies.get(0), "seed " + SEED + ", edit " + edit + ":\n" + after) ? 1 : 0;
            if (random.nextBoolean()) {
                Files.writeString(copies.get(file), before);
            }
        }
        assertTrue("some programs are right", right > 1);
    }

    private String edited(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(at));
            case 2 -> Collections.swap(lines, at, Math.max(0, at - 1));
            default -> {
                return withOtherNumber(text);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private String withOtherNumber(String text) {
        List<int[]> places = new ArrayList<>();
        for (Matcher matcher = NUMBER.matcher(text); matcher.find();) {
            places.add(new int[] {matcher.start(), matcher.end()});
        }
        int[] place = places.get(random.nextInt(places.size()));
        return text.substring(0, place[0]) + random.nextInt(9) + text.substring(place[1]);
    }

    /** Whether the program has no errors. */
    private static boolean compare(TranslationSession session, Path target, String where) {
        Translation clean = new Translation(target, TranslationOptions.standard(), Progress.NONE);
        Program expected = clean.optimized().value();
        TranslationSession.Result result = session.translate(Stage.OPTIMIZE, Progress.NONE);
        assertEquals(where, clean.diagnostics(), result.diagnostics());
        if (expected == null) {
            return false;
        }
        JvmImage one = JvmBackend.generate(expected, JvmOptions.named("test"));
        JvmImage other = JvmBackend.generate(result.translation().optimized().value(), JvmOptions.named("test"));
        assertEquals(where, List.copyOf(one.classes().keySet()), List.copyOf(other.classes().keySet()));
        one.classes().forEach((name, bytes) -> assertArrayEquals(where + name, bytes, other.classes().get(name)));
        one.resources().forEach((name, bytes) -> assertArrayEquals(where + name, bytes, other.resources().get(name)));
        return true;
    }
}
