package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.jit.codewriter.tables.Drivers.Driver;
import org.tracewright.jit.runtime.facts.IntBound;

/**
 * The ranges of functions' parameters. Those of a portal are what calls of its runner give: whatever else it is entered with, behind a loop that was compiled, are values that its own
 * loop would have had at the merge point. So its counters are known as well as those of a loop that was never split. Methods of portals are made anew in each translation, so what
 * is known of their callers needs no {@linkplain Questions note}.
 */
final class ParameterRanges {

    /** By names of functions: a portal that is too large has another object. */
    private final Map<String, List<IntBound>> portals = new HashMap<>();

    /** @param drivers those of the program, none where it gets no tracing compiler */
    ParameterRanges(Program program, List<Driver> drivers) {
        for (Driver driver : drivers) {
            List<IntBound> ranges = null;
            for (LowFunction caller : program.functions()) {
                if (caller.mentions().values().contains(driver.runner())) {
                    ranges = joined(ranges, given(caller.graph(), driver));
                }
            }
            if (ranges != null) {
                portals.put(driver.portal().name(), ranges);
            }
        }
    }

    /** The ranges of the function's parameters in their order, unknown ones too. */
    List<IntBound> of(LowFunction function) {
        List<IntBound> ranges = portals.get(function.name());
        return ranges != null ? ranges : unknown(function.graph());
    }

    private static List<IntBound> unknown(FlowGraph graph) {
        return Collections.nCopies(graph.parameters().size(), IntBound.UNKNOWN);
    }

    /** What the caller's calls of the runner give; null where there are none that run. */
    private static List<IntBound> given(FlowGraph caller, Driver driver) {
        List<List<IntBound>> calls = new ArrayList<>();
        new IntegerRanges(caller, unknown(caller)).forEach((operation, ranges) -> {
            if (isCall(operation, driver.runner())) {
                calls.add(operation.args().stream().skip(1).map(ranges).toList());
            }
        });
        return calls.stream().reduce(null, ParameterRanges::joined);
    }

    private static boolean isCall(Operation operation, LowFunction callee) {
        return operation.opcode() == Opcode.DIRECT_CALL && operation.arg(0) instanceof Constant constant && constant.value() == callee;
    }

    private static List<IntBound> joined(List<IntBound> some, List<IntBound> others) {
        if (some == null || others == null) {
            return some == null ? others : some;
        }
        return IntStream.range(0, some.size()).mapToObj(i -> some.get(i).join(others.get(i))).toList();
    }
}
