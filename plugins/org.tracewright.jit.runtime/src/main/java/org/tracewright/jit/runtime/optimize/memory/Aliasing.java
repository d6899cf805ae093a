package org.tracewright.jit.runtime.optimize.memory;

import java.util.HashMap;
import java.util.Map;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** Tells which references may be the same object: a new object is none that was there before. */
final class Aliasing {

    private final Map<Value, Integer> appearance = new HashMap<>();
    private final Map<Value, Integer> birth = new HashMap<>();
    private int time;

    /** Notes what the operation gives. */
    void note(Operation operation) {
        if (operation.result() == null || operation.result().kind() != Kind.REF) {
            return;
        }
        time++;
        appearance.put(operation.result(), time);
        if (operation.opcode().effect() == TraceOpcode.Effect.ALLOCATE) {
            birth.put(operation.result(), time);
        }
    }

    /** Whether two places of one descriptor may be the same. */
    boolean mayBeSame(Key a, Key b) {
        boolean otherItem = a.index() instanceof ConstInt i && b.index() instanceof ConstInt j && i.value() != j.value();
        return !otherItem && !areDifferent(a.object(), b.object());
    }

    private boolean areDifferent(Value a, Value b) {
        return !a.equals(b) && (a.isConstant() && b.isConstant() || isNewer(a, b) || isNewer(b, a));
    }

    private boolean isNewer(Value made, Value other) {
        Integer born = birth.get(made);
        return born != null && appearance.getOrDefault(other, 0) < born;
    }
}
