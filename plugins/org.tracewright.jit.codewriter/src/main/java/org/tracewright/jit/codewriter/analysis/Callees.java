package org.tracewright.jit.codewriter.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.Ptr;

/** Which functions a call may reach. */
public final class Callees {

    private final Program program;

    public Callees(Program program) {
        this.program = program;
    }

    /** The functions that the operation may call, none where it is no call; null where nothing is known. */
    public List<LowFunction> of(Operation operation) {
        return switch (operation.opcode()) {
            case DIRECT_CALL -> operation.arg(0) instanceof Constant constant ? List.of((LowFunction) constant.value()) : null;
            case INDIRECT_CALL -> candidates(operation);
            case VIRTUAL_CALL -> virtual(operation);
            default -> List.of();
        };
    }

    private static List<LowFunction> candidates(Operation operation) {
        Object list = ((Constant) operation.arg(operation.args().size() - 1)).value();
        if (list == null) {
            return null;
        }
        List<LowFunction> functions = new ArrayList<>();
        ((List<?>) list).forEach(each -> functions.add((LowFunction) each));
        return functions;
    }

    private List<LowFunction> virtual(Operation operation) {
        Set<LowFunction> functions = new LinkedHashSet<>();
        for (LowClass each : receivers(operation)) {
            functions.add(each.method(slot(operation)));
        }
        return List.copyOf(functions);
    }

    /** The classes on whose instances a {@code virtual_call} may be made, in the program's order. */
    public List<LowClass> receivers(Operation operation) {
        GcStruct struct = (GcStruct) ((Ptr) operation.arg(1).type()).target();
        return program.classes().stream().filter(each -> each.instanceType().extendsStruct(struct) && each.method(slot(operation)) != null).toList();
    }

    /** The slot of a {@code virtual_call}. */
    public static String slot(Operation operation) {
        return String.valueOf(((Constant) operation.arg(0)).value());
    }
}
