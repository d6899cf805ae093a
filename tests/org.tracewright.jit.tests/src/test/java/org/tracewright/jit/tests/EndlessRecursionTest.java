package org.tracewright.jit.tests;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A program of the interpreted language that calls itself without end: the interpreter can catch that, wherever the stack ends, and goes on. */
public class EndlessRecursionTest {

    private static final long SMALL_STACK = 4L << 20;

    private static final String PROGRAM = """
            from rpython.rlib.jit import JitDriver
            driver = JitDriver(greens=['pc', 'code'], reds=['n', 'total', 'seen'])
            class Seen(object):
                def __init__(self):
                    self.caught = 0
            def deeper(code, n, seen):
                if n < 0:
                    return 0
                return run(code, n + 1, seen) + 1
            def run(code, n, seen):
                pc = 0
                total = 0
                while pc < len(code):
                    driver.jit_merge_point(pc=pc, code=code, n=n, total=total, seen=seen)
                    op = code[pc]
                    pc += 1
                    if op == 'C':
                        total += deeper(code, n, seen)
                    elif op == 'T':
                        if n & 1023 == 1:
                            try:
                                total += deeper(code, n, seen)
                            except RuntimeError:
                                seen.caught += 1
                                if n > 1:
                                    raise
                        else:
                            total += deeper(code, n, seen)
                    elif op == 'L':
                        total += 1
                        if total < 50:
                            pc = 0
                            driver.can_enter_jit(pc=pc, code=code, n=n, total=total, seen=seen)
                return total
            def entry_point(argv):
                print(run('L', 1, Seen()))
                for code in ['C', 'LC']:
                    for i in range(2):
                        try:
                            print(run(code, 1, Seen()))
                        except RuntimeError:
                            print('too deep')
                seen = Seen()
                print(run('T', 1, seen))
                print(seen.caught > 1)
                return 0
            def target(driver, args):
                return entry_point, None
            """;

    private static final String EXPECTED = "50\n" + "too deep\n".repeat(4) + "0\nTrue\nexit 0\n";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test(timeout = 120_000)
    public void isCaught() throws IOException {
        Path file = folder.getRoot().toPath().resolve("endless.py");
        Files.writeString(file, PROGRAM);
        JitProgramFile program = new JitProgramFile(file, SMALL_STACK);
        for (String mode : new String[] {"off", "", "threshold=2,function_threshold=2,trace_eagerness=1", "unroll=off,threshold=2", "threshold=2,trace_eagerness=1,guards=random(1)"}) {
            assertEquals(mode, EXPECTED, program.output(mode));
        }
    }
}
