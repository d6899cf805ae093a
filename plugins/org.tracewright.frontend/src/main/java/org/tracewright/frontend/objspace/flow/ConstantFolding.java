package org.tracewright.frontend.objspace.flow;

import java.util.List;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.frontend.objspace.Raised;
import org.tracewright.frontend.objspace.host.HostBoundMethod;
import org.tracewright.frontend.objspace.host.HostForeign;
import org.tracewright.frontend.objspace.host.HostInstance;
import org.tracewright.frontend.objspace.host.HostObject;

/** Operations on constants whose result cannot change: they are performed in the concrete space while the graph is made. */
final class ConstantFolding {

    private final Inquiry inquiry;

    ConstantFolding(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /** The result, or null where it is not known. A {@link Raised} from reading an attribute goes to the caller; other operations that would raise are left to run time. */
    HostObject fold(Opcode opcode, List<Operand> args) {
        if (!isFoldable(opcode) || !args.stream().allMatch(this::isFixed)) {
            return null;
        }
        return inquiry.perform(opcode, args.stream().map(arg -> (HostObject) ((Constant) arg).value()).toList());
    }

    private static boolean isFoldable(Opcode opcode) {
        return switch (opcode) {
            case ADD, SUB, MUL, POW, TRUEDIV, DIV, FLOORDIV, MOD, LSHIFT, RSHIFT, AND, OR, XOR, NEG, POS, INVERT, ABS, BOOL, NOT, LT, LE, EQ, NE, GT, GE, IS,
                    CONTAINS, GETATTR, GETITEM, GETSLICE, ISSUBTYPE, NEWTUPLE, NEWSLICE, TYPE -> true;
            default -> false;
        };
    }

    /** Whether the operand is a constant whose state cannot change at run time: everything but ordinary instances. */
    boolean isFixed(Operand operand) {
        return operand instanceof Constant constant && isFixed((HostObject) constant.value());
    }

    private boolean isFixed(HostObject value) {
        if (value instanceof HostBoundMethod method) {
            return isFixed(method.self());
        }
        return !(value instanceof HostForeign) && (!(value instanceof HostInstance instance) || inquiry.isFrozen(instance) || inquiry.isJitDriver(instance));
    }
}
