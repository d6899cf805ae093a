package org.tracewright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a command writes.
 *
 * @param out         results
 * @param err         errors and progress
 * @param interactive whether a person reads {@code err} on a terminal
 */
record Terminal(PrintWriter out, PrintWriter err, boolean interactive) {

    /** The streams of this process. */
    static Terminal system() {
        Charset charset = Charset.defaultCharset();
        return new Terminal(new PrintWriter(System.out, true, charset), new PrintWriter(System.err, true, charset), isTerminal(2));
    }

    /** Colour is for people at a terminal that has it, and not for those who declined it. */
    boolean colour() {
        return interactive && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    }

    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            String name = Files.readSymbolicLink(link).toString();
            return name.startsWith("/dev/pts/") || name.startsWith("/dev/tty") || name.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException unknown) {
            return System.console() != null;
        }
    }
}
