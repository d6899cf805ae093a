package org.tracewright.cli;

import picocli.CommandLine.Command;

/** Finds the errors of a program. */
@Command(name = "check", description = "Reports the errors of a program, each with the facts that led to it.")
final class CheckCommand extends TargetCommand {

    @Override
    int run(Pipeline pipeline) {
        pipeline.lowered();
        return report(pipeline);
    }
}
