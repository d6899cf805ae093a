package org.tracewright.benchmarks;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Generated interpreters are as large as they say, the same for the same seed, and print in translation what they print as plain Python. */
public class GeneratedInterpreterTest {

    private static final long SEED = 3;

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void hasTheShapeOfALargeInterpreter() throws IOException {
        GeneratedInterpreter program = new GeneratedInterpreter(folder.newFolder().toPath(), 20_000, SEED);
        String text = text(program.write().getParent());
        assertEquals(text.lines().count(), program.lines());
        assertTrue(program.lines() >= 20_000);
        assertTrue(count(text, "(?m)^class ") >= 300);
        assertTrue(count(text, "(?m)^def op_") >= 300);
        assertTrue(count(text, "(?m)^ *def ") >= 2_000);
    }

    @Test
    public void theSeedDecides() throws IOException {
        String[] texts = new String[3];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(new GeneratedInterpreter(folder.newFolder().toPath(), 2_000, i < 2 ? SEED : SEED + 1).write().getParent());
        }
        assertEquals(texts[0], texts[1]);
        assertTrue(!texts[0].equals(texts[2]));
    }

    @Test(timeout = 120_000)
    public void meansTheSameTranslated() throws Exception {
        Path main = new GeneratedInterpreter(folder.newFolder().toPath(), 2_000, SEED).write();
        Files.writeString(Files.createDirectories(main.resolveSibling("oracle/rpython/rlib")).resolve("objectmodel.py"), """
                class specialize(object):
                    arg = staticmethod(lambda *which: lambda function: function)
                    argtype = arg
                """);
        String program = Files.readString(main).replaceAll("print (\\w+)", "print($1)") + "\nimport sys\nentry_point(sys.argv)\n";
        Path oracle = Files.writeString(main.resolveSibling("oracle.py"), program);
        ProcessBuilder python = new ProcessBuilder("python3", oracle.toString(), "500").redirectErrorStream(true);
        python.environment().put("PYTHONPATH", main.resolveSibling("oracle").toString());
        String expected = new String(python.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        TranslatedProgram.of(main.getParent(), "interpreter", output).run(500);
        assertEquals(expected, output.toString(StandardCharsets.UTF_8));
    }

    private static String text(Path directory) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}
