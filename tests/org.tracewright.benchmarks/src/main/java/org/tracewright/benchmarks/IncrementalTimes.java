package org.tracewright.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.tracewright.backend.jvm.JvmBackend;
import org.tracewright.backend.jvm.JvmImage;
import org.tracewright.backend.jvm.JvmOptions;
import org.tracewright.backend.jvm.MethodMemory;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.Stage;
import org.tracewright.translator.driver.Translation;
import org.tracewright.translator.driver.TranslationOptions;
import org.tracewright.translator.driver.TranslationSession;

/** How long generated interpreters take, warm, after an edit of one function: from nothing, and by a session that knows the translation before. */
final class IncrementalTimes {

    private static final int[] SIZES = {5_000, 20_000};
    private static final int WARM_UP = 8;
    private static final int ROUNDS = 9;
    private static final JvmOptions OPTIONS = JvmOptions.named("interpreter");

    private final Path scratch;
    private final long seed;

    IncrementalTimes(Path scratch, long seed) {
        this.scratch = scratch;
        this.seed = seed;
    }

    void report(PrintStream out) throws IOException {
        out.println("Generated interpreters, seed " + seed + ", after an edit of one function, warm:");
        out.println();
        out.println("| lines | what | from nothing, ms | by a session, ms | ratio |");
        out.println("| ----: | ---- | ---------------: | ---------------: | ----: |");
        for (int size : SIZES) {
            GeneratedInterpreter program = new GeneratedInterpreter(scratch.resolve("incremental" + size), size, seed);
            Path main = program.write();
            row(out, program.lines(), "check", new Check(main));
            row(out, program.lines(), "translate", new Translate(main));
        }
    }

    /** One kind of work, from nothing and by a session. */
    private abstract static class Work {

        final Path target;
        final TranslationSession session;

        Work(Path target) {
            this.target = target;
            session = new TranslationSession(target, TranslationOptions.standard());
        }

        abstract Object fromNothing();

        abstract Object bySession();

        /** Whether both gave the same. */
        abstract boolean areEqual(Object one, Object other);

        Translation translation() {
            return new Translation(target, TranslationOptions.standard(), Progress.NONE);
        }
    }

    private static final class Check extends Work {

        Check(Path target) {
            super(target);
        }

        @Override
        Object fromNothing() {
            Translation translation = translation();
            translation.lowered();
            return translation.diagnostics();
        }

        @Override
        Object bySession() {
            return session.translate(Stage.LOWER, Progress.NONE).diagnostics();
        }

        @Override
        boolean areEqual(Object one, Object other) {
            return one.equals(other);
        }
    }

    private static final class Translate extends Work {

        private final MethodMemory memory = new MethodMemory();

        Translate(Path target) {
            super(target);
        }

        @Override
        Object fromNothing() {
            return JvmBackend.generate(translation().optimized().value(), OPTIONS);
        }

        @Override
        Object bySession() {
            Translation translation = session.translate(Stage.OPTIMIZE, Progress.NONE).translation();
            return JvmBackend.generate(translation.optimized().value(), OPTIONS, null, memory);
        }

        @Override
        boolean areEqual(Object one, Object other) {
            return areEqual(((JvmImage) one).classes(), ((JvmImage) other).classes()) && areEqual(((JvmImage) one).resources(), ((JvmImage) other).resources());
        }

        private static boolean areEqual(Map<String, byte[]> one, Map<String, byte[]> other) {
            return one.keySet().equals(other.keySet()) && one.entrySet().stream().allMatch(entry -> Arrays.equals(entry.getValue(), other.get(entry.getKey())));
        }
    }

    private static void row(PrintStream out, int lines, String name, Work work) throws IOException {
        long[] fromNothing = new long[ROUNDS];
        long[] bySession = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            edit(work.target.resolveSibling("part0.py"), round);
            Object[] results = new Object[2];
            long first = timed(work::fromNothing, results, 0);
            long second = timed(work::bySession, results, 1);
            if (!work.areEqual(results[0], results[1])) {
                throw new IllegalStateException("a session gives another result than a translation from nothing");
            }
            if (round >= 0) {
                fromNothing[round] = first;
                bySession[round] = second;
            }
        }
        double all = Measurement.median(fromNothing);
        double known = Measurement.median(bySession);
        out.printf("| %d | %s | %.0f | %.0f | %.2f |%n", lines, name, all / 1e6, known / 1e6, known / all);
    }

    private static long timed(Supplier<Object> work, Object[] results, int index) {
        System.gc();
        long start = System.nanoTime();
        results[index] = work.get();
        return System.nanoTime() - start;
    }

    /** Lets the first handler of the module begin with another number each time. */
    private static void edit(Path module, int round) throws IOException {
        String text = Files.readString(module);
        Files.writeString(module, text.replaceFirst("(def \\w+\\(frame, a\\):\n)( *a \\+= \\d+\n)?", "$1    a += " + (1000 + round) + "\n"));
    }
}
