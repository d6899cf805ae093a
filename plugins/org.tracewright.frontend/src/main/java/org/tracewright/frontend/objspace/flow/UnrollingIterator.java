package org.tracewright.frontend.objspace.flow;

import java.util.List;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Operand;
import org.tracewright.frontend.objspace.host.HostForeign;
import org.tracewright.frontend.objspace.host.HostObject;

/** The state of an iteration over an {@code unrolling_iterable}: known while the graph is made, so the loop body is recorded once for each item. */
record UnrollingIterator(List<HostObject> items, int index) {

    /** The iterator that an operand stands for, or null. */
    static UnrollingIterator from(Operand operand) {
        return operand instanceof Constant constant && constant.value() instanceof HostForeign foreign
                && foreign.value() instanceof UnrollingIterator iterator ? iterator : null;
    }

    Operand operand() {
        return new Constant(new HostForeign(this));
    }

    boolean isExhausted() {
        return index == items.size();
    }

    HostObject item() {
        return items.get(index);
    }

    UnrollingIterator advanced() {
        return new UnrollingIterator(items, index + 1);
    }
}
