package org.tracewright.jit.codewriter.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.primitive.Primitives;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.jit.codewriter.ProgramNames;
import org.tracewright.jit.codewriter.analysis.Callees;
import org.tracewright.jit.codewriter.analysis.Effects;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.CallDescr.Dispatch;
import org.tracewright.jit.runtime.descr.CallDescr.Extra;
import org.tracewright.jit.runtime.descr.CallDescr.Writes;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.JvmType;

/** Descriptors of calls that traces do not go into. */
public final class CallDescrs {

    private record VirtualKey(String slot, LowType receiver) {
    }

    private record PointerKey(LowType type, Object candidates) {
    }

    private record PrimitiveKey(String name) {
    }

    private record FatalKey(String message) {
    }

    private final ProgramNames names;
    private final DataTables data;
    private final Effects effects;
    private final Map<Object, CallDescr> calls = new LinkedHashMap<>();

    public CallDescrs(ProgramNames names, DataTables data, Effects effects) {
        this.names = names;
        this.data = data;
        this.effects = effects;
    }

    public List<CallDescr> all() {
        return List.copyOf(calls.values());
    }

    /** A direct call. */
    public CallDescr direct(LowFunction function) {
        CallDescr known = calls.get(function);
        if (known != null) {
            return known;
        }
        Effects.Summary summary = effects.of(List.of(function));
        FlowGraph graph = function.graph();
        boolean elidable = Boolean.TRUE.equals(graph.hints().get("elidable"));
        Extra extra = elidable ? summary.raises() ? Extra.ELIDABLE_CAN_RAISE : Extra.ELIDABLE_CANNOT_RAISE
                : Boolean.TRUE.equals(graph.hints().get("loop_invariant")) ? Extra.LOOP_INVARIANT : extra(summary);
        String oopspec = graph.hints().get("oopspec") instanceof String text ? text : null;
        Writes writes = elidable ? Writes.NOTHING : writes(summary);
        return add(function, function.name(), Dispatch.STATIC, function.type(), extra, writes, oopspec, names.function(function));
    }

    /** A call through a pointer to one of the functions, or to anything of the type where they are null. */
    public CallDescr pointer(FuncType type, List<LowFunction> candidates) {
        Effects.Summary summary = effects.of(candidates);
        return calls.containsKey(new PointerKey(type, candidates)) ? calls.get(new PointerKey(type, candidates))
                : add(new PointerKey(type, candidates), type.irName(), Dispatch.POINTER, type, extra(summary), writes(summary), null, names.pointer(type));
    }

    /** The call that a {@code virtual_call} makes. */
    public CallDescr virtual(Operation call, List<LowFunction> candidates) {
        VirtualKey key = new VirtualKey(Callees.slot(call), call.arg(1).type());
        if (calls.containsKey(key)) {
            return calls.get(key);
        }
        Effects.Summary summary = effects.of(candidates);
        String name = ((Ptr) key.receiver()).target().irName() + "." + key.slot();
        return add(key, name, Dispatch.VIRTUAL, names.virtualType(call), extra(summary), writes(summary), null, names.virtual(call));
    }

    public CallDescr primitive(String name) {
        FuncType type = Primitives.named(name).type();
        boolean pure = Primitives.named(name).effect() == Opcode.Effect.PURE;
        return once(new PrimitiveKey(name), () -> add(new PrimitiveKey(name), name, Dispatch.STATIC, type, pure ? Extra.ELIDABLE_CANNOT_RAISE : Extra.CANNOT_RAISE,
                Writes.NOTHING, null, names.primitive(name)));
    }

    /** A call that ends the program. */
    public CallDescr fatal(String message) {
        FuncType type = new FuncType(List.of(), Primitive.VOID);
        return once(new FatalKey(message), () -> add(new FatalKey(message), "fatal " + message, Dispatch.STATIC, type, Extra.CANNOT_RAISE, Writes.NOTHING, null,
                names.fatal(message)));
    }

    private CallDescr once(Object key, Supplier<CallDescr> maker) {
        CallDescr known = calls.get(key);
        return known == null ? maker.get() : known;
    }

    private CallDescr add(Object key, String name, Dispatch dispatch, FuncType type, Extra extra, Writes writes, String oopspec, ProgramNames.Member member) {
        List<JvmType> parameters = new ArrayList<>();
        type.args().stream().filter(arg -> arg != Primitive.VOID).forEach(arg -> parameters.add(names.type(arg)));
        CallDescr call = new CallDescr(calls.size(), name, dispatch, parameters, names.type(type.result()), extra, writes, oopspec, member.owner(), member.name());
        calls.put(key, call);
        return call;
    }

    private static Extra extra(Effects.Summary summary) {
        return summary.runsPortal() ? Extra.MAY_FORCE : summary.raises() ? Extra.CAN_RAISE : Extra.CANNOT_RAISE;
    }

    private Writes writes(Effects.Summary summary) {
        if (summary.writesAnything()) {
            return Writes.ANYTHING;
        }
        Set<FieldDescr> fields = new LinkedHashSet<>();
        summary.fields().forEach(field -> {
            if (field.owner().field(field.name()).type() != Primitive.VOID) {
                fields.add(data.field(field.owner(), field.name()));
            }
        });
        Set<ArrayDescr> arrays = new LinkedHashSet<>();
        summary.items().stream().filter(item -> item != Primitive.VOID).forEach(item -> arrays.add(data.array(item, false)));
        return new Writes(false, fields, arrays);
    }
}
