package org.tracewright.cli;

import org.tracewright.backend.jvm.JitInput;
import org.tracewright.backend.jvm.JvmBackend;
import org.tracewright.backend.jvm.JvmImage;
import org.tracewright.backend.jvm.JvmOptions;
import org.tracewright.flow.graph.Program;
import org.tracewright.translator.driver.OptimizedPortals;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Whether the program gets a tracing compiler, or is for a debugger. Not both: traces are for speed, and they take functions into their callers. */
final class JitOption {

    /** One of them at most. */
    private static final class Choice {

        @Option(names = "--jit", description = "Put a tracing just-in-time compiler into the program, generated from its JitDriver hints.")
        private boolean jit;

        @Option(names = "--debug", description = "Put no function into its callers, so that debuggers and tracebacks show each call, with its own lines and name.")
        private boolean debug;
    }

    @ArgGroup(exclusive = true)
    private Choice choice = new Choice();

    /** As if the option was given. */
    static JitOption on() {
        JitOption option = new JitOption();
        option.choice.jit = true;
        return option;
    }

    /** As if the option was not given. */
    static JitOption off() {
        return new JitOption();
    }

    /** Translates up to what a backend makes of the program; null where there are errors. */
    JvmImage image(Pipeline pipeline, JvmOptions options) {
        if (!choice.jit) {
            Program program = choice.debug ? pipeline.simplified() : pipeline.optimized();
            return program == null ? null : pipeline.backend(() -> JvmBackend.generate(program, options));
        }
        OptimizedPortals portals = pipeline.optimizedPortals();
        return portals == null ? null
                : pipeline.backend(() -> JvmBackend.generate(portals.optimized(), options, new JitInput(portals.split(), portals.copies())));
    }
}
