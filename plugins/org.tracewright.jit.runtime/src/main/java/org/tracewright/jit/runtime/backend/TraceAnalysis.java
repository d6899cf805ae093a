package org.tracewright.jit.runtime.backend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.TraceOpcode.Effect;
import org.tracewright.jit.runtime.trace.Value;

/**
 * What is known of a trace before code is made of it: where each box is used last, which comparisons need no value because the guard behind them jumps on what is compared, and which values only ways out
 * of guards need, so that they are computed there.
 */
final class TraceAnalysis {

    /** Of values that are computed on ways out: how many may need each other. Each way out computes them all. */
    private static final int LONGEST_CHAIN = 2;

    private final List<Operation> operations;
    private final Map<Box, Integer> lastUse = new HashMap<>();
    private final Map<Box, ConstInt> fused = new HashMap<>();
    private final Map<Box, Operation> sunk = new HashMap<>();
    private final Set<Value> passed = new HashSet<>();
    private final Map<Integer, List<Box>> deaths = new HashMap<>();

    /** @param fuses whether comparisons may be fused with their guards */
    TraceAnalysis(Trace trace, boolean fuses) {
        operations = trace.operations();
        for (Operation operation : operations) {
            if (operation.opcode() == TraceOpcode.LABEL) {
                passed.addAll(operation.args());
            }
        }
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            if (fuses) {
                fuse(operation, i);
            }
            use(operation, operation.opcode().effect() == Effect.OVERFLOW ? nextGuard(i) : i);
        }
        if (fuses) {
            sink();
        }
        trace.inputs().forEach(this::dies);
        for (Operation operation : operations) {
            if (operation.result() != null) {
                dies(operation.result());
            }
        }
    }

    private void dies(Box box) {
        if (lastUse(box) >= 0) {
            deaths.computeIfAbsent(lastUse(box), index -> new ArrayList<>()).add(box);
        }
    }

    private void fuse(Operation operation, int index) {
        int guard = Comparison.of(operation.opcode()) == null || passed.contains(operation.result()) ? -1 : nextGuard(index);
        if (guard < 0 || operations.get(guard).args().size() != 1 || operations.get(guard).arg(0) != operation.result()) {
            return;
        }
        TraceOpcode opcode = operations.get(guard).opcode();
        if (opcode == TraceOpcode.GUARD_TRUE || opcode == TraceOpcode.GUARD_FALSE) {
            fused.put(operation.result(), ConstInt.of(opcode == TraceOpcode.GUARD_TRUE ? 1 : 0));
            use(operation.args(), guard);
        }
    }

    /** From back to front, so that all uses of a value are known when it is computed. */
    private void sink() {
        Set<Value> needed = new HashSet<>(passed);
        Map<Value, Integer> chains = new HashMap<>();
        for (int i = operations.size() - 1; i >= 0; i--) {
            Operation operation = operations.get(i);
            Box result = operation.result();
            int chain = chains.getOrDefault(result, 0);
            if (SimpleOperations.isCheap(operation) && lastUse(result) >= 0 && !needed.contains(result) && chain < LONGEST_CHAIN && !fused.containsKey(result)) {
                sunk.put(result, operation);
                use(operation.args(), lastUse(result));
                operation.args().forEach(arg -> chains.merge(arg, chain + 1, Math::max));
            } else {
                needed.addAll(operation.args());
            }
        }
    }

    private void use(Operation operation, int index) {
        if (operation.opcode() != TraceOpcode.LABEL) {
            use(operation.args(), index);
        }
        if (operation.opcode().isGuard()) {
            use(operation.resume().failArguments(), index);
        }
    }

    private void use(List<? extends Value> values, int index) {
        for (Value value : values) {
            if (value instanceof Box box && lastUse(box) < index) {
                lastUse.put(box, index);
            }
        }
    }

    /** The index of the guard that follows the operation, nothing but marks being between; -1 where there is none. */
    int nextGuard(int index) {
        int next = index + 1;
        while (next < operations.size() && isPassedOver(operations.get(next).opcode())) {
            next++;
        }
        return next < operations.size() && operations.get(next).opcode().isGuard() ? next : -1;
    }

    private static boolean isPassedOver(TraceOpcode opcode) {
        return opcode == TraceOpcode.DEBUG_MERGE_POINT || opcode == TraceOpcode.KEEPALIVE;
    }

    /** The index of the last operation that uses the box; -1 where none does. Passing a label is no use. */
    int lastUse(Box box) {
        return lastUse.getOrDefault(box, -1);
    }

    /** The boxes that the operation of that index uses last. */
    List<Box> deaths(int index) {
        return deaths.getOrDefault(index, List.of());
    }

    /** What computes the box where a guard fails, if nothing else needs it; else null. */
    Operation sunk(Value box) {
        return box instanceof Box ? sunk.get(box) : null;
    }

    /** Where the box is a comparison that has no code of its own: its value behind the guard that tests it. Else null. */
    ConstInt fused(Value box) {
        return box instanceof Box ? fused.get(box) : null;
    }
}
