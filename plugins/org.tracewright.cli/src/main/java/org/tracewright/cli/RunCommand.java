package org.tracewright.cli;

import java.util.List;
import org.tracewright.flow.graph.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Translates a program to the JVM in memory and runs it there. */
@Command(name = "run", description = "Translates a program to the JVM in memory and runs it.")
final class RunCommand extends TargetCommand {

    @Parameters(index = "1..*", paramLabel = "ARGS", description = "Arguments for the program.")
    private List<String> arguments = List.of();

    @Override
    int run(Pipeline pipeline) {
        Program program = pipeline.program();
        if (program == null) {
            return report(pipeline);
        }
        throw new UnsupportedOperationException("the backend is not connected: " + arguments);
    }
}
