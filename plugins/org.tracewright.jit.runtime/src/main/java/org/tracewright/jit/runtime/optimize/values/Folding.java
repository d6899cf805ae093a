package org.tracewright.jit.runtime.optimize.values;

import java.util.List;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.cpu.ValueExecutor;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.ConstRef;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** Computes operations on constants. */
public final class Folding {

    private final Cpu cpu;
    private final ValueExecutor executor;

    public Folding(Cpu cpu) {
        this.cpu = cpu;
        this.executor = new ValueExecutor(cpu);
    }

    /** The result, or null where it is not the same in every run or the operation is not defined for the arguments. */
    public Value fold(Operation operation) {
        List<Value> args = operation.args();
        for (Value arg : args) {
            if (!arg.isConstant()) {
                return null;
            }
        }
        return !args.isEmpty() && isFixed(operation) && isDefined(operation) ? Observed.constantOf(executor.execute(operation.opcode(), args, operation.descr())) : null;
    }

    private static boolean isFixed(Operation operation) {
        if (operation.opcode().effect() == TraceOpcode.Effect.READ) {
            return operation.descr() instanceof FieldDescr field && field.isImmutable()
                    || operation.args().size() == 2 && operation.descr() instanceof ArrayDescr array && array.isPure();
        }
        return operation.opcode().effect() == TraceOpcode.Effect.PURE;
    }

    private boolean isDefined(Operation operation) {
        Value first = operation.arg(0);
        return switch (operation.opcode()) {
            case PTR_EQ, PTR_NE, SAME_AS_R -> true;
            case IDENTITY_HASH -> false;
            case STRGETITEM, UNICODEGETITEM -> object(first) != null && isIndex(operation.arg(1), cpu.textLength(object(first)));
            case GETARRAYITEM_GC_I, GETARRAYITEM_GC_R, GETARRAYITEM_GC_F ->
                object(first) != null && isIndex(operation.arg(1), cpu.arrayLength(object(first), (ArrayDescr) operation.descr()));
            default -> first instanceof ConstRef ? object(first) != null
                    : !(first instanceof ConstInt a) || operation.args().size() == 1 || isDefined(operation.opcode(), a.value(), ((ConstInt) operation.arg(1)).value());
        };
    }

    private static Object object(Value constant) {
        return ((ConstRef) constant).value();
    }

    private static boolean isIndex(Value constant, long length) {
        long index = ((ConstInt) constant).value();
        return index >= 0 && index < length;
    }

    private static boolean isDefined(TraceOpcode opcode, long a, long b) {
        return switch (opcode) {
            case INT_FLOORDIV, INT_MOD -> b != 0 && !(a == Long.MIN_VALUE && b == -1);
            case UINT_FLOORDIV, UINT_MOD -> b != 0;
            case INT_LSHIFT, INT_RSHIFT, UINT_RSHIFT -> b >= 0 && b < Long.SIZE;
            default -> true;
        };
    }
}
