package org.tracewright.frontend.objspace.host;

import java.util.Objects;

/** A {@code slice}; bounds that are not given are {@code None}. */
public final class HostSlice extends HostObject {

    private final HostObject start;
    private final HostObject stop;
    private final HostObject step;

    public HostSlice(HostObject start, HostObject stop, HostObject step) {
        this.start = start;
        this.stop = stop;
        this.step = step;
    }

    public HostObject start() {
        return start;
    }

    public HostObject stop() {
        return stop;
    }

    public HostObject step() {
        return step;
    }

    @Override
    public HostType type() {
        return BuiltinTypes.SLICE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostSlice that && start.equals(that.start) && stop.equals(that.stop) && step.equals(that.step);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, stop, step);
    }
}
