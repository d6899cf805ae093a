package org.tracewright.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.tracewright.backend.jvm.JarWriter;
import org.tracewright.backend.jvm.JvmBackend;
import org.tracewright.backend.jvm.JvmOptions;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.Translation;
import org.tracewright.translator.driver.TranslationOptions;

/** How long {@code check} and {@code translate} take: cold, as a command that a user starts, and warm, again and again in one virtual machine. */
final class TranslationTimes {

    private static final int COLD_ROUNDS = 5;
    private static final int WARM_UP = 30;
    private static final int WARM_ROUNDS = 15;

    private final Path command;
    private final Path target;
    private final Path jar;

    TranslationTimes(Path command, Path target) throws IOException {
        this.command = command;
        this.target = target;
        jar = Files.createTempFile("translated", ".jar");
        jar.toFile().deleteOnExit();
    }

    void report(PrintStream out) {
        out.println("| " + target.getFileName() + "   | cold, ms | warm, ms |");
        out.println("| ---------- | -------: | -------: |");
        row(out, "check", List.of("check", target.toString()), this::check);
        row(out, "translate", List.of("translate", target.toString(), "-o", jar.toString()), this::translate);
    }

    private void row(PrintStream out, String name, List<String> arguments, LongSupplier again) {
        long cold = median(COLD_ROUNDS, () -> start(arguments));
        median(WARM_UP, again);
        long warm = median(WARM_ROUNDS, again);
        out.printf("| %-10s | %8.0f | %8.0f |%n", name, cold / 1e6, warm / 1e6);
    }

    private static long median(int rounds, LongSupplier round) {
        return Measurement.median(LongStream.generate(round).limit(rounds).toArray());
    }

    private long start(List<String> arguments) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command.toString()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.command().addAll(arguments);
            long start = System.nanoTime();
            int status = builder.start().waitFor();
            long time = System.nanoTime() - start;
            if (status != 0) {
                throw new IllegalStateException(builder.command() + " gives " + status);
            }
            return time;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long check() {
        long start = System.nanoTime();
        translation().lowered();
        return System.nanoTime() - start;
    }

    private long translate() {
        try {
            long start = System.nanoTime();
            JarWriter.write(JvmBackend.generate(translation().optimized().value(), JvmOptions.named(target.getFileName().toString())), jar);
            return System.nanoTime() - start;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Translation translation() {
        return new Translation(target, TranslationOptions.standard(), Progress.NONE);
    }
}
