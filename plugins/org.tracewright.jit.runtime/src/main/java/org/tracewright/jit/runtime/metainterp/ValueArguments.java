package org.tracewright.jit.runtime.metainterp;

import java.util.ArrayList;
import java.util.Arrays;
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
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        List<Value> all = new ArrayList<>(first.size() + second.size());
        all.addAll(first);
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
        return areConstant(ints) && areConstant(refs) && areConstant(floats);
    }

    /** Whether all of them are constants. */
    static boolean areConstant(List<Value> values) {
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isConstant()) {
                return false;
            }
        }
        return true;
    }

    /** What the values are in this run. */
    Arguments observed() {
        Arguments observed = new Arguments(new long[ints.size()], new Object[refs.size()], new double[floats.size()]);
        Arrays.setAll(observed.ints(), index -> Observed.intOf(ints.get(index)));
        Arrays.setAll(observed.refs(), index -> Observed.refOf(refs.get(index)));
        Arrays.setAll(observed.floats(), index -> Observed.floatOf(floats.get(index)));
        return observed;
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
