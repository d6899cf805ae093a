package org.tracewright.flow.interp;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowFunction;

/** Runs lowered programs. Each run starts from the prebuilt heap as the program holds it. */
public final class Interpreter {

    private static final long STDERR = 2;

    private final Program program;
    private final PrimitiveHost host;
    private final RunLimits limits;

    public Interpreter(Program program, PrimitiveHost host, RunLimits limits) {
        this.program = program;
        this.host = host;
        this.limits = limits;
    }

    /**
     * Runs the entry function; its result is the exit code. After an abnormal end {@link Outcome#report()} has been written to standard error.
     *
     * @param arguments command line, the program's name first
     */
    public Outcome run(List<String> arguments) {
        Outcome outcome = call(program.entry(), List.of(arguments));
        if (outcome.kind() != Outcome.Kind.ENDED) {
            host.write(STDERR, outcome.report().getBytes(StandardCharsets.UTF_8));
        }
        host.flush();
        return outcome.value() instanceof Long code
                ? new Outcome(outcome.kind(), code.intValue(), code, outcome.message(), outcome.calls(), outcome.steps()) : outcome;
    }

    /**
     * Runs one function.
     *
     * @param arguments Java values: {@code Long} for both integer types, {@code Boolean}, {@code Double}, {@code Character}, {@code Integer} for a
     *                  {@code UniChar}, {@code String} for a {@code str}, a list for an array of references, or a prebuilt object
     */
    public Outcome call(LowFunction function, List<?> arguments) {
        return new Machine(program, host, limits).run(function, arguments);
    }
}
