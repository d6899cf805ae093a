package org.tracewright.flow.ir;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.type.Primitive;

/** Unique names of the blocks and variables of one graph: {@code v3} for a variable {@code v}, {@code pc_4} for one that the source calls {@code pc}. */
public final class GraphNames {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

    private final Map<Block, String> blocks = new IdentityHashMap<>();
    private final Map<Variable, String> variables = new IdentityHashMap<>();

    public GraphNames(FlowGraph graph) {
        blocks.put(graph.returnBlock(), "return");
        blocks.put(graph.exceptBlock(), "except");
        for (Block block : graph.blocks()) {
            blocks.putIfAbsent(block, "b" + (blocks.size() - 2));
            if (block != graph.returnBlock() && block != graph.exceptBlock()) {
                define(block);
            }
        }
        graph.returnBlock().inputs().forEach(this::define);
        graph.exceptBlock().inputs().forEach(this::define);
    }

    /** The name of a block: {@code b0}, {@code return}, {@code except}; null where it cannot be reached. */
    public String block(Block block) {
        return blocks.get(block);
    }

    /** The name of a variable; one that nothing defines shows as {@code undefined(name)}. */
    public String variable(Variable variable) {
        String name = variables.get(variable);
        return name == null ? "undefined(" + variable.name() + ")" : name;
    }

    private void define(Block block) {
        block.inputs().forEach(this::define);
        for (Operation operation : block.operations()) {
            if (operation.result().type() != Primitive.VOID || isUsed(operation.result(), block)) {
                define(operation.result());
            }
        }
        for (Link link : block.exits()) {
            define(link.lastException());
            define(link.lastExceptionValue());
        }
    }

    /** Whether a result without value is used all the same, as when a function without result returns that of a call. */
    static boolean isUsed(Variable variable, Block block) {
        return block.operations().stream().anyMatch(o -> containsSame(o.args(), variable))
                || block.exits().stream().anyMatch(l -> containsSame(l.args(), variable));
    }

    private static boolean containsSame(Iterable<Operand> operands, Variable variable) {
        for (Operand operand : operands) {
            if (operand == variable) {
                return true;
            }
        }
        return false;
    }

    private void define(Variable variable) {
        if (variable != null && !variables.containsKey(variable)) {
            variables.put(variable, stem(variable.name()) + variables.size());
        }
    }

    private static String stem(String name) {
        return name.equals("v") || name.isEmpty() ? "v" : PLAIN.matcher(name).matches() ? name + "_" : name.replaceAll("[^A-Za-z0-9_$]", "_") + "_";
    }

    /** The name that a variable had before it was made unique. */
    static String original(String printed) {
        if (printed.matches("v\\d+")) {
            return "v";
        }
        return printed.replaceFirst("(?<=.)_\\d+$", "");
    }
}
