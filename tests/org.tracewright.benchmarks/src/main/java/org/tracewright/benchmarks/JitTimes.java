package org.tracewright.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import org.tracewright.runtime.Jit;

/**
 * What the tracing compiler gives, against the same written by hand. Every number is the time of a whole process, its start, translation at run time and
 * warming up included, divided by its iterations; nothing is subtracted. Contenders take turns within a table.
 */
final class JitTimes {

    /** Iterations of what interprets. */
    static final long ITERATIONS = 100_000_000;

    /** What is compiled to a loop of a few machine instructions does so many times more iterations, so that its start counts for little. */
    private static final long MORE_FOR_LOOPS = 50;

    /** The same for a loop of some tens of machine instructions. */
    private static final long MORE_FOR_XORSHIFT = 5;

    /** A program in which no position gets hot. */
    private static final String NEVER_HOT = "threshold=" + Integer.MAX_VALUE;

    private static final int ROUNDS = 5;

    private final Path root;
    private final Path scratch;
    private final long iterations;

    JitTimes(Path root, Path scratch, long iterations) {
        this.root = root;
        this.scratch = scratch;
        this.iterations = iterations;
    }

    void report(PrintStream out) throws IOException, InterruptedException {
        square(out);
        out.println();
        xorshift(out);
    }

    private void square(PrintStream out) throws IOException, InterruptedException {
        Jars jars = Jars.of(root.resolve("plugins/org.tracewright.examples/examples/tlr/tlr_jit.py"));
        Path plain = Jars.write(jars.plain(), scratch.resolve("square.jar"));
        Path traced = Jars.write(jars.traced(), scratch.resolve("square-jit.jar"));
        long many = iterations * MORE_FOR_LOOPS;
        List<Contender> contenders = new ArrayList<>(List.of(jar("no JIT", plain, "", iterations), jar("JIT, never hot", traced, NEVER_HOT, iterations),
                jar("JIT, `unroll=off`", traced, "unroll=off", iterations),
                jar("JIT, `fold=off`", traced, "fold=off", iterations), jar("JIT, full", traced, "", many),
                Contender.java("interpreter by hand, Java", iterations, HandWritten.class, HandWritten.INTERPRETER),
                Contender.java("loop by hand, Java", many, HandWritten.class, HandWritten.SQUARE)));
        String missing = null;
        Path c = scratch.resolve("square");
        try {
            Processes.output(List.of("gcc", "-O2", "-o", c.toString(), root.resolve("tests/org.tracewright.benchmarks/programs/square.c").toString()), Map.of());
            contenders.add(new Contender("loop by hand, C, `gcc -O2` with a barrier", List.of(c.toString()), Map.of(), many));
        } catch (IOException noCompiler) {
            missing = "| loop by hand, C | no `gcc` here | | | |";
        }
        table(out, "SQUARE of `tlr_jit.py`", contenders, n -> n * n);
        if (missing != null) {
            out.println(missing);
        }
    }

    private void xorshift(PrintStream out) throws IOException, InterruptedException {
        Jars jars = Jars.of(root.resolve("tests/org.tracewright.benchmarks/programs/registers.py"));
        Path plain = Jars.write(jars.plain(), scratch.resolve("registers.jar"));
        Path traced = Jars.write(jars.traced(), scratch.resolve("registers-jit.jar"));
        xorshift(out, HandWritten.OFTEN, "one way or the other as often", plain, traced);
        out.println();
        xorshift(out, HandWritten.SELDOM, "one way one time in eight", plain, traced);
    }

    private void xorshift(PrintStream out, String program, String branch, Path plain, Path traced) throws IOException, InterruptedException {
        long many = iterations * MORE_FOR_XORSHIFT;
        table(out, "xorshift of `registers.py`, " + branch, List.of(jar("no JIT", plain, "", iterations / 2, program), jar("JIT, never hot", traced, NEVER_HOT, iterations / 2, program),
                jar("JIT, full", traced, "", many, program), Contender.java("loops by hand, Java", many, HandWritten.class, program)), n -> HandWritten.run(program, n));
    }

    private static Contender jar(String name, Path jar, String jitOptions, long iterations, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Processes.JAVA, Processes.COLLECTOR, "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return new Contender(name, command, Map.of(Jit.OPTIONS, jitOptions), iterations);
    }

    private static void table(PrintStream out, String title, List<Contender> contenders, LongUnaryOperator expected) throws IOException, InterruptedException {
        out.println("| " + title + " | iterations | ns per iteration, median | least | most |");
        out.println("| --- | ---: | ---: | ---: | ---: |");
        double[][] times = new double[contenders.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            System.err.println("measuring " + title + ", round " + (round + 1) + " of " + ROUNDS);
            for (int i = 0; i < contenders.size(); i++) {
                times[i][round] = contenders.get(i).measure(expected);
            }
        }
        for (int i = 0; i < contenders.size(); i++) {
            Arrays.sort(times[i]);
            out.printf(Locale.ROOT, "| %s | %d | %.3f | %.3f | %.3f |%n", contenders.get(i).name(), contenders.get(i).iterations(), times[i][ROUNDS / 2], times[i][0],
                    times[i][ROUNDS - 1]);
        }
    }
}
