package org.tracewright.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stands in the help for what the script in front of this tool does: it never calls the tool for it. */
@Command(name = "ide", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Starts an Eclipse with an editor, a builder and views for RPython. The first time it is built, which takes some minutes.")
final class IdeCommand implements TerminalCommand, Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public void use(Terminal newTerminal) {
        // What is to be said is said by the exception.
    }

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), "The script ./tracewright starts the Eclipse; this jar is the command line alone.");
    }
}
