package org.tracewright.backend.jvm;

import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Operation;

/** What is known of an index from the operation that computes it. */
final class IndexFacts {

    private IndexFacts() {
    }

    /** Whether the result has 32 significant bits, so that its upper half needs no check. */
    static boolean fitsInt(Operation operation) {
        return switch (operation.opcode()) {
            case CAST_CHAR_TO_INT, CAST_UNICHAR_TO_INT, CAST_BOOL_TO_INT, GETARRAYSIZE, GETINTERIORSIZE -> true;
            case INT_AND -> isSmall(operation.arg(0)) || isSmall(operation.arg(1));
            default -> false;
        };
    }

    private static boolean isSmall(Object operand) {
        return operand instanceof Constant constant && constant.value() instanceof Long value && value >= 0 && value <= Integer.MAX_VALUE;
    }
}
