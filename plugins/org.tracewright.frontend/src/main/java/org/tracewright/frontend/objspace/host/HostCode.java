package org.tracewright.frontend.objspace.host;

import org.tracewright.frontend.bytecode.CodeObject;

/** A code object as a value. */
public final class HostCode extends HostObject {

    private final CodeObject code;

    public HostCode(CodeObject code) {
        this.code = code;
    }

    public CodeObject code() {
        return code;
    }

    @Override
    public HostType type() {
        return BuiltinTypes.CODE;
    }
}
