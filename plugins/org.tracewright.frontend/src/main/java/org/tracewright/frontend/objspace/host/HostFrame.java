package org.tracewright.frontend.objspace.host;

import org.tracewright.frontend.objspace.Frame;

/** A running call: what {@code sys._getframe()} gives. Frames form the stack of the space. */
public final class HostFrame extends HostObject {

    private final Frame<HostObject> frame;
    private final HostFrame back;

    HostFrame(Frame<HostObject> frame, HostFrame back) {
        this.frame = frame;
        this.back = back;
    }

    public Frame<HostObject> frame() {
        return frame;
    }

    /** The caller's frame, or null. */
    public HostFrame back() {
        return back;
    }

    @Override
    public HostType type() {
        return BuiltinTypes.FRAME;
    }
}
