package org.tracewright.flow.ir;

import java.util.List;
import java.util.stream.Collectors;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.verify.ResultTypes;

/** Writes the body of one graph, lowered or not. */
final class GraphPrinter {

    private final FlowGraph graph;
    private final ValueWriter values;
    private final PrintOptions options;
    private final GraphNames names;
    private final StringBuilder out = new StringBuilder();

    GraphPrinter(FlowGraph graph, ValueWriter values, PrintOptions options) {
        this.graph = graph;
        this.values = values;
        this.options = options;
        this.names = new GraphNames(graph);
    }

    GraphNames names() {
        return names;
    }

    /** Hints, blocks and the two final blocks, between braces. */
    String body() {
        out.append(" {");
        if (options.positions() && graph.position() != null && graph.position().isKnown()) {
            out.append("\n  at ").append(position(graph.position()));
        }
        ValueWriter.sorted(graph.hints()).forEach((k, v) -> out.append("\n  hint ").append(IrText.quoted(k, '"')).append(" = ").append(values.plain(v)));
        for (Block block : graph.blocks()) {
            if (block != graph.returnBlock() && block != graph.exceptBlock()) {
                block(block);
            }
        }
        out.append("\n  ").append(header(graph.returnBlock())).append("\n  ").append(header(graph.exceptBlock()));
        return out.append("\n}\n").toString();
    }

    String header(Block block) {
        return names.block(block) + block.inputs().stream().map(this::declared).collect(Collectors.joining(", ", "(", ")"));
    }

    private String declared(Variable variable) {
        return names.variable(variable) + (variable.type() == null ? options.typeOf(variable) : ": " + TypeWriter.text(variable.type()));
    }

    private void block(Block block) {
        out.append("\n  ").append(header(block)).append(':');
        block.operations().forEach(o -> out.append("\n    ").append(operation(o, block)));
        exits(block);
    }

    String operation(Operation operation, Block block) {
        Variable result = operation.result();
        LowType inferred = ResultTypes.of(operation.opcode(), operation.args());
        StringBuilder line = new StringBuilder();
        boolean noValue = result.type() == Primitive.VOID && !GraphNames.isUsed(result, block);
        if (!noValue || !Primitive.VOID.equals(inferred)) {
            line.append(noValue ? "_" : names.variable(result));
            line.append(result.type() == null ? options.typeOf(result) : result.type().equals(inferred) ? "" : ": " + TypeWriter.text(result.type())).append(" = ");
        }
        line.append(operation.opcode().irName()).append(operands(operation.args()));
        if (options.positions() && operation.position() != null && operation.position().isKnown()) {
            line.append("  ").append(position(operation.position()));
        }
        return line.toString();
    }

    private String operands(List<Operand> operands) {
        return operands.stream().map(this::operand).collect(Collectors.joining(", ", "(", ")"));
    }

    String operand(Operand operand) {
        return operand instanceof Variable variable ? names.variable(variable) : values.constant((Constant) operand);
    }

    private void exits(Block block) {
        List<Link> exits = block.exits();
        if (block.isRaising()) {
            out.append("\n    raising {");
            exits.forEach(l -> out.append("\n      ").append(raisingCase(l)).append(target(l)));
            out.append("\n    }");
        } else if (block.exitSwitch() != null && isBoolean(exits)) {
            out.append("\n    if ").append(operand(block.exitSwitch())).append(" then ").append(target(exits.get(1))).append(" else ").append(target(exits.get(0)));
        } else if (block.exitSwitch() != null) {
            out.append("\n    switch ").append(operand(block.exitSwitch())).append(" {");
            exits.forEach(l -> out.append("\n      ").append(switchCase(l, block)).append(": ").append(target(l)));
            out.append("\n    }");
        } else {
            exits.forEach(l -> out.append("\n    goto ").append(target(l)));
        }
    }

    /** Whether these are the exits of a Boolean switch, false first. */
    static boolean isBoolean(List<Link> exits) {
        return exits.size() == 2 && Boolean.FALSE.equals(exits.get(0).exitCase()) && Boolean.TRUE.equals(exits.get(1).exitCase());
    }

    /** When a link is taken, in words; empty where there is no choice. */
    String condition(Link link, Block block) {
        if (block.isRaising()) {
            return link.exitCase() == null ? "" : "except " + caseValue(link.exitCase(), null);
        }
        return block.exitSwitch() == null ? "" : switchCase(link, block);
    }

    private String raisingCase(Link link) {
        if (link.exitCase() == null) {
            return "ok: ";
        }
        String variables = link.lastException() == null ? "" : " as " + declared(link.lastException()) + ", " + declared(link.lastExceptionValue());
        return caseValue(link.exitCase(), null) + variables + ": ";
    }

    private String switchCase(Link link, Block block) {
        return Link.DEFAULT.equals(link.exitCase()) ? "default" : caseValue(link.exitCase(), block.exitSwitch().type());
    }

    private String caseValue(Object value, LowType type) {
        return type == null && !(value instanceof Boolean || value instanceof LowClass) ? values.constant(new Constant(value)) : values.typed(value, type);
    }

    String target(Link link) {
        String text = names.block(link.target()) + operands(link.args());
        return options.positions() && link.position().isKnown() ? text + "  " + position(link.position()) : text;
    }

    static String position(SourcePosition position) {
        String file = position.file().matches("[^\\s\"]+") ? position.file() : IrText.quoted(position.file(), '"');
        return "@" + file + ":" + position.line() + ":" + position.column() + (position.length() == 0 ? "" : "+" + position.length());
    }
}
