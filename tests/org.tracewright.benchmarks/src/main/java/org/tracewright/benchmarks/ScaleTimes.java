package org.tracewright.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.tracewright.frontend.bytecode.Compiler;
import org.tracewright.frontend.importing.CachingCompiler;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.Translation;
import org.tracewright.translator.driver.TranslationOptions;

/** How the time of a translation grows with the program: generated interpreters, each translated by a new process; and import and inference alone, warm. */
final class ScaleTimes {

    private static final int[] SIZES = {2_000, 5_000, 10_000, 20_000};
    private static final int WARM_SIZE = 5_000;
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 9;

    private final Path command;
    private final Path scratch;
    private final long seed;

    ScaleTimes(Path command, Path scratch, long seed) {
        this.command = command;
        this.scratch = scratch;
        this.seed = seed;
    }

    void report(PrintStream out) throws IOException, InterruptedException {
        out.println("Generated interpreters, seed " + seed + ":");
        out.println();
        out.println("| lines | translate, s | time of 2,000 lines × n·log n |");
        out.println("| ----: | -----------: | ----------------------------: |");
        double unit = 0;
        for (int size : SIZES) {
            GeneratedInterpreter program = new GeneratedInterpreter(scratch.resolve("scale" + size), size, seed);
            Path main = program.write();
            double seconds = translate(main) / 1e9;
            double cost = program.lines() * Math.log(program.lines());
            unit = unit == 0 ? seconds / cost : unit;
            out.printf("| %d | %.1f | %.1f |%n", program.lines(), seconds, unit * cost);
        }
        warm(out);
    }

    private long translate(Path main) throws IOException, InterruptedException {
        Path jar = main.resolveSibling("out.jar");
        ProcessBuilder process = new ProcessBuilder(command.toString(), "translate", main.toString(), "-o", jar.toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        if (process.start().waitFor() != 0) {
            throw new IllegalStateException("cannot translate " + main);
        }
        return System.nanoTime() - start;
    }

    private void warm(PrintStream out) throws IOException {
        GeneratedInterpreter program = new GeneratedInterpreter(scratch.resolve("warm"), WARM_SIZE, seed);
        Path main = program.write();
        TranslationOptions options = TranslationOptions.standard().withCompiler(new CachingCompiler(new Compiler()));
        LongStream.range(0, WARM_UP).forEach(round -> infer(main, options));
        long nanos = Measurement.median(LongStream.range(0, ROUNDS).map(round -> infer(main, options)).toArray());
        out.println();
        out.printf("Import and inference of %d lines, warm, with the byte code of unchanged modules kept: %.0f ms%n", program.lines(), nanos / 1e6);
    }

    private static long infer(Path main, TranslationOptions options) {
        long start = System.nanoTime();
        if (!new Translation(main, options, Progress.NONE).annotated().isUsable()) {
            throw new IllegalStateException("errors in " + main);
        }
        return System.nanoTime() - start;
    }
}
