package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.translator.annotation.FrozenMethodDesc;
import org.tracewright.translator.annotation.SomePBC;

/** Calls of memo functions. Before: a call whose results are known for every combination of arguments. After: comparisons of the arguments that vary. */
final class MemoCalls {

    private final Hop hop;
    private final Map<List<HostObject>, HostObject> table;
    /** Whether the first of the arguments is the object whose method is called. */
    private final boolean ofMethod;

    private MemoCalls(Hop hop, Map<List<HostObject>, HostObject> table) {
        this.hop = hop;
        this.table = table;
        ofMethod = hop.annotation(0) instanceof SomePBC callee && callee.any() instanceof FrozenMethodDesc;
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
        int index = ofMethod ? position : position + 1;
        if (index == 0) {
            throw LoweringException.unsupported("a memo method of one of several objects");
        }
        Repr repr = hop.repr(index);
        Operand isFirst = repr.equal(hop.code(), hop.value(index), hop.lowerer().constant(repr, first.getKey()));
        return hop.code().choose(isFirst, hop.resultType(), () -> choose(first.getValue(), position + 1),
                () -> among(groups.subList(1, groups.size()), position));
    }
}
