package org.tracewright.flow.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tracewright.flow.SourcePosition;

/**
 * Copies a graph: new blocks, links and variables, the same constants and positions. A pass works on a copy, so that no stage changes the
 * result of an earlier one; inlining copies the callee.
 */
public final class GraphCopier {

    private final FlowGraph source;
    private final String name;
    private final Map<Block, Block> blocks = new IdentityHashMap<>();
    private final Map<Variable, Variable> variables = new IdentityHashMap<>();

    private final UnaryOperator<Object> constants;
    private final UnaryOperator<SourcePosition> places;

    private GraphCopier(FlowGraph source, String name, UnaryOperator<Object> constants, UnaryOperator<SourcePosition> places) {
        this.source = source;
        this.name = name;
        this.constants = constants;
        this.places = places;
    }

    /** A copy under the same name. */
    public static FlowGraph copy(FlowGraph graph) {
        return copy(graph, UnaryOperator.identity());
    }

    /** A copy in which each value of a constant, hint or exit case is replaced by another. */
    public static FlowGraph copy(FlowGraph graph, UnaryOperator<Object> constants) {
        return copy(graph, graph.name(), constants, UnaryOperator.identity());
    }

    /** A copy under another name. */
    public static FlowGraph copy(FlowGraph graph, String name) {
        return copy(graph, name, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** A copy under another name, at other places, in which each value of a constant, hint or exit case is replaced by another. */
    public static FlowGraph copy(FlowGraph graph, String name, UnaryOperator<Object> constants, UnaryOperator<SourcePosition> places) {
        return new GraphCopier(graph, name, constants, places).copy();
    }

    /** Copies of some blocks of a graph: links among these lead to copies, those out of them lead where they did. */
    public static Map<Block, Block> copy(FlowGraph graph, Set<Block> part) {
        GraphCopier copier = new GraphCopier(graph, graph.name(), UnaryOperator.identity(), UnaryOperator.identity());
        graph.blocks().stream().filter(block -> !part.contains(block)).forEach(block -> copier.blocks.put(block, block));
        copier.copyBlocks(part);
        copier.blocks.keySet().retainAll(part);
        return copier.blocks;
    }

    private FlowGraph copy() {
        FlowGraph target = new FlowGraph(name, places.apply(source.position()), null, variable(source.returnVariable()), variable(source.exceptBlock().inputs().get(0)),
                variable(source.exceptBlock().inputs().get(1)));
        blocks.put(source.returnBlock(), target.returnBlock());
        blocks.put(source.exceptBlock(), target.exceptBlock());
        copyBlocks(source.blocks());
        target.setStartBlock(blocks.get(source.startBlock()));
        source.hints().forEach((k, v) -> target.hints().put(k, constants.apply(v)));
        return target;
    }

    private void copyBlocks(Collection<Block> order) {
        for (Block block : order) {
            if (!blocks.containsKey(block)) {
                blocks.put(block, new Block(variables(block.inputs())));
            }
        }
        for (Block block : order) {
            copy(block, blocks.get(block));
        }
    }

    private void copy(Block from, Block to) {
        for (Operation operation : from.operations()) {
            to.operations().add(new Operation(operation.opcode(), operands(operation.args()), variable(operation.result()), places.apply(operation.position())));
        }
        List<Link> links = new ArrayList<>(from.exits().size());
        for (Link link : from.exits()) {
            links.add(link(link));
        }
        if (from.isRaising()) {
            to.closeRaising(links);
        } else if (!links.isEmpty()) {
            to.closeWithSwitch(from.exitSwitch() == null ? null : operand(from.exitSwitch()), links);
        }
    }

    private Link link(Link from) {
        Link link = new Link(operands(from.args()), blocks.get(from.target()), constants.apply(from.exitCase())).at(places.apply(from.position()));
        if (from.lastException() != null) {
            link.defineException(variable(from.lastException()), variable(from.lastExceptionValue()));
        }
        return link;
    }

    private List<Operand> operands(List<Operand> from) {
        Operand[] to = new Operand[from.size()];
        for (int i = 0; i < to.length; i++) {
            to[i] = operand(from.get(i));
        }
        return List.of(to);
    }

    private List<Variable> variables(List<Variable> from) {
        List<Variable> to = new ArrayList<>(from.size());
        for (Variable variable : from) {
            to.add(variable(variable));
        }
        return to;
    }

    private Operand operand(Operand operand) {
        if (operand instanceof Variable variable) {
            return variable(variable);
        }
        Constant constant = (Constant) operand;
        Object value = constants.apply(constant.value());
        return value == constant.value() ? constant : new Constant(value, constant.type());
    }

    private Variable variable(Variable variable) {
        Variable copy = variables.get(variable);
        if (copy == null) {
            copy = variable.copy();
            variables.put(variable, copy);
        }
        return copy;
    }
}
