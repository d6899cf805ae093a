package org.tracewright.frontend.objspace.host;

/** An {@code xrange}. */
public final class HostRange extends HostObject {

    private final long start;
    private final long length;
    private final long step;

    public HostRange(long start, long length, long step) {
        this.start = start;
        this.length = length;
        this.step = step;
    }

    public long length() {
        return length;
    }

    /** The item at an index that is in range. */
    public HostObject get(long index) {
        return new HostInt(start + index * step);
    }

    @Override
    public HostType type() {
        return BuiltinTypes.XRANGE;
    }

    @Override
    public String toString() {
        long stop = start + length * step;
        if (step != 1) {
            return "xrange(" + start + ", " + stop + ", " + step + ")";
        }
        return start == 0 ? "xrange(" + stop + ")" : "xrange(" + start + ", " + stop + ")";
    }
}
