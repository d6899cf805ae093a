package org.tracewright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A fault of the tool itself: told in one line, with the stack trace in a file for those who mend it. */
final class CrashReport {

    /** The exit status for internal errors, as in {@code sysexits.h}. */
    static final int STATUS = 70;

    private final Throwable fault;
    private final List<String> args;

    private CrashReport(Throwable fault, List<String> args) {
        this.fault = fault;
        this.args = args;
    }

    static CrashReport of(Throwable fault, String[] args) {
        return new CrashReport(fault, List.of(args));
    }

    /** Prints the line and gives the exit status. */
    int tell(Terminal terminal) {
        if (fault instanceof OutOfMemoryError) {
            terminal.err().println("tracewright: out of memory; allow more with TRACEWRIGHT_JAVA_OPTS=-Xmx4g");
            return STATUS;
        }
        terminal.err().println("tracewright: internal error (" + fault.getClass().getSimpleName() + "), please report it together with " + file());
        return STATUS;
    }

    private String file() {
        try {
            Path file = Files.createTempFile("tracewright-crash-", ".txt");
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
                out.println("tracewright " + Version.number() + ", Java " + System.getProperty("java.version") + ", " + args);
                fault.printStackTrace(out);
            }
            return file.toString();
        } catch (IOException e) {
            return "how it came about (no file could be written: " + e.getMessage() + ")";
        }
    }
}
