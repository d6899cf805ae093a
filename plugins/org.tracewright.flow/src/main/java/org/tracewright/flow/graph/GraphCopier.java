package org.tracewright.flow.graph;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

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

    private GraphCopier(FlowGraph source, String name, UnaryOperator<Object> constants) {
        this.source = source;
        this.name = name;
        this.constants = constants;
    }

    /** A copy under the same name. */
    public static FlowGraph copy(FlowGraph graph) {
        return copy(graph, UnaryOperator.identity());
    }

    /** A copy in which each value of a constant, hint or exit case is replaced by another. */
    public static FlowGraph copy(FlowGraph graph, UnaryOperator<Object> constants) {
        return new GraphCopier(graph, graph.name(), constants).copy();
    }

    /** A copy under another name. */
    public static FlowGraph copy(FlowGraph graph, String name) {
        return new GraphCopier(graph, name, UnaryOperator.identity()).copy();
    }

    /** Copies of some blocks of a graph: links among these lead to copies, those out of them lead where they did. */
    public static Map<Block, Block> copy(FlowGraph graph, Set<Block> part) {
        GraphCopier copier = new GraphCopier(graph, graph.name(), UnaryOperator.identity());
        graph.blocks().stream().filter(block -> !part.contains(block)).forEach(block -> copier.blocks.put(block, block));
        copier.copyBlocks(part);
        copier.blocks.keySet().retainAll(part);
        return copier.blocks;
    }

    private FlowGraph copy() {
        FlowGraph target = new FlowGraph(name, source.position(), null, variable(source.returnVariable()), variable(source.exceptBlock().inputs().get(0)),
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
            blocks.computeIfAbsent(block, b -> new Block(b.inputs().stream().map(this::variable).toList()));
        }
        for (Block block : order) {
            copy(block, blocks.get(block));
        }
    }

    private void copy(Block from, Block to) {
        for (Operation operation : from.operations()) {
            to.operations().add(new Operation(operation.opcode(), operation.args().stream().map(this::operand).toList(), variable(operation.result()), operation.position()));
        }
        List<Link> links = from.exits().stream().map(this::link).toList();
        if (from.isRaising()) {
            to.closeRaising(links);
        } else if (!links.isEmpty()) {
            to.closeWithSwitch(from.exitSwitch() == null ? null : operand(from.exitSwitch()), links);
        }
    }

    private Link link(Link from) {
        Link link = new Link(from.args().stream().map(this::operand).toList(), blocks.get(from.target()), constants.apply(from.exitCase())).at(from.position());
        if (from.lastException() != null) {
            link.defineException(variable(from.lastException()), variable(from.lastExceptionValue()));
        }
        return link;
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
        return variables.computeIfAbsent(variable, Variable::copy);
    }
}
