package org.tracewright.cli;

import java.util.concurrent.FutureTask;
import picocli.CommandLine;

/** Starts the command line tool. */
public final class Main {

    /** Virtual memory only: a thread touches what it uses. */
    private static final long STACK_SIZE = 1L << 30;

    private Main() {
    }

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] args) throws Exception {
        FutureTask<Integer> work = new FutureTask<>(() -> run(args, Terminal.system()));
        new Thread(null, work, "main", STACK_SIZE).start();
        int status = work.get();
        System.out.flush();
        System.err.flush();
        Runtime.getRuntime().halt(status);
    }

    /** Runs one command on this thread and gives its exit status. */
    static int run(String[] args, Terminal terminal) {
        CommandLine command = new CommandLine(new TracewrightCommand());
        for (CommandLine each : command.getSubcommands().values()) {
            each.setStopAtPositional(each.getCommand() instanceof PassingCommand);
            ((TerminalCommand) each.getCommand()).use(terminal);
        }
        command.setOut(terminal.out());
        command.setErr(terminal.err());
        command.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setExecutionExceptionHandler((fault, where, parsed) -> CrashReport.of(fault, args).tell(terminal));
        try {
            return command.execute(args);
        } catch (Throwable fault) {
            return CrashReport.of(fault, args).tell(terminal);
        }
    }
}
