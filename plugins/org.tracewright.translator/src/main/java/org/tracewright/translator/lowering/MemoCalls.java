package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.frontend.objspace.host.HostObject;

/** Calls of memo functions. Before: a call whose results are known for every combination of arguments. After: comparisons of the arguments that vary. */
final class MemoCalls {

    private final Hop hop;
    private final Map<List<HostObject>, HostObject> table;

    private MemoCalls(Hop hop, Map<List<HostObject>, HostObject> table) {
        this.hop = hop;
        this.table = table;
    }

    static Operand lower(Hop hop, Map<List<HostObject>, HostObject> table) {
        if (hop.operation().opcode() != Opcode.SIMPLE_CALL) {
            throw LoweringException.unsupported("keyword and * arguments of a memo function");
        }
        return new MemoCalls(hop, table).choose(List.copyOf(table.keySet()), 0);
    }

    /** The result where the arguments before the position are settled. */
    private Operand choose(List<List<HostObject>> rows, int position) {
        if (position == rows.get(0).size()) {
            return hop.lowerer().constant(hop.resultRepr(), table.get(rows.get(0)));
        }
        Map<HostObject, List<List<HostObject>>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.get(position), unknown -> new ArrayList<>()).add(row));
        return among(new ArrayList<>(groups.entrySet()), position);
    }

    private Operand among(List<Map.Entry<HostObject, List<List<HostObject>>>> groups, int position) {
        Map.Entry<HostObject, List<List<HostObject>>> first = groups.get(0);
        if (groups.size() == 1) {
            return choose(first.getValue(), position + 1);
        }
        Repr repr = hop.repr(position + 1);
        Operand isFirst = repr.equal(hop.code(), hop.value(position + 1), hop.lowerer().constant(repr, first.getKey()));
        return hop.code().choose(isFirst, hop.resultType(), () -> choose(first.getValue(), position + 1),
                () -> among(groups.subList(1, groups.size()), position));
    }
}
