package org.tracewright.jit.codewriter.transform;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.heap.LowValues;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.jit.codewriter.analysis.Callees;
import org.tracewright.jit.codewriter.tables.Drivers;
import org.tracewright.jit.codewriter.tables.Tables;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.jitcode.JitOpcode;

/** Calls: gone into, of a portal, or left as they are. */
final class CallTransformer {

    private final GraphTransformer graph;
    private final Tables tables;

    CallTransformer(GraphTransformer graph, Tables tables) {
        this.graph = graph;
        this.tables = tables;
    }

    /** Emits the call; false where the operation is none. */
    boolean transform(Operation operation) {
        switch (operation.opcode()) {
            case DIRECT_CALL -> direct(operation);
            case INDIRECT_CALL -> pointer(operation, operation.args().subList(1, operation.args().size() - 1), tables.callees().of(operation));
            case VIRTUAL_CALL -> virtual(operation);
            case PRIMITIVE_CALL -> residual(operation, tables.calls().primitive(name(operation)), arguments(operation));
            case DEBUG_FATAL -> fatal(operation, name(operation));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static String name(Operation operation) {
        return String.valueOf(((Constant) operation.arg(0)).value());
    }

    private List<Operand> arguments(Operation operation) {
        return graph.values(operation.args().subList(1, operation.args().size()));
    }

    private void direct(Operation operation) {
        if (!(operation.arg(0) instanceof Constant constant)) {
            pointer(operation, operation.args().subList(1, operation.args().size()), null);
            return;
        }
        LowFunction function = (LowFunction) constant.value();
        Drivers.Driver driver = tables.drivers().ofRunner(function);
        if (driver != null) {
            recursive(operation, driver);
        } else if (conditional(operation, function)) {
            return;
        } else if (tables.policy().looksInto(function)) {
            List<Object> operands = new ArrayList<>(List.of(tables.codes().number(function)));
            operands.addAll(Kinds.lists(arguments(operation)));
            graph.emit(GraphTransformer.byKind("INLINE_CALL", operation.result().type()), operands, operation);
        } else {
            residual(operation, tables.calls().direct(function), arguments(operation));
        }
    }

    /**
     * Emits a call that its first argument decides, of a function that is made for that: its hint says what it calls with the others. False where it is none, or the call may come back to a portal; then a trace
     * goes into it, and has a guard.
     */
    private boolean conditional(Operation operation, LowFunction function) {
        Object callee = function.graph() == null ? null : function.graph().hints().get("conditional_call");
        CallDescr call = callee == null ? null : tables.calls().direct((LowFunction) callee);
        if (call == null || call.extra() == CallDescr.Extra.MAY_FORCE) {
            return false;
        }
        List<Operand> arguments = arguments(operation);
        List<Object> operands = new ArrayList<>(List.of(arguments.get(0), call.index()));
        operands.addAll(Kinds.lists(arguments.subList(1, arguments.size())));
        boolean givesValue = operation.result().type() != Primitive.VOID;
        graph.emit(givesValue ? GraphTransformer.byKind("COND_CALL_VALUE", operation.result().type()) : JitOpcode.COND_CALL, operands, operation);
        return true;
    }

    private void residual(Operation operation, CallDescr call, List<Operand> arguments) {
        List<Object> operands = new ArrayList<>(List.of(call.index()));
        operands.addAll(Kinds.lists(arguments));
        graph.emit(GraphTransformer.byKind("RESIDUAL_CALL", operation.result().type()), operands, operation);
    }

    /** The code behind is never reached, but must be code: a result is zero. */
    private void fatal(Operation operation, String message) {
        List<Object> operands = new ArrayList<>(List.of(tables.calls().fatal(message).index()));
        operands.addAll(Kinds.lists(List.of()));
        graph.emit(JitOpcode.RESIDUAL_CALL_N, operands, operation);
        graph.alias(operation.result(), new Constant(LowValues.zero(operation.result().type()), operation.result().type()));
    }

    private void recursive(Operation operation, Drivers.Driver driver) {
        List<Operand> arguments = arguments(operation);
        int greens = driver.greens().size();
        List<Object> operands = new ArrayList<>(List.of(driver.index()));
        operands.addAll(Kinds.lists(arguments.subList(0, greens)));
        operands.addAll(Kinds.lists(arguments.subList(greens, arguments.size())));
        graph.emit(GraphTransformer.byKind("RECURSIVE_CALL", operation.result().type()), operands, operation);
    }

    private void pointer(Operation operation, List<Operand> arguments, List<LowFunction> candidates) {
        FuncType type = (FuncType) ((Ptr) operation.arg(0).type()).target();
        CallDescr residual = tables.calls().pointer(type, candidates);
        List<Object> operands = new ArrayList<>(List.of(graph.resolve(operation.arg(0)), tables.callTables().pointer(residual, candidates)));
        operands.addAll(Kinds.lists(graph.values(arguments)));
        graph.emit(GraphTransformer.byKind("INDIRECT_CALL", operation.result().type()), operands, operation);
    }

    private void virtual(Operation operation) {
        if (tables.names().virtual(operation) == null) {
            fatal(operation, "call of a method that no class has: " + Callees.slot(operation));
            return;
        }
        List<LowClass> receivers = tables.callees().receivers(operation);
        CallDescr residual = tables.calls().virtual(operation, tables.callees().of(operation));
        List<Object> operands = new ArrayList<>(List.of(tables.callTables().virtual(residual, operation, receivers)));
        operands.addAll(Kinds.lists(arguments(operation)));
        graph.emit(GraphTransformer.byKind("VIRTUAL_CALL", operation.result().type()), operands, operation);
    }
}
