package org.tracewright.frontend.objspace.host;

import org.tracewright.frontend.bytecode.CodeObject;
import org.tracewright.frontend.objspace.Frame;

/** A running call: what {@code sys._getframe()} gives. Frames form the stack of the space. */
public final class HostFrame extends HostObject {

    private final Frame<HostObject> frame;
    private final HostFrame back;
    private HostDict locals;

    HostFrame(Frame<HostObject> frame, HostFrame back) {
        this.frame = frame;
        this.back = back;
    }

    public Frame<HostObject> frame() {
        return frame;
    }

    /** The name space: of module and class bodies the live one, of functions a copy of the variables, the same object for each call, brought up to date. */
    public HostDict locals() {
        if (frame.nameSpace() != null) {
            return (HostDict) frame.nameSpace();
        }
        if (locals == null) {
            locals = new HostDict();
        }
        CodeObject code = frame.code();
        for (int i = 0; i < code.locals().size(); i++) {
            note(code.locals().get(i), frame.locals().get(i));
        }
        int cells = code.cells().size();
        for (int i = 0; i < frame.cells().size(); i++) {
            note(i < cells ? code.cells().get(i) : code.frees().get(i - cells), frame.cells().get(i).get());
        }
        return locals;
    }

    private void note(String name, HostObject value) {
        if (value != null && !name.startsWith("$")) {
            locals.put(name, value);
        }
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
