package org.tracewright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tracewright.flow.Diagnostic;
import org.tracewright.translator.driver.TranslationOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands share: a target, the module path, and how errors are told. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class TargetCommand implements TerminalCommand, Callable<Integer> {

    /** Exit status for errors in the user's program. */
    static final int PROGRAM_ERROR = 1;

    /** Exit status for wrong use. */
    static final int WRONG_USE = 2;

    /** Set before the command is called. */
    Terminal terminal;

    @Parameters(index = "0", paramLabel = "TARGET", description = "Python file that defines target(driver, args), which returns the entry point.")
    private Path target;

    @Option(names = {"-p", "--module-path"}, paramLabel = "DIR", split = ":", description = "Directories to search for modules after the target's own.")
    private List<Path> modulePath = List.of();

    @Option(names = {"-e", "--env"}, paramLabel = "NAME=VALUE", description = "Environment variables that the program sees while it is imported; it sees no others.")
    private Map<String, String> environment = Map.of();

    @Option(names = {"-q", "--quiet"}, description = "Tell nothing of the stages while they are at work.")
    private boolean quiet;

    @Override
    public final void use(Terminal newTerminal) {
        terminal = newTerminal;
    }

    /** Does the command's own work. */
    abstract int run(Pipeline pipeline) throws Exception;

    @Override
    public final Integer call() throws Exception {
        try (ProgressLine progress = new ProgressLine(terminal, quiet)) {
            return run(new Pipeline(target, options(), progress));
        }
    }

    /** How to translate. */
    TranslationOptions options() {
        return TranslationOptions.standard().withModulePath(modulePath).withEnvironment(environment);
    }

    Path target() {
        return target;
    }

    /** Prints the errors of the program, if any, and gives the exit status. */
    int report(Pipeline pipeline) {
        return report(pipeline, pipeline.diagnostics());
    }

    /** Prints these errors and gives the exit status. */
    int report(Pipeline pipeline, List<Diagnostic> errors) {
        pipeline.progress().close();
        new DiagnosticPrinter(terminal.err(), terminal.colour(), new SourceLines()).printAll(errors);
        return errors.isEmpty() ? 0 : PROGRAM_ERROR;
    }
}
