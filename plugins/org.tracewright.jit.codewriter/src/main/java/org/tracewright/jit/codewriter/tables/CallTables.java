package org.tracewright.jit.codewriter.tables;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.jit.codewriter.ProgramNames;
import org.tracewright.jit.codewriter.analysis.Callees;
import org.tracewright.jit.codewriter.analysis.LookInside;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.jitcode.CallTable;
import org.tracewright.jit.runtime.jitcode.JitCode;

/** The tables of calls through pointers and of virtual calls; one for each descriptor. */
public final class CallTables {

    private record Entry(CallDescr residual, Map<Object, Integer> codes) {
    }

    private final ProgramNames names;
    private final LookInside policy;
    private final Codes codes;
    private final Map<CallDescr, Integer> numbers = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    public CallTables(ProgramNames names, LookInside policy, Codes codes) {
        this.names = names;
        this.policy = policy;
        this.codes = codes;
    }

    /** The number of the table for a call through a pointer. */
    public int pointer(CallDescr residual, List<LowFunction> candidates) {
        Map<Object, LowFunction> targets = new LinkedHashMap<>();
        if (candidates != null) {
            candidates.forEach(each -> targets.put(each, each));
        }
        return number(residual, targets);
    }

    /** The number of the table for a virtual call. */
    public int virtual(CallDescr residual, Operation call, List<LowClass> receivers) {
        Map<Object, LowFunction> targets = new LinkedHashMap<>();
        receivers.forEach(each -> targets.put(each, each.method(Callees.slot(call))));
        return number(residual, targets);
    }

    private int number(CallDescr residual, Map<Object, LowFunction> targets) {
        return numbers.computeIfAbsent(residual, r -> {
            Map<Object, Integer> known = new IdentityHashMap<>();
            targets.forEach((key, function) -> {
                if (policy.looksInto(function)) {
                    known.put(names.constant(key), codes.number(function));
                }
            });
            entries.add(new Entry(residual, known));
            return entries.size() - 1;
        });
    }

    /** The finished tables. */
    public List<CallTable> finish(List<JitCode> written) {
        List<CallTable> tables = new ArrayList<>();
        for (Entry entry : entries) {
            Map<Object, JitCode> targets = new IdentityHashMap<>();
            entry.codes().forEach((key, number) -> targets.put(key, written.get(number)));
            tables.add(new CallTable(entry.residual().name(), targets, entry.residual()));
        }
        return tables;
    }
}
