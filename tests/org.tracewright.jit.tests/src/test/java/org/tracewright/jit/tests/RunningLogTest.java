package org.tracewright.jit.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.backend.jvm.JarWriter;
import org.tracewright.jit.runtime.log.GrowingLog;
import org.tracewright.jit.runtime.log.HotLoop;
import org.tracewright.jit.runtime.log.LogModel;
import org.tracewright.jit.runtime.log.LogReader;

/** The log of a program that does not end tells how often its loop ran, while it runs and when it is killed. */
public class RunningLogTest {

    private static final String PROGRAM = """
            from rpython.rlib.jit import JitDriver
            driver = JitDriver(greens=['pc'], reds=['n', 'total'])
            def entry_point(argv):
                pc = 0
                n = len(argv)
                total = 0
                while n > 0:
                    driver.jit_merge_point(pc=pc, n=n, total=total)
                    total = (total * 31 + n) & 0xffff
                    n = (n + 1) | 1
                    driver.can_enter_jit(pc=pc, n=n, total=total)
                return total
            def target(driver, args):
                return entry_point, None
            """;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path file;
    private Process process;

    @Before
    public void start() throws IOException {
        Path root = folder.getRoot().toPath();
        Path jar = root.resolve("endless.jar");
        file = root.resolve("endless.log");
        JarWriter.write(JitProgramFile.of(Files.writeString(root.resolve("endless.py"), PROGRAM)).traced(), jar);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "-jar", jar.toString()).inheritIO();
        builder.environment().put("TRACEWRIGHT_LOG", file.toString());
        process = builder.start();
    }

    @After
    public void kill() {
        process.destroyForcibly();
    }

    private LogModel await(GrowingLog log, Predicate<LogModel> wanted) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!wanted.test(log.model())) {
            assertTrue("the log tells it within a minute", System.nanoTime() < deadline);
            TimeUnit.MILLISECONDS.sleep(50);
            if (Files.exists(file)) {
                log.read();
            }
        }
        return log.model();
    }

    private static long iterations(LogModel model) {
        return model.loops().isEmpty() ? 0 : model.loops().get(0).counts().iterations();
    }

    @Test
    public void countsAndTimesComeWhileTheProgramIsInTheLoop() throws Exception {
        GrowingLog log = new GrowingLog(file);
        LogModel early = await(log, model -> iterations(model) > 0);
        LogModel late = await(log, model -> iterations(model) > 2 * iterations(early));
        assertFalse(late.totals().ended());
        assertTrue("the loop has not been left", late.loops().get(0).counts().entries() <= 1);
        assertTrue(late.loops().get(0).counts().nanos() > early.loops().get(0).counts().nanos());
        LogModel later = await(log, model -> HotLoop.all(model).get(0).share() > 0.5);
        assertTrue("no more than there is", HotLoop.all(later).get(0).share() <= 1);
        process.destroyForcibly().waitFor();
        log.read();
        LogModel killed = LogReader.read(file);
        assertEquals("piece by piece and at once", killed.loops().get(0).counts(), log.model().loops().get(0).counts());
        assertEquals(killed.totals(), log.model().totals());
        assertTrue(killed.summary(), killed.summary().endsWith("before the program did"));
        assertTrue(iterations(killed) >= iterations(late));
    }
}
