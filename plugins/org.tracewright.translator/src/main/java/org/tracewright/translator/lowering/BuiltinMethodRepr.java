package org.tracewright.translator.lowering;

import org.tracewright.flow.type.LowType;
import org.tracewright.frontend.objspace.host.HostBuiltinMethod;
import org.tracewright.frontend.objspace.host.HostObject;

/** Of a bound method of a built-in type: the value that it is bound to. */
final class BuiltinMethodRepr extends Repr {

    private final Repr self;

    BuiltinMethodRepr(Repr self) {
        this.self = self;
    }

    Repr self() {
        return self;
    }

    @Override
    LowType lowType() {
        return self.lowType();
    }

    @Override
    String describe() {
        return "method of a " + self.describe();
    }

    @Override
    Object convertConstant(HostObject value) {
        return value instanceof HostBuiltinMethod method ? self.convertConstant(method.self()) : super.convertConstant(value);
    }
}
