package org.tracewright.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tracewright.backend.jvm.InMemoryRunner;
import org.tracewright.backend.jvm.JitSetup;
import org.tracewright.backend.jvm.JvmImage;
import org.tracewright.runtime.Machine;
import org.tracewright.runtime.ProgramExit;
import org.tracewright.runtime.RProgram;
import org.tracewright.runtime.RStr;

/** Runs one program in several modes, in turn, round by round, and compares what it prints. Each mode has its own classes, which stay loaded and get warm. */
final class ModeBenchmark {

    private static final double NANOS_PER_MILLI = 1e6;

    private final List<Mode> modes;
    private final RStr[] command;

    /**
     * @param plain   the program without a tracing compiler
     * @param tracing the program with one
     * @param command the program's name and arguments
     */
    ModeBenchmark(JvmImage plain, JvmImage tracing, RStr[] command) {
        modes = List.of(new Mode("no JIT", plain, null), new Mode("JIT, unroll=off", tracing, "unroll=off"), new Mode("JIT, fold=off", tracing, "fold=off"), new Mode("JIT, full", tracing, null));
        this.command = command;
    }

    /** Runs all rounds; null, or in which modes the program does not print the same. */
    String run(int warmUp, int rounds) {
        for (int round = -warmUp; round < rounds; round++) {
            for (Mode mode : modes) {
                long nanos = mode.run(command);
                if (!mode.didTheSameAs(modes.get(0))) {
                    return "the program does not print the same, or not end the same, with " + mode.name + " as with " + modes.get(0).name;
                }
                if (round >= 0) {
                    mode.add(nanos);
                }
            }
        }
        return null;
    }

    /** Prints the table. */
    void print(PrintWriter out) {
        out.printf(Locale.ROOT, "%-16s  %10s  %10s  %10s  %8s%n", "", "median, ms", "least", "most", "speed-up");
        for (Mode mode : modes) {
            out.printf(Locale.ROOT, "%-16s  %10.1f  %10.1f  %10.1f  %8.2f%n", mode.name, mode.median() / NANOS_PER_MILLI, mode.times[0] / NANOS_PER_MILLI,
                    mode.times[mode.times.length - 1] / NANOS_PER_MILLI, modes.get(0).median() / mode.median());
        }
    }

    /** The program in one mode. */
    private static final class Mode {

        private final String name;
        private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
        private final RProgram program;
        private long status;
        private long[] times = {};

        Mode(String name, JvmImage image, String options) {
            this.name = name;
            Machine machine = new Machine(InputStream.nullInputStream(), printed, OutputStream.nullOutputStream(), false);
            program = InMemoryRunner.load(image, machine, new JitSetup(options, null));
        }

        long run(RStr[] command) {
            printed.reset();
            long start = System.nanoTime();
            status = status(command);
            long nanos = System.nanoTime() - start;
            program.machine().flush();
            return nanos;
        }

        private long status(RStr[] command) {
            try {
                return program.entry(command);
            } catch (ProgramExit exit) {
                return exit.status();
            }
        }

        /** Whether the last round ended and printed as that of the other mode. */
        boolean didTheSameAs(Mode other) {
            return status == other.status && Arrays.equals(printed.toByteArray(), other.printed.toByteArray());
        }

        void add(long nanos) {
            times = Arrays.copyOf(times, times.length + 1);
            times[times.length - 1] = nanos;
            Arrays.sort(times);
        }

        double median() {
            int middle = times.length / 2;
            return times.length % 2 == 1 ? times[middle] : (times[middle - 1] + times[middle]) / 2.0;
        }
    }
}
