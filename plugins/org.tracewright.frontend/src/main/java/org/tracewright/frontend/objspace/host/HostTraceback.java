package org.tracewright.frontend.objspace.host;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.SourcePosition;
import org.tracewright.frontend.bytecode.Code;
import org.tracewright.frontend.bytecode.CodeObject;

/** The calls an exception went through, innermost first; it grows as the exception leaves them. */
public final class HostTraceback extends HostObject {

    /** One call: where it stood in which function. */
    public record Entry(CodeObject code, int instruction) {

        public SourcePosition position() {
            Code at = code.code().get(instruction);
            return new SourcePosition(code.file(), at.line(), at.column(), 0);
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    public List<Entry> entries() {
        return entries;
    }

    @Override
    public HostType type() {
        return BuiltinTypes.TRACEBACK;
    }
}
