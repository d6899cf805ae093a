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

    private final SomePBC methods;
    private final InstanceRepr self;
    private final String name;

    MethodRepr(Lowerer lowerer, SomePBC methods) {
        this.methods = methods;
        ClassDef common = null;
        for (Desc desc : methods.descs()) {
            MethodDesc method = (MethodDesc) desc;
            ClassDef bound = method.self() == null ? method.origin() : method.self();
            common = common == null ? bound : common.commonBase(bound);
        }
        this.self = common == null ? lowerer.reprs().root() : lowerer.reprs().instance(common);
        this.name = ((MethodDesc) methods.any()).name();
    }

    /** Whether all methods have one name. */
    static boolean isOneName(SomePBC methods) {
        return methods.descs().stream().map(d -> ((MethodDesc) d).name()).distinct().count() == 1;
    }

    SomePBC methods() {
        return methods;
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
