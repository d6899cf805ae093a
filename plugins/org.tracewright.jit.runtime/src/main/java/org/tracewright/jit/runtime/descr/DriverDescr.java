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
     * @param location          tells the place in the user's program
     * @param confirmEnter      whether compiled code may be entered or made; takes reds, too
     * @param unrollOnce        whether the first iteration of a loop in a portal that is called is to be part of the caller's trace
     * @param neverInline       whether traces of callers never go into a portal that is called there
     */
    public record Callbacks(CallDescr printableLocation, Location location, CallDescr confirmEnter, CallDescr unrollOnce, CallDescr neverInline) {

        public static final Callbacks NONE = new Callbacks(null, null, null, null, null);
    }

    /**
     * A function that gives a tuple: the file, the line and what else tells a place.
     *
     * @param parts the tuple's struct
     */
    public record Location(CallDescr call, StructDescr parts) {
    }

    private final int index;
    private final String name;
    private final List<Variable> greens;
    private final List<Variable> reds;
    private final Kind result;
    private final Callbacks callbacks;
    private final CallDescr runner;
    private JitCode portal;

    /**
     * @param index  number in the program's table of drivers
     * @param runner the portal's runner, called with greens and reds in order of their kinds
     */
    public DriverDescr(int index, String name, List<Variable> greens, List<Variable> reds, Kind result, Callbacks callbacks, CallDescr runner) {
        this.index = index;
        this.name = name;
        this.greens = List.copyOf(greens);
        this.reds = List.copyOf(reds);
        this.result = result;
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
