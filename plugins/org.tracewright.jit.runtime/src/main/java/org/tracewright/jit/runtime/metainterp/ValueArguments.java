package org.tracewright.jit.runtime.metainterp;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.JvmType;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.Value;

/** Arguments of a call, or greens or reds, as values: by kind, within a kind in order. */
record ValueArguments(List<Value> ints, List<Value> refs, List<Value> floats) {

    /** Both, within each kind those of {@code first} first. */
    static ValueArguments concat(ValueArguments first, ValueArguments second) {
        return new ValueArguments(both(first.ints, second.ints), both(first.refs, second.refs), both(first.floats, second.floats));
    }

    private static List<Value> both(List<Value> first, List<Value> second) {
        List<Value> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** These with a receiver before the references. */
    ValueArguments withReceiver(Value receiver) {
        return new ValueArguments(ints, both(List.of(receiver), refs), floats);
    }

    /** Integers, references, floats. */
    List<Value> all() {
        return both(both(ints, refs), floats);
    }

    boolean allConstant() {
        return all().stream().allMatch(Value::isConstant);
    }

    /** What the values are in this run. */
    Arguments observed() {
        return new Arguments(ints.stream().mapToLong(Observed::intOf).toArray(), refs.stream().map(Observed::refOf).toArray(),
                floats.stream().mapToDouble(Observed::floatOf).toArray());
    }

    /** The arguments in the order of the parameters, the receiver first. */
    List<Value> inOrder(CallDescr call) {
        int intAt = 0;
        int refAt = 0;
        int floatAt = 0;
        List<Value> ordered = new ArrayList<>();
        if (call.dispatch() != CallDescr.Dispatch.STATIC) {
            ordered.add(refs.get(refAt++));
        }
        for (JvmType parameter : call.parameters()) {
            if (parameter.kind() == Kind.INT) {
                ordered.add(ints.get(intAt++));
            } else {
                ordered.add(parameter.kind() == Kind.REF ? refs.get(refAt++) : floats.get(floatAt++));
            }
        }
        return ordered;
    }
}
