package org.tracewright.jit.runtime.descr;

import java.util.List;
import org.tracewright.jit.runtime.jitcode.JitCode;
import org.tracewright.jit.runtime.trace.Kind;

/** One {@code JitDriver} of the program and its portal. Compared by identity. */
public final class DriverDescr implements Descriptor {

    /** A green or red variable. */
    public record Variable(String name, JvmType type) {
    }

    /**
     * Functions of the program that the driver names; each takes the greens, in order, and may be null.
     *
     * @param printableLocation gives a {@code str} that tells a user where the position is
     * @param location          gives a tuple, or null
     * @param confirmEnter      whether compiled code may be entered; takes reds, too
     * @param unrollOnce        whether the first iteration is to be traced apart
     */
    public record Callbacks(CallDescr printableLocation, CallDescr location, CallDescr confirmEnter, CallDescr unrollOnce) {

        public static final Callbacks NONE = new Callbacks(null, null, null, null);
    }

    private final int index;
    private final String name;
    private final List<Variable> greens;
    private final List<Variable> reds;
    private final Kind result;
    private final boolean recursive;
    private final Callbacks callbacks;
    private final CallDescr runner;
    private JitCode portal;

    /**
     * @param index  number in the program's table of drivers
     * @param runner the portal's runner, called with greens and reds in order of their kinds
     */
    public DriverDescr(int index, String name, List<Variable> greens, List<Variable> reds, Kind result, boolean recursive, Callbacks callbacks,
            CallDescr runner) {
        this.index = index;
        this.name = name;
        this.greens = List.copyOf(greens);
        this.reds = List.copyOf(reds);
        this.result = result;
        this.recursive = recursive;
        this.callbacks = callbacks;
        this.runner = runner;
    }

    public int index() {
        return index;
    }

    public String name() {
        return name;
    }

    /** The greens, integers first, then references, then floats. */
    public List<Variable> greens() {
        return greens;
    }

    /** The reds, integers first, then references, then floats. */
    public List<Variable> reds() {
        return reds;
    }

    /** The kind of the portal's result. */
    public Kind result() {
        return result;
    }

    /** Whether the interpreter calls itself for calls of the user's program. */
    public boolean isRecursive() {
        return recursive;
    }

    public Callbacks callbacks() {
        return callbacks;
    }

    public CallDescr runner() {
        return runner;
    }

    /** The portal's code: takes greens, then reds, and begins with the merge point. */
    public JitCode portal() {
        return portal;
    }

    public void setPortal(JitCode code) {
        portal = code;
    }

    @Override
    public String text() {
        return name;
    }
}
