package org.tracewright.cli;

import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tracewright.lang.ide.lsp.RpythonServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves an editor. */
@Command(name = "lsp", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Serves an editor by the Language Server Protocol, on standard input and output, until the editor ends it.")
final class LspCommand implements TerminalCommand, Callable<Integer> {

    /** Held, for a logger that nobody holds forgets its level. */
    private static final Logger PROTOCOL = Logger.getLogger("org.eclipse.lsp4j");

    @Option(names = "--stdio", description = "Does nothing: standard input and output are used anyway. Some editors ask for them by this name.")
    private boolean stdio;

    private Terminal terminal;

    @Override
    public void use(Terminal newTerminal) {
        terminal = newTerminal;
    }

    @Override
    public Integer call() {
        // It prints stack traces when an editor is gone before it has its answers, which happens to every editor that is killed.
        PROTOCOL.setLevel(Level.OFF);
        return RpythonServer.serve(terminal.streams().in(), terminal.streams().out());
    }
}
