package org.tracewright.conformance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.flow.Diagnostic;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.Translation;
import org.tracewright.translator.driver.TranslationOptions;

/** What is no program at all is refused by name. */
public class BadInputsTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void missingFile() {
        assertRefused("file-not-found", folder.getRoot().toPath().resolve("missing.py"));
    }

    @Test
    public void directory() {
        assertRefused("is-directory", folder.getRoot().toPath());
    }

    @Test
    public void binaryFile() throws IOException {
        byte[] bytes = new byte[1000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 37);
        }
        assertRefused("binary-file", file(bytes));
    }

    @Test
    public void emptyFile() throws IOException {
        assertRefused("no-target", file(new byte[0]));
    }

    @Test
    public void brokenEncoding() throws IOException {
        assertRefused("bad-encoding", file(new byte[] {'#', ' ', (byte) 0xFF, (byte) 0xFE, '\n', 'x', '=', '1', '\n'}));
    }

    @Test(timeout = 30_000)
    public void twoThousandBrackets() throws IOException {
        assertRefused("syntax-error", file(("x = " + "(".repeat(2000) + "1" + ")".repeat(2000) + "\n").getBytes()));
    }

    @Test(timeout = 30_000)
    public void twoThousandOpenBrackets() throws IOException {
        List<Diagnostic> found = check(file("(".repeat(2000).getBytes()));
        assertFalse(found.isEmpty());
    }

    private Path file(byte[] content) throws IOException {
        Path file = folder.getRoot().toPath().resolve("input.py");
        Files.write(file, content);
        return file;
    }

    private static void assertRefused(String code, Path target) {
        List<Diagnostic> found = check(target);
        assertEquals(found.toString(), List.of(code), found.stream().map(Diagnostic::code).toList());
        assertEquals(target.toString(), found.get(0).position().file());
    }

    private static List<Diagnostic> check(Path target) {
        Translation translation = new Translation(target, TranslationOptions.standard(), Progress.NONE);
        translation.simplified();
        return translation.diagnostics();
    }
}
