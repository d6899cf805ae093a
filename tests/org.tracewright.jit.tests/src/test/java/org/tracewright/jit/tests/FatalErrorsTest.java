package org.tracewright.jit.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.backend.jvm.JitSetup;
import org.tracewright.jit.runtime.log.LogReader;

/** What a user reads when a program with a tracing compiler dies of an exception: also where that was raised. */
public class FatalErrorsTest {

    private static final String PROGRAM = """
            from rpython.rlib.jit import JitDriver
            driver = JitDriver(greens=['pc', 'code'], reds=['n', 'last'])
            def check(n, last):
                if n == last:
                    raise ValueError
            def run(code, n, last):
                pc = 0
                while True:
                    driver.jit_merge_point(pc=pc, code=code, n=n, last=last)
                    op = code[pc]
                    pc += 1
                    if op == 'c':
                        check(n, last)
                    else:
                        n -= 1
                        pc = 0
                        driver.can_enter_jit(pc=pc, code=code, n=n, last=last)
            def entry_point(argv):
                for i in range(TIMES):
                    try:
                        run('cj', 100, 7)
                    except ValueError:
                        pass
                run('cj', 5000, 7)
                return 0
            def target(driver, args):
                return entry_point, None
            """;
    private static final String OPTIONS = "threshold=20,trace_eagerness=20";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    /** @param times how often it is raised and caught before it is raised the last time */
    private JitProgramFile program(int times) throws IOException {
        Path file = folder.getRoot().toPath().resolve("dying.py");
        Files.writeString(file, PROGRAM.replace("TIMES", Integer.toString(times)));
        return JitProgramFile.of(file);
    }

    private String expected() {
        return "RPython traceback:\n  File \"" + folder.getRoot().toPath().resolve("dying.py") + "\", line 5, in dying.check\nFatal RPython error: ValueError\nexit 1\n";
    }

    @Test
    public void behindAGuardThatFailed() throws IOException {
        assertEquals(expected(), program(0).output(OPTIONS));
    }

    @Test
    public void inATrace() throws IOException {
        Path log = folder.newFile().toPath();
        assertEquals(expected(), program(200).output(new JitSetup(OPTIONS, log.toString())));
        assertTrue("a bridge raises", LogReader.read(Files.readAllBytes(log)).traces().stream().filter(trace -> trace.compiled() != null)
                .anyMatch(trace -> trace.last().lines().stream().anyMatch(line -> line.text().startsWith("finish("))));
    }
}
