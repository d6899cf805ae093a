package org.tracewright.parsing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Python 3: every file of the library of the {@code python3} at hand, but for its tests, that has nothing which the grammar leaves out on purpose, has the
 * tree that Python's own parser makes of it.
 */
public class CPythonLibraryTest {

    /** So many files at least; those of Python 3.11 are 537, of which distributions package some apart. The number may grow, not fall. */
    private static final int FLOOR = 450;

    private static final Path ORACLE = Path.of("oracle", "dump_ast.py").toAbsolutePath();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void sameTrees() throws IOException, InterruptedException {
        List<Path> files = library();
        Path results = folder.newFolder("results").toPath();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            lines.add(files.get(i) + "\t" + results.resolve(String.valueOf(i)));
        }
        python3("-W", "ignore", ORACLE.toString(), Files.write(folder.newFile("list").toPath(), lines).toString());
        Comparison comparison = new Comparison(Python3Dump::of);
        for (int i = 0; i < files.size(); i++) {
            String expected = Files.readString(results.resolve(String.valueOf(i)));
            if (!expected.startsWith("skipped: ") && !expected.startsWith("rejected: ")) {
                comparison.compare(files.get(i).toString(), Files.readAllBytes(files.get(i)), expected);
            }
        }
        assertEquals(List.of(), comparison.differences());
        assertTrue(comparison.equal() + " files", comparison.equal() >= FLOOR);
    }

    private List<Path> library() throws IOException, InterruptedException {
        Path root = Path.of(python3("-c", "import sysconfig; print(sysconfig.get_paths()['stdlib'])").strip());
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".py")).filter(file -> isOfTheLibrary(root.relativize(file))).sorted().toList();
        }
    }

    private static boolean isOfTheLibrary(Path file) {
        for (Path part : file) {
            if (part.toString().matches("(site|dist)-packages|tests?|idle_test")) {
                return false;
            }
        }
        return true;
    }

    private String python3(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(List.of(arguments));
        Path output = folder.newFile().toPath();
        int status = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start().waitFor();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        assertEquals(text, 0, status);
        return text;
    }
}
