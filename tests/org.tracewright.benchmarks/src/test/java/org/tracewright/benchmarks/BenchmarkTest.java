package org.tracewright.benchmarks;

import static org.junit.Assert.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Both versions of a benchmark print the same for a small argument. */
@RunWith(Parameterized.class)
public class BenchmarkTest {

    private static final long SMALL = 8;

    private final Benchmark benchmark;

    public BenchmarkTest(Benchmark benchmark) {
        this.benchmark = benchmark;
    }

    @Parameters(name = "{0}")
    public static List<Object[]> benchmarks() {
        return Benchmark.ALL.stream().map(benchmark -> new Object[] {benchmark}).toList();
    }

    @Test(timeout = 60_000)
    public void bothPrintTheSame() {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        TranslatedProgram translated = TranslatedProgram.of(Path.of("programs"), benchmark.name(), output);
        translated.run(SMALL);
        assertEquals(benchmark.run(SMALL), output.toString(StandardCharsets.ISO_8859_1));
    }
}
