package org.tracewright.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.frontend.importing.SandboxedSystem.Streams;

/** {@code check --watch}: what it tells when files change, appear and vanish, and that it ends with its input. */
public class WatchTest {

    private static final String MAIN = """
            import lib

            def entry_point(argv):
                print lib.twice(len(argv))
                return 0

            def target(driver, args):
                return entry_point
            """;
    private static final String LIBRARY = "def twice(n):\n    return n * 2\n";

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    @Test(timeout = 120_000)
    public void tellsWhatChangesMean() throws Exception {
        Path main = Files.writeString(folder.newFile("main.py").toPath(), MAIN);
        Path library = folder.getRoot().toPath().resolve("lib.py");
        try (PipedOutputStream input = new PipedOutputStream(); PipedReader err = new PipedReader(1 << 16)) {
            Streams streams = new Streams(new PipedInputStream(input), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
            Terminal terminal = new Terminal(new PrintWriter(OutputStream.nullOutputStream()), new PrintWriter(new PipedWriter(err), true), false, streams);
            FutureTask<Integer> work = new FutureTask<>(() -> Main.run(new String[] {"check", "--watch", main.toString()}, terminal));
            new Thread(null, work, "main", 256L << 20).start();
            BufferedReader told = new BufferedReader(err);
            assertTells("main.py:1:1: error[import-error]", told);
            Files.writeString(library, LIBRARY);
            assertTells("no errors", told);
            Files.writeString(library, LIBRARY.replace("* 2", "+ 'x'"));
            assertTells("lib.py:2:", told);
            Files.writeString(library, LIBRARY);
            assertTells("no errors; 0 of ", told);
            Files.writeString(library, LIBRARY.replace("* 2", "* 3"));
            assertTells("no errors; 1 of ", told);
            input.close();
            assertEquals(0, (int) work.get());
        }
    }

    /** Reads what is told up to and with the line that closes a check. */
    private static void assertTells(String expected, BufferedReader told) throws IOException {
        StringBuilder text = new StringBuilder();
        String line = told.readLine();
        while (!line.contains("; watching ")) {
            text.append(line).append('\n');
            line = told.readLine();
        }
        text.append(line);
        assertTrue(text.toString(), text.indexOf(expected) >= 0);
    }
}
