package org.tracewright.translator.lowering;

import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.type.LowType;
import org.tracewright.frontend.objspace.host.HostBoundMethod;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.translator.annotation.ClassDef;
import org.tracewright.translator.annotation.Desc;
import org.tracewright.translator.annotation.MethodDesc;
import org.tracewright.translator.annotation.SomePBC;

/** Of bound methods of one name: the instance alone, for its class tells the function. */
final class MethodRepr extends Repr {

    private final InstanceRepr self;
    private final String name;

    MethodRepr(Lowerer lowerer, SomePBC methods) {
        ClassDef common = null;
        String found = null;
        for (Desc desc : methods.descs()) {
            MethodDesc method = (MethodDesc) desc;
            ClassDef bound = method.self() == null ? method.origin() : method.self();
            common = common == null ? bound : common.commonBase(bound);
            if (found != null && !found.equals(method.name())) {
                throw LoweringException.unsupported("a value that is one of the methods " + found + " and " + method.name() + ": bound methods of different names do not mix");
            }
            found = method.name();
        }
        this.self = common == null ? lowerer.reprs().root() : lowerer.reprs().instance(common);
        this.name = found;
    }

    InstanceRepr self() {
        return self;
    }

    @Override
    LowType lowType() {
        return self.lowType();
    }

    @Override
    Repr storage() {
        return self.storage();
    }

    @Override
    String describe() {
        return "method " + name;
    }

    @Override
    Object convertConstant(HostObject value) {
        return value instanceof HostBoundMethod method ? self.convertConstant(method.self()) : super.convertConstant(value);
    }

    @Override
    Operand truth(Code code, Operand value) {
        return self.truth(code, value);
    }
}
