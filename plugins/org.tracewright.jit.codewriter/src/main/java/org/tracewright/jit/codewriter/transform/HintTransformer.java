package org.tracewright.jit.codewriter.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.type.Primitive;
import org.tracewright.jit.codewriter.tables.Drivers;
import org.tracewright.jit.codewriter.tables.Tables;
import org.tracewright.jit.runtime.jitcode.JitOpcode;
import org.tracewright.jit.runtime.trace.Kind;

/** Hints on values and the markers of drivers. */
final class HintTransformer {

    private final GraphTransformer graph;
    private final Tables tables;

    HintTransformer(GraphTransformer graph, Tables tables) {
        this.graph = graph;
        this.tables = tables;
    }

    /** Emits what the operation says to a trace; false where it is no hint. */
    boolean transform(Operation operation) {
        switch (operation.opcode()) {
            case HINT -> hint(operation, (Map<?, ?>) ((Constant) operation.arg(1)).value());
            case JIT_MARKER -> marker(operation);
            case JIT_QUERY -> query(operation, String.valueOf(((Constant) operation.arg(0)).value()), graph.resolve(operation.arg(1)));
            case DEBUG_ASSERT -> { }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void hint(Operation operation, Map<?, ?> table) {
        Operand value = graph.resolve(operation.arg(0));
        if (table.containsKey("promote_string") && !(value instanceof Constant)) {
            graph.emit(JitOpcode.STR_GUARD_VALUE, List.of(value), operation);
            return;
        }
        Kind kind = Kinds.of(value.type());
        if (table.containsKey("promote") && !(value instanceof Constant) && kind != Kind.VOID) {
            graph.emit(kind == Kind.INT ? JitOpcode.INT_GUARD_VALUE : kind == Kind.REF ? JitOpcode.REF_GUARD_VALUE : JitOpcode.FLOAT_GUARD_VALUE, List.of(value), operation);
        }
        graph.alias(operation.result(), value);
    }

    private void query(Operation operation, String question, Operand value) {
        if (value instanceof Constant) {
            graph.alias(operation.result(), new Constant(!question.equals("isvirtual"), Primitive.BOOL));
            return;
        }
        Kind kind = Kinds.of(value.type());
        JitOpcode constant = kind == Kind.INT ? JitOpcode.INT_ISCONSTANT : kind == Kind.REF ? JitOpcode.REF_ISCONSTANT : JitOpcode.FLOAT_ISCONSTANT;
        if (question.equals("isvirtual") && kind != Kind.REF) {
            graph.alias(operation.result(), new Constant(false, Primitive.BOOL));
        } else {
            graph.emit(question.equals("isvirtual") ? JitOpcode.REF_ISVIRTUAL : constant, List.of(value), operation);
        }
    }

    private void marker(Operation operation) {
        Map<?, ?> table = (Map<?, ?>) ((Constant) operation.arg(1)).value();
        Drivers.Driver driver = tables.drivers().named((String) table.get("name"));
        if (((Constant) operation.arg(0)).value().equals("can_enter_jit")) {
            graph.emit(JitOpcode.LOOP_HEADER, List.of(driver.index()), operation);
            return;
        }
        int reds = 2 + driver.greens().size();
        List<Object> operands = new ArrayList<>(List.of(driver.index()));
        operands.addAll(Kinds.lists(graph.values(operation.args().subList(2, reds))));
        operands.addAll(Kinds.lists(graph.values(operation.args().subList(reds, operation.args().size()))));
        graph.emit(JitOpcode.JIT_MERGE_POINT, operands, operation);
    }
}
