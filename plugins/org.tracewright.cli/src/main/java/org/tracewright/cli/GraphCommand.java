package org.tracewright.cli;

import java.util.Locale;
import org.tracewright.flow.graph.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the flow graphs of a program as some stage leaves them. */
@Command(name = "graph", description = "Prints the control-flow graphs of a program after a stage.")
final class GraphCommand extends TargetCommand {

    /** After which stage. */
    enum GraphStage {
        FLOW, ANNOTATED, LOWERED, SIMPLIFIED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In which form. */
    enum Format {
        TEXT, DOT, JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--function", paramLabel = "NAME", description = "Only functions of this name, plain or qualified.")
    private String function;

    @Option(names = "--stage", defaultValue = "flow", description = "After which stage: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private GraphStage stage;

    @Option(names = "--format", defaultValue = "text", description = "Form of the output: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format;

    @Override
    int run(Pipeline pipeline) {
        Program program = pipeline.program();
        if (program == null) {
            return report(pipeline);
        }
        throw new UnsupportedOperationException("printing is not connected: " + function + stage + format);
    }
}
