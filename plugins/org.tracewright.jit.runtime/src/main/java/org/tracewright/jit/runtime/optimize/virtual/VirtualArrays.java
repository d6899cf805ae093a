package org.tracewright.jit.runtime.optimize.virtual;

import java.util.List;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** What a {@link VirtualizeWalk} does with operations on arrays: on virtual ones, with constant indices in range, nothing is left to do. */
final class VirtualArrays {

    private final VirtualizeWalk walk;

    VirtualArrays(VirtualizeWalk walk) {
        this.walk = walk;
    }

    void visit(Operation operation) {
        VirtualObject array = walk.virtual(operation.arg(0));
        switch (operation.opcode()) {
            case ARRAYLEN_GC -> known(operation, array == null ? null : new ConstInt(array.length()));
            case SETARRAYITEM_GC -> set(operation, array);
            case ARRAY_FILL -> fill(operation, array);
            case ARRAY_COPY -> copy(operation, array, walk.virtual(operation.arg(1)));
            default -> known(operation, slot(array, operation.arg(1)) < 0 ? null : array.value(slot(array, operation.arg(1))));
        }
    }

    private void known(Operation operation, Value result) {
        if (result == null) {
            walk.escape(operation);
        } else {
            walk.become(operation, result);
        }
    }

    /** The number of the item, or -1. */
    private static int slot(VirtualObject array, Value index) {
        return array != null && index instanceof ConstInt constant && constant.value() >= 0 && constant.value() < array.length() ? (int) constant.value() : -1;
    }

    private void set(Operation operation, VirtualObject array) {
        int slot = slot(array, operation.arg(1));
        if (slot < 0) {
            walk.escape(operation);
        } else {
            array.set(slot, operation.arg(2));
        }
    }

    private void fill(Operation operation, VirtualObject array) {
        if (!isRange(array, operation.arg(1), operation.arg(2))) {
            walk.escape(operation);
            return;
        }
        int start = number(operation.arg(1));
        for (int i = 0; i < number(operation.arg(2)); i++) {
            array.set(start + i, operation.arg(3));
        }
    }

    private void copy(Operation operation, VirtualObject source, VirtualObject target) {
        Value sourceStart = operation.arg(2);
        Value targetStart = operation.arg(3);
        Value length = operation.arg(4);
        boolean isShort = length instanceof ConstInt constant && constant.value() >= 0 && constant.value() <= VirtualizeWalk.LONGEST_ARRAY;
        boolean reads = source == null ? sourceStart instanceof ConstInt : isRange(source, sourceStart, length);
        boolean writes = target == null ? targetStart instanceof ConstInt : isRange(target, targetStart, length);
        if (source == null && target == null || !isShort || !reads || !writes) {
            walk.escape(operation);
            return;
        }
        Value[] items = new Value[number(length)];
        for (int i = 0; i < items.length; i++) {
            items[i] = source == null ? read(operation, number(sourceStart) + i) : source.value(number(sourceStart) + i);
        }
        for (int i = 0; i < items.length; i++) {
            if (target == null) {
                write(operation, number(targetStart) + i, items[i]);
            } else {
                target.set(number(targetStart) + i, items[i]);
            }
        }
    }

    private static boolean isRange(VirtualObject array, Value start, Value length) {
        return array != null && start instanceof ConstInt first && length instanceof ConstInt count && first.value() >= 0 && count.value() >= 0
                && first.value() + count.value() <= array.length();
    }

    private static int number(Value constant) {
        return (int) ((ConstInt) constant).value();
    }

    private Value read(Operation copy, int index) {
        Kind kind = ((ArrayDescr) copy.descr()).kind();
        TraceOpcode opcode = switch (kind) {
            case INT -> TraceOpcode.GETARRAYITEM_GC_I;
            case REF -> TraceOpcode.GETARRAYITEM_GC_R;
            case FLOAT -> TraceOpcode.GETARRAYITEM_GC_F;
            case VOID -> throw new IllegalArgumentException("no items");
        };
        Box item = Box.of(kind);
        walk.escape(Operation.of(opcode, List.of(copy.arg(0), new ConstInt(index)), copy.descr(), item, copy.position()));
        return item;
    }

    private void write(Operation copy, int index, Value item) {
        walk.escape(Operation.of(TraceOpcode.SETARRAYITEM_GC, List.of(copy.arg(1), new ConstInt(index), item), copy.descr(), null, copy.position()));
    }
}
