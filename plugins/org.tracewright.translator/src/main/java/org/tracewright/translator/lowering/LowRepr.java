package org.tracewright.translator.lowering;

import org.tracewright.flow.type.LowType;
import org.tracewright.frontend.objspace.host.HostBool;
import org.tracewright.frontend.objspace.host.HostFloat;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostStr;

/** Of whatever a field or item of a low-level type takes, in helpers. */
final class LowRepr extends Repr {

    private final LowType type;

    LowRepr(LowType type) {
        this.type = type;
    }

    @Override
    LowType lowType() {
        return type;
    }

    @Override
    String describe() {
        return type.irName();
    }

    @Override
    Object convertConstant(HostObject value) {
        return value instanceof HostInt i ? (Object) i.value() : value instanceof HostBool b ? (Object) (b == HostBool.TRUE)
                : value instanceof HostFloat f ? (Object) f.value() : value instanceof HostStr s && s.length() == 1 ? (Object) (char) (s.bytes()[0] & 0xFF)
                : super.convertConstant(value);
    }
}
