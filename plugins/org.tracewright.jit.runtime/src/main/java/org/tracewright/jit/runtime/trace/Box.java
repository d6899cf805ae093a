package org.tracewright.jit.runtime.trace;

/**
 * A value that a trace computes: an input, an argument of a label or the result of one operation. Compared by identity. While a trace is recorded the box also holds the
 * value that was observed, which says where the trace went and what a guard may promote; compiled code never reads it.
 */
public final class Box implements Value {

    private final Kind kind;
    private long intValue;
    private double floatValue;
    private Object refValue;

    private Box(Kind kind) {
        this.kind = kind;
    }

    /** A fresh box without an observed value (zero or null). */
    public static Box of(Kind kind) {
        return new Box(kind);
    }

    /** A fresh box that was seen to hold an integer. */
    public static Box ofInt(long value) {
        Box box = new Box(Kind.INT);
        box.intValue = value;
        return box;
    }

    /** A fresh box that was seen to hold a reference. */
    public static Box ofRef(Object value) {
        Box box = new Box(Kind.REF);
        box.refValue = value;
        return box;
    }

    /** A fresh box that was seen to hold a float. */
    public static Box ofFloat(double value) {
        Box box = new Box(Kind.FLOAT);
        box.floatValue = value;
        return box;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** The observed integer; 0 where none was. */
    public long intValue() {
        return intValue;
    }

    /** The observed reference; null where none was. */
    public Object refValue() {
        return refValue;
    }

    /** The observed float; 0 where none was. */
    public double floatValue() {
        return floatValue;
    }

    /** Drops the observed reference, so that a kept trace does not keep the program's objects. */
    public void forget() {
        refValue = null;
    }
}
