package org.tracewright.flow.ir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.verify.ResultTypes;

/**
 * Reads the body of one function. Blocks may be used before they are declared, so links are kept as text positions until all blocks are
 * known. A name means the variable of its block; {@code return} and {@code except} may be left out where the signature tells their types.
 */
final class GraphReader {

    private static final Map<String, Opcode> OPCODES = opcodes();

    private final IrScanner in;
    private final TypeReader types;
    private final ValueReader values;
    private final LowFunction function;
    private final Map<String, Block> blocks = new LinkedHashMap<>();
    private final Map<String, Object> hints = new LinkedHashMap<>();
    private final List<Runnable> exits = new ArrayList<>();
    private final LowType exceptionType;
    private SourcePosition position = SourcePosition.NONE;
    private Map<String, Variable> scope;

    /** @param exceptionType type of exception objects, for an except block that is left out; may be null */
    GraphReader(IrScanner in, TypeReader types, ValueReader values, LowFunction function, LowType exceptionType) {
        this.in = in;
        this.types = types;
        this.values = values;
        this.function = function;
        this.exceptionType = exceptionType;
    }

    FlowGraph read() {
        in.expect("{");
        if (in.take("at")) {
            position = position();
        }
        while (in.take("hint")) {
            String key = in.quoted('"');
            in.expect("=");
            hints.put(key, values.value());
        }
        Block start = null;
        while (!in.take("}")) {
            Block block = block();
            start = start == null ? block : start;
        }
        FlowGraph graph = graph(start);
        int end = in.offset();
        exits.forEach(Runnable::run);
        in.seek(end);
        return graph;
    }

    private FlowGraph graph(Block start) {
        Block returns = blocks.get("return");
        Block excepts = blocks.get("except");
        Variable result = returns == null ? new Variable("v", function.type().result()) : returns.inputs().get(0);
        Variable etype = excepts == null ? new Variable("etype", Primitive.CLASS) : excepts.inputs().get(0);
        Variable evalue = excepts == null ? new Variable("evalue", exceptionType) : excepts.inputs().get(1);
        FlowGraph graph = new FlowGraph(function.name(), position, start == null ? returns : start, result, etype, evalue);
        if (start == returns) {
            graph.setStartBlock(graph.returnBlock());
        }
        graph.hints().putAll(hints);
        blocks.put("return", graph.returnBlock());
        blocks.put("except", graph.exceptBlock());
        return graph;
    }

    private Block block() {
        String name = in.name();
        scope = new HashMap<>();
        List<Variable> inputs = new ArrayList<>();
        in.expect("(");
        while (!in.take(")")) {
            inputs.add(declared());
            in.take(",");
        }
        Block block = new Block(inputs);
        if (blocks.put(name, block) != null) {
            throw in.error("block " + name + " is declared twice");
        }
        if (!name.equals("return") && !name.equals("except")) {
            in.expect(":");
            while (!exit(block)) {
                block.operations().add(operation());
            }
        }
        return block;
    }

    private Variable declared() {
        String name = in.name();
        in.expect(":");
        return define(name, types.type());
    }

    private Variable define(String name, LowType type) {
        Variable variable = new Variable(GraphNames.original(name), type);
        scope.put(name, variable);
        return variable;
    }

    private Operation operation() {
        String first = in.name();
        String result = null;
        LowType type = null;
        if (in.take(":")) {
            type = types.type();
        }
        if (in.take("=")) {
            result = first;
            first = in.name();
        }
        Opcode opcode = OPCODES.get(first);
        if (opcode == null) {
            throw in.error("no operation is called " + first);
        }
        List<Operand> args = operands(scope);
        LowType resultType = type == null ? ResultTypes.of(opcode, args) : type;
        if (resultType == null) {
            throw in.error("the result type of " + first + " must be written");
        }
        return new Operation(opcode, args, result == null ? new Variable("v", resultType) : define(result, resultType), in.peek() == '@' ? position() : SourcePosition.NONE);
    }

    private List<Operand> operands(Map<String, Variable> variables) {
        List<Operand> operands = new ArrayList<>();
        in.expect("(");
        while (!in.take(")")) {
            operands.add(operand(variables));
            in.take(",");
        }
        return operands;
    }

    private Operand operand(Map<String, Variable> variables) {
        Constant constant = values.constant();
        if (constant != null) {
            return constant;
        }
        String name = in.name();
        Variable variable = variables.get(name);
        if (variable == null) {
            throw in.error("no variable of this block is called " + name);
        }
        return variable;
    }

    private SourcePosition position() {
        in.expect("@");
        String file = in.peek() == '"' ? in.quoted('"') : in.file();
        in.expect(":");
        int line = in.integer();
        in.expect(":");
        int column = in.integer();
        return new SourcePosition(file, line, column, in.adjacent() == '+' && in.take("+") ? in.integer() : 0);
    }

    private boolean exit(Block block) {
        if (in.take("goto")) {
            Link link = link(null, scope);
            block.close(link);
        } else if (in.take("if")) {
            Operand condition = operand(scope);
            in.expect("then");
            Link then = link(true, scope);
            in.expect("else");
            block.closeWithSwitch(condition, List.of(link(false, scope), then));
        } else if (in.take("switch")) {
            Operand value = operand(scope);
            block.closeWithSwitch(value, cases());
        } else if (in.take("raising")) {
            block.closeRaising(raisingCases());
        } else {
            return in.at("}");
        }
        return true;
    }

    private List<Link> cases() {
        List<Link> links = new ArrayList<>();
        in.expect("{");
        while (!in.take("}")) {
            Object exitCase = in.take("default") ? Link.DEFAULT : values.value();
            in.expect(":");
            links.add(link(exitCase, scope));
        }
        return links;
    }

    private List<Link> raisingCases() {
        List<Link> links = new ArrayList<>();
        in.expect("{");
        while (!in.take("}")) {
            Map<String, Variable> block = scope;
            Object exitCase = in.take("ok") ? null : values.value();
            scope = new HashMap<>(block);
            Variable type = null;
            Variable value = null;
            if (in.take("as")) {
                type = declared();
                in.expect(",");
                value = declared();
            }
            in.expect(":");
            Link link = link(exitCase, scope);
            link.defineException(type, value);
            links.add(link);
            scope = block;
        }
        return links;
    }

    /** Reads a link; its target is set when all blocks are known. */
    private Link link(Object exitCase, Map<String, Variable> variables) {
        int start = in.offset();
        String target = in.name();
        Link link = new Link(operands(variables), null, exitCase);
        if (in.peek() == '@') {
            link.at(position());
        }
        exits.add(() -> {
            Block block = blocks.get(target);
            if (block == null) {
                in.seek(start);
                throw in.error("no block is called " + target);
            }
            link.setTarget(block);
        });
        return link;
    }

    private static Map<String, Opcode> opcodes() {
        Map<String, Opcode> result = new HashMap<>();
        for (Opcode opcode : Opcode.values()) {
            result.put(opcode.name().toLowerCase(Locale.ROOT), opcode);
        }
        return Map.copyOf(result);
    }
}
