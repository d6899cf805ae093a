package org.tracewright.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command without a subcommand: help and version only. */
@Command(name = "tracewright", description = "Translates language implementations written in RPython.", mixinStandardHelpOptions = true,
        versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND",
        subcommands = {NewCommand.class, CheckCommand.class, RunCommand.class, TranslateCommand.class, GraphCommand.class, InterpretCommand.class,
            TraceCommand.class, BenchCommand.class, IdeCommand.class, LspCommand.class},
        footer = {"", "Exit status: 0 if all is well, 1 for errors in the program, 2 for wrong use. A program that is run gives its own."})
final class TracewrightCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Missing command");
    }
}
