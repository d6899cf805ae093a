package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.primitive.Primitives;
import org.tracewright.flow.type.Container;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.flow.verify.ResultTypes;
import org.tracewright.frontend.objspace.host.HostForeign;
import org.tracewright.frontend.objspace.host.HostStr;

/** The functions of {@code tracewright.ll}, which run-time helpers are written with. */
final class LowIntrinsics {

    private LowIntrinsics() {
    }

    static void fill(BuiltinTable table) {
        String ll = "tracewright.ll.";
        for (String name : new String[] {"new", "new_array", "new_varsize", "null", "cast_pointer"}) {
            table.put(ll + name, (in, args) -> low(args, 0) instanceof Container target ? new SomePtr(new Ptr(target)) : wrong(in, name));
        }
        table.put(ll + "container", (in, args) -> args.get(0) instanceof SomePtr p ? foreign(p.type().target()) : wrong(in, "container"));
        table.put(ll + "field_container", LowIntrinsics::fieldContainer);
        table.put(ll + "item_container", (in, args) -> low(args, 0) instanceof GcArray a && a.item() instanceof Ptr p ? foreign(p.target()) : wrong(in, "item_container"));
        table.put(ll + "zero", (in, args) -> low(args, 0) instanceof GcArray a ? LowTypes.annotation(in, a.item()) : wrong(in, "zero"));
        table.put(ll + "char_like", (in, args) -> args.get(0) instanceof SomePtr p && PointerRules.array(p) != null
                ? LowTypes.annotation(in, PointerRules.array(p).item()) : wrong(in, "char_like"));
        table.put(ll + "as_str", SomeString.ANY);
        table.put(ll + "as_unicode", SomeUnicode.ANY);
        table.put(ll + "key_call", (in, args) -> low(args, 1) instanceof LowFunction function ? LowTypes.annotation(in, function.type().result()) : wrong(in, "key_call"));
        table.put(ll + "op", LowIntrinsics::operation);
        table.put(ll + "primitive", (in, args) -> args.get(0).constant() instanceof HostStr name && Primitives.named(name.text()) != null
                ? LowTypes.annotation(in, Primitives.named(name.text()).type().result()) : wrong(in, "primitive"));
    }

    private static Annotation wrong(Inference in, String name) {
        return in.fail("type-error", "ll." + name + " is used with wrong arguments");
    }

    private static Object low(CallArguments args, int index) {
        return args.get(index) != null && args.get(index).constant() instanceof HostForeign foreign ? foreign.value() : null;
    }

    private static Annotation foreign(Object value) {
        return new SomeForeign(new HostForeign(value));
    }

    private static Annotation fieldContainer(Inference in, CallArguments args) {
        if (low(args, 0) instanceof GcStruct struct && args.get(1).constant() instanceof HostStr name && struct.field(name.text()) != null
                && struct.field(name.text()).type() instanceof Ptr pointer) {
            return foreign(pointer.target());
        }
        return wrong(in, "field_container");
    }

    private static Annotation operation(Inference in, CallArguments args) {
        if (!(args.get(0).constant() instanceof HostStr name)) {
            return wrong(in, "op");
        }
        Opcode opcode = Opcode.valueOf(name.text().toUpperCase(Locale.ROOT));
        List<Operand> operands = new ArrayList<>();
        for (CallArguments.Actual actual : args.positional().subList(1, args.count())) {
            Annotation value = actual.annotation();
            LowType type = LowTypes.type(value);
            operands.add(type == Primitive.VOID ? Constant.ofVoid(constant(value)) : new Variable("v", type));
        }
        LowType result = ResultTypes.of(opcode, operands);
        return result == null ? wrong(in, "op") : LowTypes.annotation(in, result);
    }

    private static Object constant(Annotation value) {
        return value.constant() instanceof HostForeign foreign ? foreign.value() : value.constant() instanceof HostStr s ? s.text() : value.constant();
    }
}
