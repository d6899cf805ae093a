package org.tracewright.jit.tests;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.Translation;
import org.tracewright.translator.driver.TranslationOptions;

/** What the jit stage refuses, with the place of the marker. */
public class PortalErrorsTest {

    private static final String START = """
            from rpython.rlib.jit import JitDriver
            driver = JitDriver(greens=['pc'], reds=['n'])
            """;

    private static final String END = """
            def entry_point(argv):
                return run(len(argv)) + other(len(argv))
            def target(driver, args):
                return entry_point, None
            """;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private List<String> errors(String functions) throws IOException {
        Path file = folder.getRoot().toPath().resolve("wrong.py");
        Files.writeString(file, START + functions + END);
        Translation translation = new Translation(file, TranslationOptions.standard(), Progress.NONE);
        translation.portals();
        return translation.diagnostics().stream().map(each -> each.code() + " " + each.position().line() + ": " + each.message()).toList();
    }

    @Test
    public void liveVariableThatIsNeitherGreenNorRed() throws IOException {
        assertEquals(List.of("jit-portal 7: 'total' is used after the merge point and is neither green nor red"), errors("""
                def run(n):
                    pc = 0
                    total = 0
                    while n > 0:
                        driver.jit_merge_point(pc=pc, n=n)
                        total += n
                        n -= 1
                    return total
                def other(n):
                    return n
                """));
    }

    @Test
    public void twoMergePointsOfOneDriver() throws IOException {
        assertEquals(List.of("jit-portal 12: a JitDriver has one merge point; another function has it already"), errors("""
                def run(n):
                    pc = 0
                    while n > 0:
                        driver.jit_merge_point(pc=pc, n=n)
                        n -= 1
                    return n
                def other(n):
                    pc = 1
                    while n > 1:
                        driver.jit_merge_point(pc=pc, n=n)
                        n -= 2
                    return n
                """));
    }

    @Test
    public void programWithoutDriver() throws IOException {
        assertEquals(List.of("jit-portal 7: the program has no JitDriver with a merge point"), errors("""
                def run(n):
                    return n
                def other(n):
                    return n
                """));
    }
}
