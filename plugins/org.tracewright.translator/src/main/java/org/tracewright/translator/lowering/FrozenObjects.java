package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.heap.LowValues;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Ptr;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.translator.annotation.CallTarget;
import org.tracewright.translator.annotation.FrozenMethodDesc;
import org.tracewright.translator.annotation.FunctionDesc;

/**
 * Frozen objects that are values: structs of one type, whatever their classes are, so that one of a few can become one of more. A field comes when an attribute, or a method that
 * differs between objects, is first asked for; names that have values of several types have several fields.
 */
final class FrozenObjects {

    private final Lowerer lowerer;
    private final GcStruct struct;
    private final Map<HostObject, LowStruct> objects = new IdentityHashMap<>();
    private int calls;

    FrozenObjects(Lowerer lowerer) {
        this.lowerer = lowerer;
        this.struct = new GcStruct(lowerer.structs().unique("frozen"), null);
    }

    LowType lowType() {
        return new Ptr(struct);
    }

    /** The struct of a frozen object. */
    LowStruct of(HostObject object) {
        return objects.computeIfAbsent(object, o -> {
            LowStruct made = new LowStruct(struct, 0);
            struct.allFields().forEach(field -> made.set(field.name(), LowValues.zero(field.type())));
            return made;
        });
    }

    /** The name of the field for an attribute whose values have that type. */
    String field(String attribute, LowType type) {
        String name = attribute;
        for (int i = 2; struct.field(name) != null && !struct.field(name).type().equals(type); i++) {
            name = attribute + "$" + i;
        }
        if (struct.field(name) == null) {
            struct.add(name, type, GcStruct.Mutability.IMMUTABLE);
            String added = name;
            objects.values().forEach(object -> object.set(added, LowValues.zero(type)));
        }
        return name;
    }

    /**
     * A call of a method that is not one function for all of the objects: through a field of each.
     *
     * @param targets the candidates, methods of frozen objects
     * @param args    what the call passes behind the object
     */
    Operand call(Code code, List<CallTarget> targets, Operand object, List<Operand> args) {
        Map<FunctionDesc, LowFunction> functions = new HashMap<>();
        targets.forEach(t -> functions.computeIfAbsent(t.function(), f -> DefaultArguments.fill(lowerer, t, lowType())));
        LowFunction any = functions.get(targets.get(0).function());
        String field = field("call$" + calls++, new Ptr(any.type()));
        for (CallTarget target : targets) {
            of(((FrozenMethodDesc) target.desc()).self().hostObject()).set(field, functions.get(target.function()));
        }
        List<Operand> all = new ArrayList<>();
        all.add(code.getField(object, field));
        all.add(object);
        all.addAll(args);
        all.add(Constant.ofVoid(List.copyOf(functions.values())));
        return code.emitAs(Opcode.INDIRECT_CALL, any.type().result(), all);
    }
}
