package org.tracewright.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tracewright.jit.runtime.log.LogModel;
import org.tracewright.jit.runtime.log.LogReader;
import org.tracewright.jit.runtime.log.LoggedTrace;
import org.tracewright.runtime.Jit;

/** What it takes to get compiled code: until the first loop of a process runs, and how many operations a second warm. */
final class JitCosts {

    /** For how long a program that always needs new traces runs. */
    static final long SECONDS = 60;

    private static final int PROCESSES = 9;
    private static final String INSTRUCTIONS = "60";

    private final Path programs;
    private final Path scratch;

    JitCosts(Path root, Path scratch) {
        programs = root.resolve("tests/org.tracewright.benchmarks/programs");
        this.scratch = scratch;
    }

    /** The longest iteration of a loop that gets hot, in new processes: it loads the compiler, records, compiles, and enters the code. */
    void reportFirstLoop(PrintStream out) throws IOException, InterruptedException {
        Path jar = Jars.write(Jars.of(programs.resolve("first_loop.py")).traced(), scratch.resolve("first_loop.jar"));
        double[] times = new double[PROCESSES];
        for (int i = 0; i < PROCESSES; i++) {
            String printed = Processes.output(List.of(Processes.JAVA, Processes.COLLECTOR, "-jar", jar.toString()), Map.of(Jit.OPTIONS, ""));
            times[i] = Double.parseDouble(printed.strip()) / 1000;
        }
        Arrays.sort(times);
        out.println("| from hot to running compiled, in a new process | median, ms | least | most |");
        out.println("| --- | ---: | ---: | ---: |");
        out.printf(Locale.ROOT, "| first loop | %.0f | %.0f | %.0f |%n", times[PROCESSES / 2], times[0], times[PROCESSES - 1]);
    }

    /** Recording, optimising and emitting of traces, over all of a process and in the second half of its traces. */
    void reportWarm(PrintStream out, long seconds) throws IOException, InterruptedException {
        Path jar = Jars.write(Jars.of(programs.resolve("churn.py")).traced(), scratch.resolve("churn.jar"));
        Path log = scratch.resolve("churn.log");
        Processes.output(List.of(Processes.JAVA, Processes.COLLECTOR, "-jar", jar.toString(), Long.toString(seconds), INSTRUCTIONS),
                Map.of(Jit.OPTIONS, "threshold=40,trace_eagerness=10,loop_longevity=150,passes=off", Jit.LOG, log.toString()));
        LogModel model = LogReader.read(Files.readAllBytes(log));
        List<LoggedTrace> traces = model.traces().stream().filter(trace -> trace.compiled() != null).toList();
        List<LoggedTrace> second = traces.subList(traces.size() / 2, traces.size());
        out.println("| what | traces | operations recorded | s | operations/s |");
        out.println("| --- | ---: | ---: | ---: | ---: |");
        row(out, "record, optimise and emit, from the first trace on", traces, model.totals().recording() + model.totals().compiling());
        row(out, "optimise and emit, second half of the traces", second, second.stream().mapToLong(trace -> trace.compiled().nanos()).sum());
    }

    private static void row(PrintStream out, String what, List<LoggedTrace> traces, long nanos) {
        long operations = traces.stream().mapToLong(LoggedTrace::operationsBefore).sum();
        out.printf(Locale.ROOT, "| %s | %d | %d | %.2f | %.0f |%n", what, traces.size(), operations, nanos / 1e9, operations / (nanos / 1e9));
    }
}
