package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operation;
import org.tracewright.frontend.objspace.Raised;
import org.tracewright.frontend.objspace.host.HostLong;
import org.tracewright.frontend.objspace.host.HostObject;

/** Computes operations on constants at once, in the concrete space: specialised graphs have many. */
final class Folding {

    private static final Set<Opcode> FOLDED = EnumSet.of(Opcode.ADD, Opcode.SUB, Opcode.MUL, Opcode.FLOORDIV, Opcode.MOD, Opcode.AND, Opcode.OR, Opcode.XOR, Opcode.LSHIFT,
            Opcode.RSHIFT, Opcode.NEG, Opcode.INVERT, Opcode.NOT, Opcode.BOOL, Opcode.LT, Opcode.LE, Opcode.EQ, Opcode.NE, Opcode.GT, Opcode.GE, Opcode.GETITEM, Opcode.CONTAINS);

    private final Inference inference;

    Folding(Inference inference) {
        this.inference = inference;
    }

    /** The constant result, or null where the operation has to be left to run time. */
    Annotation fold(Operation operation, List<Annotation> arguments) {
        if (!FOLDED.contains(operation.opcode())) {
            return null;
        }
        List<HostObject> values = new ArrayList<>(arguments.size());
        for (Annotation argument : arguments) {
            if (argument.constant() == null || !isValue(argument)) {
                return null;
            }
            values.add(argument.constant());
        }
        try {
            HostObject result = inference.space().perform(operation.opcode(), values);
            return result instanceof HostLong ? null : inference.bookkeeper().constant(result);
        } catch (Raised raised) {
            return null;
        }
    }

    private static boolean isValue(Annotation argument) {
        return switch (argument.kind()) {
            case BOOL, INTEGER, FLOAT, CHAR, STRING, UNICHAR, UNICODE -> true;
            case TUPLE -> ((SomeTuple) argument).items().stream().allMatch(Folding::isValue);
            default -> false;
        };
    }
}
