package org.tracewright.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Finds the errors of a program. */
@Command(name = "check", description = "Reports the errors of a program, each with the facts that led to it.")
final class CheckCommand extends TargetCommand {

    @Option(names = "--watch", description = "Checks again whenever a file changes that the program was made from, until the end of the input or Ctrl-C.")
    private boolean watch;

    @Override
    int run(Pipeline pipeline) throws InterruptedException {
        if (watch) {
            pipeline.progress().close();
            return new Watch(target(), options(), terminal).run();
        }
        pipeline.lowered();
        return report(pipeline);
    }
}
