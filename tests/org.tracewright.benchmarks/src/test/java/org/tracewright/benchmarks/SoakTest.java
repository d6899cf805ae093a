package org.tracewright.benchmarks;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.Test;

/** Loops and bridges that are no longer needed go, with their code: a short form of what {@code measure soak} does for minutes. */
public class SoakTest {

    private static final long SECONDS = 20;
    private static final long MEGABYTE = 1 << 20;

    @Test(timeout = 300_000)
    public void memoryStaysAsItIs() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        boolean good = Soak.run(Path.of("programs/churn.py"), SECONDS, new PrintStream(printed, true, StandardCharsets.UTF_8));
        String text = printed.toString(StandardCharsets.UTF_8);
        assertTrue(text, good);
        List<String> lines = text.lines().filter(line -> line.matches("\\| \\d+ .*")).toList();
        String[] last = lines.get(lines.size() - 1).split("[ |]+");
        assertTrue("classes of traces were unloaded: " + text, Long.parseLong(last[last.length - 1]) > 0);
    }

    private static List<MemorySample> heap(long megabytesASample) {
        return LongStream.range(0, 18).mapToObj(i -> new MemorySample(i, (20 + megabytesASample * i) * MEGABYTE, MEGABYTE, MEGABYTE, 1, 0)).toList();
    }

    @Test
    public void growthIsTold() {
        assertTrue(MemorySample.grows(heap(1)));
        assertFalse(MemorySample.grows(heap(0)));
    }
}
