package org.tracewright.jit.runtime.optimize.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/**
 * A number as a sum: lengths and positions in texts are the same if their sums are.
 *
 * @param boxes how often each box is added
 */
record Sum(Map<Box, Integer> boxes, long constant) {

    private static final int DEEPEST = 6;

    static final Sum ZERO = new Sum(Map.of(), 0);

    /**
     * The value as a sum of what no addition computed.
     *
     * @param definitions the operation that computed a box, or null
     */
    static Sum of(Value value, Function<Value, Operation> definitions) {
        return of(value, definitions, DEEPEST);
    }

    private static Sum of(Value value, Function<Value, Operation> definitions, int depth) {
        if (value instanceof ConstInt number) {
            return new Sum(Map.of(), number.value());
        }
        Operation definition = definitions.apply(value);
        if (depth > 0 && definition != null && definition.opcode() == TraceOpcode.INT_ADD) {
            return of(definition.arg(0), definitions, depth - 1).plus(of(definition.arg(1), definitions, depth - 1));
        }
        return new Sum(Map.of((Box) value, 1), 0);
    }

    Sum plus(Sum other) {
        Map<Box, Integer> all = new HashMap<>(boxes);
        other.boxes.forEach((box, times) -> all.merge(box, times, Integer::sum));
        return new Sum(all, constant + other.constant);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sum that && constant == that.constant && boxes.equals(that.boxes);
    }

    @Override
    public int hashCode() {
        return 31 * boxes.hashCode() + Long.hashCode(constant);
    }
}
