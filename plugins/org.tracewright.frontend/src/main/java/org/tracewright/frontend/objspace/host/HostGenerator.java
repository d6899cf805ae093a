package org.tracewright.frontend.objspace.host;

import org.tracewright.frontend.objspace.Frame;

/** A generator: a frame that is run from one {@code yield} to the next. */
public final class HostGenerator extends HostObject {

    private final HostFunction function;
    private Frame<HostObject> frame;
    private boolean started;
    private boolean running;

    HostGenerator(HostFunction function, Frame<HostObject> frame) {
        this.function = function;
        this.frame = frame;
    }

    HostFunction function() {
        return function;
    }

    /** The suspended frame; null when it has ended. */
    Frame<HostObject> frame() {
        return frame;
    }

    boolean isStarted() {
        return started;
    }

    boolean isRunning() {
        return running;
    }

    void enter() {
        started = true;
        running = true;
    }

    void leave(boolean ended) {
        running = false;
        if (ended) {
            frame = null;
        }
    }

    @Override
    public HostType type() {
        return BuiltinTypes.GENERATOR;
    }
}
