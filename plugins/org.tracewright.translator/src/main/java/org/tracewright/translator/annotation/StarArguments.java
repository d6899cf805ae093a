package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;

/**
 * Turns the star parameter of a graph into as many parameters as a call passes there.
 *
 * <p>Before: {@code f(a, *rest)}. After, for two extra arguments: {@code f(a, rest0, rest1)} whose first block makes the tuple {@code rest}.
 */
final class StarArguments {

    private StarArguments() {
    }

    static void expand(FlowGraph graph, int positional, int extras) {
        Block old = graph.startBlock();
        List<Variable> inputs = new ArrayList<>();
        List<Operand> carried = new ArrayList<>();
        for (int i = 0; i < positional; i++) {
            Variable input = old.inputs().get(i).copy();
            inputs.add(input);
            carried.add(input);
        }
        Variable star = old.inputs().get(positional);
        List<Operand> items = new ArrayList<>();
        for (int i = 0; i < extras; i++) {
            Variable item = new Variable(star.name() + i);
            inputs.add(item);
            items.add(item);
        }
        Block start = new Block(inputs);
        Variable tuple = star.copy();
        start.operations().add(new Operation(Opcode.NEWTUPLE, items, tuple, graph.position()));
        carried.add(tuple);
        start.close(new Link(carried, old).at(graph.position()));
        graph.setStartBlock(start);
    }
}
