package org.tracewright.jit.runtime.optimize.bridge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tracewright.jit.runtime.facts.IntBound;
import org.tracewright.jit.runtime.facts.RefFact;
import org.tracewright.jit.runtime.optimize.BridgeStart;
import org.tracewright.jit.runtime.optimize.values.Outcome;
import org.tracewright.jit.runtime.resume.Known;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.ConstRef;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/**
 * What a guard's failing says, beyond what its trace knew before it. The interpreter goes on with the very instruction that the guard was recorded for, so a bridge would test again what has just been found out.
 */
final class FailedGuard {

    private final Operation guard;
    private final Map<Box, Value> constants = new HashMap<>();
    private final Map<Box, IntBound> integers;
    private final Map<Box, RefFact> references;

    FailedGuard(BridgeStart start) {
        guard = start.guard();
        integers = new HashMap<>(guard.resume().known().integers());
        references = new HashMap<>(guard.resume().known().references());
        switch (guard.opcode()) {
            case GUARD_TRUE -> result(test(start), false);
            case GUARD_FALSE -> result(test(start), true);
            case GUARD_NONNULL -> becomes(guard.arg(0), ConstRef.NULL);
            case GUARD_ISNULL -> nonNull(guard.arg(0));
            default -> {
            }
        }
    }

    /** The operation that computed what the guard tests; empty where a label stands between them, behind which the box may have another iteration's value. */
    private static Optional<Operation> test(BridgeStart start) {
        Optional<Operation> found = Optional.empty();
        for (Operation operation : start.trace().operations()) {
            if (operation == start.guard()) {
                break;
            } else if (operation.opcode() == TraceOpcode.LABEL) {
                found = Optional.empty();
            } else if (operation.result() != null && start.guard().args().contains(operation.result())) {
                found = Optional.of(operation);
            }
        }
        return found;
    }

    /** The test's result is not 0, or it is. */
    private void result(Optional<Operation> test, boolean holds) {
        if (!holds) {
            becomes(guard.arg(0), new ConstInt(0));
        } else if (test.isPresent() && Outcome.isTruth(test.get().opcode())) {
            becomes(guard.arg(0), new ConstInt(1));
        }
        test.ifPresent(operation -> {
            Outcome.constants(operation, holds, this::becomes);
            Outcome.ranges(operation, holds, this::range, this::narrow);
        });
    }

    private void becomes(Value value, Value constant) {
        if (value instanceof Box box) {
            constants.put(box, constant);
        }
    }

    private void nonNull(Value value) {
        if (value instanceof Box box) {
            references.merge(box, RefFact.NONNULL, (known, added) -> new RefFact(true, known.exact(), known.base()));
        }
    }

    private IntBound range(Value value) {
        return value instanceof ConstInt constant ? IntBound.of(constant.value()) : integers.getOrDefault(value, IntBound.UNKNOWN);
    }

    private void narrow(Value value, IntBound range) {
        if (value instanceof Box box) {
            integers.put(box, range(box).intersect(range));
        }
    }

    /** What is a constant, of all that the trace had. */
    Map<Box, Value> constants() {
        return constants;
    }

    /** What is known of the rest, with what the trace knew. */
    Known known() {
        return new Known(references, integers, guard.resume().known().memory());
    }
}
