package org.tracewright.translator.jit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.GraphCopier;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Ptr;

/** Splits one function at its merge point. */
final class Portal {

    private final LowFunction function;
    private final Marker marker;
    private final FuncType type;
    private final LowFunction portal;
    private final LowFunction runner;
    private Block mergeBlock;

    /**
     * @param function the function with the merge point
     * @param marker   its merge point
     */
    Portal(LowFunction function, Marker marker) {
        this.function = function;
        this.marker = marker;
        type = new FuncType(marker.values().stream().map(Operand::type).toList(), function.type().result());
        portal = new LowFunction(function.name() + "__portal", type);
        runner = new LowFunction(function.name() + "__runner", type);
    }

    LowFunction portal() {
        return portal;
    }

    LowFunction runner() {
        return runner;
    }

    Marker marker() {
        return marker;
    }

    private Block holder() {
        return function.graph().blocks().stream().filter(block -> block.operations().contains(marker.operation())).findFirst().orElseThrow();
    }

    /**
     * Does it: afterwards the function ends in a call of the runner, and runner and portal have graphs.
     *
     * @param written whether the program has a {@code can_enter_jit} of the driver
     * @return the variables that live at the merge point and are neither green nor red; if there are any, the graphs are not to be used
     */
    List<Variable> split(boolean written) {
        FlowGraph graph = function.graph();
        Block before = holder();
        mergeBlock = cut(before, before.operations().indexOf(marker.operation()));
        List<Variable> strangers = FreeVariables.of(mergeBlock);
        if (!strangers.isEmpty()) {
            return strangers;
        }
        portal.setGraph(portalGraph(graph, written));
        Variable result = new Variable("result", type.result());
        List<Operand> args = new ArrayList<>(List.of(new Constant(runner, new Ptr(type))));
        args.addAll(marker.values());
        before.operations().add(new Operation(Opcode.DIRECT_CALL, args, result, marker.operation().position()));
        before.close(new Link(List.of(result), graph.returnBlock()).at(marker.operation().position()));
        runner.setGraph(runnerGraph());
        return List.of();
    }

    /** Moves everything from the merge point on into a block of its own, whose inputs are the greens and the reds. */
    private Block cut(Block before, int index) {
        Map<Operand, Variable> renamed = new LinkedHashMap<>();
        List<Variable> inputs = new ArrayList<>();
        for (Marker.Named named : marker.variables()) {
            Variable input = new Variable(named.name(), named.value().type());
            inputs.add(input);
            if (named.value() instanceof Variable) {
                renamed.putIfAbsent(named.value(), input);
            }
        }
        Block after = new Block(inputs);
        after.operations().add(marker.withValues("jit_merge_point", marker.values().stream().map(v -> rename(v, renamed)).toList()));
        List<Operation> rest = before.operations().subList(index, before.operations().size());
        rest.stream().skip(1).forEach(o -> after.operations().add(o.withArgs(o.args().stream().map(a -> rename(a, renamed)).toList())));
        for (Link link : before.exits()) {
            link.args().replaceAll(a -> rename(a, renamed));
        }
        if (before.isRaising()) {
            after.closeRaising(List.copyOf(before.exits()));
        } else {
            after.closeWithSwitch(before.exitSwitch() == null ? null : rename(before.exitSwitch(), renamed), List.copyOf(before.exits()));
        }
        rest.clear();
        before.close(new Link(marker.values(), after).at(marker.operation().position()));
        return after;
    }

    private static Operand rename(Operand operand, Map<Operand, Variable> renamed) {
        return renamed.containsKey(operand) ? renamed.get(operand) : operand;
    }

    private FlowGraph portalGraph(FlowGraph source, boolean written) {
        Block oldStart = source.startBlock();
        Block entry = entry();
        entry.close(new Link(entry.inputs(), mergeBlock).at(source.position()));
        source.setStartBlock(entry);
        FlowGraph graph = GraphCopier.copy(source, portal.name());
        source.setStartBlock(oldStart);
        new LoopHeaders(graph, marker).place(written);
        graph.hints().put("jit_portal", marker.driver());
        graph.hints().put("dont_inline", true);
        return graph;
    }

    private Block entry() {
        return new Block(marker.variables().stream().map(named -> new Variable(named.name(), named.value().type())).toList());
    }

    private FlowGraph runnerGraph() {
        Block start = entry();
        Variable result = new Variable("result", type.result());
        List<Operand> args = new ArrayList<>(List.of(new Constant(portal, new Ptr(type))));
        args.addAll(start.inputs());
        LowType exception = function.graph().exceptBlock().inputs().get(1).type();
        FlowGraph graph = new FlowGraph(runner.name(), function.graph().position(), start, new Variable("result", type.result()),
                function.graph().exceptBlock().inputs().get(0).copy(), new Variable("evalue", exception));
        start.operations().add(new Operation(Opcode.DIRECT_CALL, args, result, function.graph().position()));
        start.close(new Link(List.of(result), graph.returnBlock()).at(function.graph().position()));
        graph.hints().put("jit_runner", marker.table(marker.callbacks()).toMap());
        graph.hints().put("dont_inline", true);
        return graph;
    }
}
