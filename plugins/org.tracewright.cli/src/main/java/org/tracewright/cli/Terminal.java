package org.tracewright.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.tracewright.frontend.importing.SandboxedSystem.Streams;
import org.tracewright.runtime.Machine;

/**
 * Where a command and the program that it runs read and write.
 *
 * @param out         results of the command
 * @param err         errors and progress
 * @param interactive whether a person reads {@code err} on a terminal
 * @param streams     what the program reads and writes
 */
record Terminal(PrintWriter out, PrintWriter err, boolean interactive, Streams streams) {

    /** The streams of this process. */
    static Terminal system() {
        Charset charset = Charset.defaultCharset();
        Streams streams = new Streams(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
        return new Terminal(new PrintWriter(System.out, true, charset), new PrintWriter(System.err, true, charset), Machine.isTerminal(2), streams);
    }

    /** The machine for a program that is run. */
    Machine machine() {
        return new Machine(streams.in(), streams.out(), streams.err(), Machine.isWatched());
    }

    /** Colour is for people at a terminal that has it, and not for those who declined it. */
    boolean colour() {
        return interactive && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    }
}
