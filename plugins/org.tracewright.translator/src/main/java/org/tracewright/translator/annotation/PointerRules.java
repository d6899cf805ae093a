package org.tracewright.translator.annotation;

import static org.tracewright.translator.annotation.Annotation.Kind.*;

import java.util.List;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.type.Container;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.translator.annotation.Annotation.Kind;

/** Operations on low-level pointers, in helpers. */
final class PointerRules {

    private PointerRules() {
    }

    static void fill(RuleTable table) {
        for (Kind index : List.of(BOOL, INTEGER)) {
            table.put(Opcode.GETITEM, PTR, index, (in, op, args) -> {
                GcArray array = array((SomePtr) args.get(0));
                return array == null ? notArray(in, args.get(0)) : LowTypes.annotation(in, array.item());
            });
            table.put(Opcode.SETITEM, PTR, index, (in, op, args) -> array((SomePtr) args.get(0)) == null ? notArray(in, args.get(0)) : SomeNone.INSTANCE);
        }
        table.put(Opcode.LEN, PTR, (in, op, args) -> array((SomePtr) args.get(0)) == null ? notArray(in, args.get(0)) : SomeInteger.NON_NEGATIVE);
    }

    private static Annotation notArray(Inference in, Annotation pointer) {
        return in.fail("type-error", pointer + " does not point to an array");
    }

    /** The array that a pointer points to or whose struct it ends, or null. */
    static GcArray array(SomePtr pointer) {
        Container target = pointer.type().target();
        if (target instanceof GcArray array) {
            return array;
        }
        for (GcStruct s = target instanceof GcStruct struct ? struct : null; s != null; s = s.superStruct()) {
            if (s.inlinedArray() != null) {
                return s.inlinedArray();
            }
        }
        return null;
    }

    static Annotation field(Inference in, SomePtr pointer, String name) {
        GcStruct.Field field = pointer.type().target() instanceof GcStruct struct ? struct.field(name) : null;
        return field == null ? in.fail("attribute-error", pointer + " has no field " + name) : LowTypes.annotation(in, field.type());
    }

    static Annotation setField(Inference in, SomePtr pointer, String name, Annotation value) {
        Annotation wanted = field(in, pointer, name);
        if (wanted.kind() != ERROR && in.unions().union(wanted, value) == null) {
            return in.fail("type-error", "field " + name + " of " + pointer + " cannot hold " + value);
        }
        return SomeNone.INSTANCE;
    }
}
