package org.tracewright.conformance;

import static org.junit.Assert.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.Test;
import org.tracewright.translator.driver.Translation;

/**
 * Weak references do not keep what they refer to: programs of {@code dying} print on the JVM what they print in CPython. The other paths keep all objects and are not
 * asked.
 */
public class DyingObjectsTest {

    private static final Path ROOT = Path.of("dying").toAbsolutePath();

    @Test(timeout = 120_000)
    public void unusedObjectsDie() throws Exception {
        ConformanceProgram program = new ConformanceProgram(ROOT, "unused_objects.py", List.of(), List.of());
        assertEquals(Oracle.python3(List.of(program)).get(program).outcome(), new JvmPath(Translation::optimized).run(program));
    }
}
