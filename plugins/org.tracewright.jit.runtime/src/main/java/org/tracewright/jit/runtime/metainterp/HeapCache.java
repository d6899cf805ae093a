package org.tracewright.jit.runtime.metainterp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.StructDescr;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/**
 * What a recording knows of objects and memory: classes that were guarded, references that are not null, objects that nothing outside the trace has seen yet, contents of fields and
 * of array items. After RPython's {@code heapcache.py}.
 */
final class HeapCache {

    /** An item at a known index. */
    private record Item(Value array, long index) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Item that && index == that.index && array.equals(that.array);
        }

        @Override
        public int hashCode() {
            return 31 * array.hashCode() + Long.hashCode(index);
        }
    }

    private final boolean keepsContents;
    private final Map<Value, Object> classes = new HashMap<>();
    private final Set<Value> nonNull = new HashSet<>();
    private final Set<Value> unescaped = new HashSet<>();
    private final Map<FieldDescr, Map<Value, Value>> fields = new HashMap<>();
    private final Map<ArrayDescr, Map<Item, Value>> items = new HashMap<>();
    private final Map<Value, Value> lengths = new HashMap<>();
    private final Map<CallDescr, Value> invariants = new HashMap<>();

    /** Whether the trace has tested that it is valid, and nothing has happened since that could make it invalid. */
    private boolean valid;

    /** @param keepsContents whether contents of memory are remembered, or only what is known of objects */
    HeapCache(boolean keepsContents) {
        this.keepsContents = keepsContents;
    }

    /** Forgets everything: what follows may be a trace of its own. */
    void reset() {
        classes.clear();
        nonNull.clear();
        unescaped.clear();
        fields.clear();
        items.clear();
        lengths.clear();
        invariants.clear();
        valid = false;
    }

    /** Whether there are to be results of reads that come without a read. */
    boolean keepsContents() {
        return keepsContents;
    }

    boolean isKnownValid() {
        return valid;
    }

    void knowValid() {
        valid = true;
    }

    /** Whether the field of the object is known to hold a certain constant. */
    boolean holdsConstant(Value object, FieldDescr field) {
        Value held = fields.getOrDefault(field, Map.of()).get(object);
        return held != null && held.isConstant();
    }

    /** The class that the trace knows the instance to be of, or null. */
    Object classOf(Value instance) {
        return classes.get(instance);
    }

    void knowClass(Value instance, Object type) {
        classes.put(instance, type);
        nonNull.add(instance);
    }

    boolean isNonNull(Value reference) {
        return nonNull.contains(reference) || reference.isConstant() && Observed.refOf(reference) != null;
    }

    void knowNonNull(Value reference) {
        nonNull.add(reference);
    }

    /** Whether the object was allocated by the trace and is known to it alone. */
    boolean isUnescaped(Value object) {
        return unescaped.contains(object);
    }

    /** The result of a loop-invariant call that was made already, or null. */
    Value invariant(CallDescr call) {
        return invariants.get(call);
    }

    void knowInvariant(CallDescr call, Value result) {
        invariants.put(call, result);
    }

    /** What a read is known to give, or null. */
    Value known(TraceOpcode opcode, List<Value> args, Descriptor descr) {
        return switch (opcode) {
            case GETFIELD_GC_I, GETFIELD_GC_R, GETFIELD_GC_F -> fields.getOrDefault((FieldDescr) descr, Map.of()).get(args.get(0));
            case GETARRAYITEM_GC_I, GETARRAYITEM_GC_R, GETARRAYITEM_GC_F ->
                args.get(1) instanceof ConstInt index ? items.getOrDefault((ArrayDescr) descr, Map.of()).get(new Item(args.get(0), index.value())) : null;
            case ARRAYLEN_GC, STRLEN, UNICODELEN -> lengths.get(args.get(0));
            default -> null;
        };
    }

    /** Learns from an operation that was recorded. */
    void done(TraceOpcode opcode, List<Value> args, Descriptor descr, Value result) {
        switch (opcode) {
            case GETFIELD_GC_I, GETFIELD_GC_R, GETFIELD_GC_F -> knowField(args.get(0), (FieldDescr) descr, result);
            case SETFIELD_GC -> {
                fieldWritten(args.get(0), (FieldDescr) descr, args.get(1));
                unescaped.remove(args.get(1));
            }
            case GETARRAYITEM_GC_I, GETARRAYITEM_GC_R, GETARRAYITEM_GC_F -> setItem(args.get(0), args.get(1), (ArrayDescr) descr, result);
            case SETARRAYITEM_GC -> {
                itemWritten(args.get(0), args.get(1), (ArrayDescr) descr, args.get(2));
                unescaped.remove(args.get(2));
            }
            case ARRAYLEN_GC, STRLEN, UNICODELEN -> setLength(args.get(0), result);
            case NEW -> allocated(result, ((StructDescr) descr).classObject());
            case NEW_OF_CLASS -> allocated(result, args.get(0).isConstant() ? Observed.refOf(args.get(0)) : null);
            case NEW_ARRAY, NEWSTR, NEWUNICODE -> {
                allocated(result, null);
                setLength(result, args.get(0));
            }
            case ARRAY_COPY, ARRAY_FILL -> items.remove((ArrayDescr) descr);
            default -> { }
        }
    }

    private void allocated(Value object, Object type) {
        nonNull.add(object);
        unescaped.add(object);
        if (type != null) {
            classes.put(object, type);
        }
    }

    private void setLength(Value array, Value length) {
        if (keepsContents) {
            lengths.put(array, length);
        }
    }

    /** The field of the object holds that. */
    void knowField(Value object, FieldDescr field, Value value) {
        if (keepsContents) {
            fields.computeIfAbsent(field, none -> new HashMap<>()).put(object, value);
        }
    }

    private void fieldWritten(Value object, FieldDescr field, Value value) {
        fields.getOrDefault(field, new HashMap<>()).keySet().removeIf(other -> mayBeSame(object, other));
        knowField(object, field, value);
    }

    private void setItem(Value array, Value index, ArrayDescr descr, Value value) {
        if (keepsContents && index instanceof ConstInt constant) {
            items.computeIfAbsent(descr, none -> new HashMap<>()).put(new Item(array, constant.value()), value);
        }
    }

    private void itemWritten(Value array, Value index, ArrayDescr descr, Value value) {
        items.getOrDefault(descr, new HashMap<>()).keySet()
                .removeIf(item -> mayBeSame(array, item.array) && !(index instanceof ConstInt constant && constant.value() != item.index));
        setItem(array, index, descr, value);
    }

    /** Two values may be one object unless they are different constants or one of them is new and unseen. */
    private boolean mayBeSame(Value a, Value b) {
        return a.equals(b) || !unescaped.contains(a) && !unescaped.contains(b) && !(a.isConstant() && b.isConstant());
    }

    /** Forgets what a call may change. */
    void called(CallDescr call, List<Value> args) {
        args.forEach(unescaped::remove);
        fields.keySet().removeIf(FieldDescr::holdsWatchers);
        if (call.isElidable() || call.extra() == CallDescr.Extra.LOOP_INVARIANT) {
            return;
        }
        CallDescr.Writes writes = call.writes();
        valid &= !writes.anything() && writes.fields().stream().noneMatch(FieldDescr::isQuasiImmutable);
        if (writes.anything()) {
            fields.keySet().removeIf(field -> !field.isImmutable());
            items.keySet().removeIf(array -> !array.isPure());
        } else {
            writes.fields().forEach(fields::remove);
            writes.arrays().forEach(items::remove);
        }
    }
}
