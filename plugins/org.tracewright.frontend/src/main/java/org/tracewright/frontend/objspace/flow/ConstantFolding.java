package org.tracewright.frontend.objspace.flow;

import java.util.List;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.frontend.objspace.Raised;
import org.tracewright.frontend.objspace.host.HostBoundMethod;
import org.tracewright.frontend.objspace.host.HostForeign;
import org.tracewright.frontend.objspace.host.HostInstance;
import org.tracewright.frontend.objspace.host.HostLong;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSpace;

/** Operations on constants whose result cannot change: they are performed in the concrete space while the graph is made. */
final class ConstantFolding {

    private final HostSpace host;

    ConstantFolding(HostSpace host) {
        this.host = host;
    }

    /** The result, or null where it is not known. A {@link Raised} from reading an attribute goes to the caller; other operations that would raise are left to run time. */
    HostObject fold(Opcode opcode, List<Operand> args) {
        if (!isFoldable(opcode) || !args.stream().allMatch(this::isFixed)) {
            return null;
        }
        List<HostObject> values = args.stream().map(arg -> (HostObject) ((Constant) arg).value()).toList();
        if (opcode == Opcode.GETATTR) {
            return host.perform(opcode, values);
        }
        try {
            HostObject result = host.perform(opcode, values);
            return result instanceof HostLong ? null : result;
        } catch (Raised raised) {
            return null;
        }
    }

    private static boolean isFoldable(Opcode opcode) {
        return switch (opcode) {
            case ADD, SUB, MUL, TRUEDIV, DIV, FLOORDIV, MOD, LSHIFT, RSHIFT, AND, OR, XOR, NEG, POS, INVERT, ABS, BOOL, NOT, LT, LE, EQ, NE, GT, GE, IS,
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
        return !(value instanceof HostForeign) && (!(value instanceof HostInstance instance) || isFrozen(instance));
    }

    private boolean isFrozen(HostInstance instance) {
        return host.lookup(instance.type(), "_freeze_") != null || SpecialCalls.isJitDriver(instance);
    }
}
