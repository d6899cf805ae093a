package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Operation;
import org.tracewright.translator.annotation.CallFamily;
import org.tracewright.translator.annotation.CallTarget;
import org.tracewright.translator.annotation.FunctionDesc;

/** The rows of all calls through function pointers. A function that is a value has one pointer for each row of its family. */
final class CallRows {

    private final Lowerer lowerer;
    private final Map<CallFamily, List<CallRow>> byFamily = new IdentityHashMap<>();
    private final Map<Operation, CallRow> byCall = new IdentityHashMap<>();
    private boolean made;

    CallRows(Lowerer lowerer) {
        this.lowerer = lowerer;
    }

    /** The rows of a family, in the order of discovery; empty where its functions are compared but never called through a pointer. */
    List<CallRow> of(CallFamily family) {
        make();
        return byFamily.getOrDefault(family, List.of());
    }

    /** The row of a call of one of several functions. */
    CallRow of(Operation call) {
        make();
        return byCall.get(call);
    }

    private void make() {
        if (!made) {
            made = true;
            lowerer.program().calls().forEach(this::add);
        }
    }

    private void add(Operation call) {
        Map<FunctionDesc, CallTarget> targets = new LinkedHashMap<>();
        for (CallTarget target : lowerer.program().callTargets(call)) {
            if (target.desc() instanceof FunctionDesc function && target.graph() != null) {
                targets.put(function, ArgumentOrder.numbered(target));
            }
        }
        if (targets.size() < 2) {
            return;
        }
        CallFamily family = targets.keySet().iterator().next().callFamily();
        List<CallRow> rows = byFamily.computeIfAbsent(family, k -> new ArrayList<>());
        CallRow row = null;
        for (CallRow other : List.copyOf(rows)) {
            if (row == null && other.takes(targets)) {
                row = other;
                row.add(targets);
            } else if (row != null && row.takes(other.targets())) {
                merge(row, other, rows);
            }
        }
        if (row == null) {
            row = new CallRow(lowerer, family, targets);
            rows.add(row);
        }
        byCall.put(call, row);
    }

    private void merge(CallRow into, CallRow other, List<CallRow> rows) {
        into.add(other.targets());
        rows.remove(other);
        byCall.replaceAll((call, row) -> row == other ? into : row);
    }
}
