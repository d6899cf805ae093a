package org.tracewright.backend.jvm;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.heap.LowFunction;

/** How many entries the constant pool of a class needs for its functions, rather too many than too few: a class file holds 65,535. */
final class PoolEstimate {

    private static final int ENOUGH = 50_000;
    /** A number takes two entries, a field or a method with its class, name and descriptor up to six. */
    private static final int NUMBER = 2;
    private static final int MEMBER = 6;

    private final Set<Object> counted = new HashSet<>();
    private int entries;

    /** Whether another class should be begun. */
    boolean isFull() {
        return entries >= ENOUGH;
    }

    void add(LowFunction function) {
        entries += MEMBER;
        if (function.graph() == null) {
            return;
        }
        for (Block block : function.graph().blocks()) {
            for (Operation operation : block.operations()) {
                add(operation.args());
            }
            for (Link link : block.exits()) {
                add(link.args());
                entries += link.target() == function.graph().exceptBlock() ? NUMBER : 0;
            }
        }
    }

    private void add(List<Operand> operands) {
        for (Operand operand : operands) {
            if (operand instanceof Constant constant && constant.value() != null && counted.add(constant.value())) {
                entries += constant.value() instanceof Number ? NUMBER : MEMBER;
            }
        }
    }
}
