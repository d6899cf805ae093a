package org.tracewright.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Runs every benchmark in both languages, in interleaved rounds of one run, and prints a table of median times and their
 * ratios, with the worst and the geometric mean.
 */
final class CompareWithJava {

    private static final int WARM_UP = 4;
    private static final int ROUNDS = 9;

    private CompareWithJava() {
    }

    static void report(Path programs, PrintStream out) {
        List<Measurement> measurements = new ArrayList<>();
        for (Benchmark benchmark : Benchmark.ALL) {
            System.err.println("measuring " + benchmark.name());
            measurements.add(measure(benchmark, programs));
        }
        out.println("| program    | Java, ms | ours, ms | ratio |");
        out.println("| ---------- | -------: | -------: | ----: |");
        measurements.forEach(measurement -> out.println(measurement.row()));
        Measurement worst = measurements.stream().max(Comparator.comparingDouble(Measurement::ratio)).orElseThrow();
        double mean = Math.exp(measurements.stream().mapToDouble(measurement -> Math.log(measurement.ratio())).average().orElseThrow());
        out.printf("%nWorst %.2f (%s), geometric mean %.2f; medians of %d rounds after %d to warm up.%n", worst.ratio(), worst.name(), mean, ROUNDS, WARM_UP);
    }

    private static Measurement measure(Benchmark benchmark, Path directory) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        TranslatedProgram translated = TranslatedProgram.of(directory, benchmark.name(), output);
        long[] java = new long[ROUNDS];
        long[] ours = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            output.reset();
            long start = System.nanoTime();
            String expected = benchmark.run(benchmark.size());
            long middle = System.nanoTime();
            translated.run(benchmark.size());
            long end = System.nanoTime();
            if (!output.toString(StandardCharsets.ISO_8859_1).equals(expected)) {
                throw new IllegalStateException(benchmark.name() + " prints " + output + " but the Java program " + expected);
            }
            if (round >= 0) {
                java[round] = middle - start;
                ours[round] = end - middle;
            }
        }
        return new Measurement(benchmark.name(), java, ours);
    }
}
