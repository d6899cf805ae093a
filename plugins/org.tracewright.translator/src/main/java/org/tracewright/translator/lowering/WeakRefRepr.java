package org.tracewright.translator.lowering;

import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Ptr;
import org.tracewright.flow.type.WeakRef;
import org.tracewright.frontend.objspace.host.HostInstance;
import org.tracewright.frontend.objspace.host.HostNone;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.translator.annotation.PrebuiltWeakRef;

/**
 * Of weak references to instances of all classes: a struct of the weak {@code cell}, or of the {@code prebuilt} referent where the reference was made before the
 * program; see {@code tracewright.helpers.weakrefs}.
 */
final class WeakRefRepr extends ReferenceRepr {

    private final Lowerer lowerer;
    private final InstanceRepr referent;
    private final GcStruct struct;

    WeakRefRepr(Lowerer lowerer) {
        this.lowerer = lowerer;
        this.referent = lowerer.reprs().root();
        GcStruct root = referent.lowClass().instanceType();
        this.struct = lowerer.structs().of("weakref", "weakref", s -> s.add("cell", new Ptr(new WeakRef(root))).add("prebuilt", new Ptr(root)));
    }

    @Override
    LowType lowType() {
        return new Ptr(struct);
    }

    @Override
    String describe() {
        return "weak reference";
    }

    @Override
    Object convertConstant(HostObject value) {
        if (value == HostNone.NONE) {
            return null;
        }
        HostObject target = value instanceof HostInstance instance ? PrebuiltWeakRef.referent(instance) : null;
        return target == null ? super.convertConstant(value)
                : lowerer.prebuilt().memo(value, struct, () -> new LowStruct(struct, 0), made -> made.set("prebuilt", referent.convertConstant(target)));
    }

    /** {@code weakref.ref(x)}. */
    Operand make(Hop hop) {
        return hop.helper("weakrefs.make", Code.type(struct), hop.value(0, referent));
    }

    /** {@code r()}: the referent, or null. */
    Operand call(Hop hop) {
        Operand found = hop.helper("weakrefs.referent", hop.value(0, this));
        return hop.result(found, referent);
    }
}
