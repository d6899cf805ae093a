package org.tracewright.cli;

import java.util.List;
import java.util.Locale;
import org.tracewright.flow.graph.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a program without making machine code of it. */
@Command(name = "interpret", description = "Runs a program without translating it to a machine: slow, but every stage can be compared.")
final class InterpretCommand extends TargetCommand {

    /** What is run. */
    enum InterpretStage {
        IMPORT, ANNOTATED, LOWERED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--stage", defaultValue = "import",
            description = "What to run: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}, which runs the entry point as plain Python.")
    private InterpretStage stage;

    @Parameters(index = "1..*", paramLabel = "ARGS", description = "Arguments for the program.")
    private List<String> arguments = List.of();

    @Override
    int run(Pipeline pipeline) {
        Program program = pipeline.program();
        if (program == null) {
            return report(pipeline);
        }
        throw new UnsupportedOperationException("interpreting is not connected: " + stage + arguments);
    }
}
