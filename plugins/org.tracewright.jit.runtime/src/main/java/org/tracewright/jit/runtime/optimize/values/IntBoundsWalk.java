package org.tracewright.jit.runtime.optimize.values;

import java.util.List;
import java.util.function.Function;
import org.tracewright.jit.runtime.cpu.IntArithmetic;
import org.tracewright.jit.runtime.facts.IntBound;
import org.tracewright.jit.runtime.optimize.pass.Requirement;
import org.tracewright.jit.runtime.resume.Known;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** Computes a range for each integer, and uses it. */
final class IntBoundsWalk extends FactWalk<IntBound> {

    private final Function<Value, IntBound> facts = this::fact;
    private boolean overflowExcluded;
    private int wideIndices;

    IntBoundsWalk(boolean collects) {
        super(collects);
    }

    @Override
    void begin(Known known) {
        known.integers().forEach(this::learn);
    }

    @Override
    Known collect(List<Box> handedOver, Known known) {
        return known.withIntegers(known(handedOver));
    }

    @Override
    boolean proves(Requirement requirement, Value value) {
        return requirement instanceof Requirement.InRange wanted && wanted.range().contains(fact(value));
    }

    @Override
    int cost() {
        return super.cost() + wideIndices;
    }

    @Override
    IntBound fact(Value value) {
        if (value instanceof Box box) {
            IntBound known = known(box);
            return known == null ? IntBound.UNKNOWN : known;
        }
        return value instanceof ConstInt constant ? IntBound.of(constant.value()) : IntBound.UNKNOWN;
    }

    @Override
    protected void visit(Operation operation) {
        switch (operation.opcode()) {
            case INT_ADD_OVF -> checked(operation, TraceOpcode.INT_ADD, fact(operation.arg(0)).add(fact(operation.arg(1))));
            case INT_SUB_OVF -> checked(operation, TraceOpcode.INT_SUB, fact(operation.arg(0)).subtract(fact(operation.arg(1))));
            case INT_MUL_OVF -> checked(operation, TraceOpcode.INT_MUL, fact(operation.arg(0)).multiply(fact(operation.arg(1))));
            case GUARD_NO_OVERFLOW -> {
                if (!overflowExcluded) {
                    emit(operation);
                }
            }
            case GUARD_OVERFLOW -> emit(overflowExcluded ? operation.withOpcode(TraceOpcode.GUARD_TRUE).withArgs(List.of(new ConstInt(0))) : operation);
            case GUARD_TRUE -> condition(operation, true);
            case GUARD_FALSE -> condition(operation, false);
            case GETARRAYITEM_GC_I, GETARRAYITEM_GC_R, GETARRAYITEM_GC_F, SETARRAYITEM_GC, STRGETITEM, STRSETITEM, UNICODEGETITEM, UNICODESETITEM -> item(operation);
            default -> other(operation);
        }
    }

    /** Reads or writes an item; afterwards the index is known to be one. */
    private void item(Operation operation) {
        Value index = operation.arg(1);
        boolean isNarrow = IntBound.NARROW.contains(fact(index));
        wideIndices += isNarrow ? 0 : 1;
        other(operation.withNarrow(isNarrow));
        narrow(index, IntBound.INDEX);
    }

    /** The range is unknown where the operation may overflow. */
    private void checked(Operation operation, TraceOpcode unchecked, IntBound range) {
        Value constant = folded(operation);
        overflowExcluded = constant != null || !range.isTrivial();
        if (constant != null) {
            replace(operation, constant);
            return;
        }
        emit(overflowExcluded ? operation.withOpcode(unchecked) : operation);
        learn(operation.result(), overflowExcluded ? range : OverflowRange.of(operation.opcode(), fact(operation.arg(0)), fact(operation.arg(1))));
    }

    private static Value folded(Operation operation) {
        boolean constant = operation.arg(0) instanceof ConstInt a && operation.arg(1) instanceof ConstInt b
                && !IntArithmetic.overflows(operation.opcode(), a.value(), b.value());
        return constant ? new ConstInt(IntArithmetic.apply(operation.opcode(), ((ConstInt) operation.arg(0)).value(), ((ConstInt) operation.arg(1)).value())) : null;
    }

    private void condition(Operation guard, boolean expected) {
        IntBound range = fact(guard.arg(0));
        if (expected ? !range.contains(0) : range.equals(IntBound.of(0))) {
            return;
        }
        emit(guard);
        Operation test = definition(guard.arg(0));
        if (test != null) {
            Outcome.ranges(test, expected, facts, this::narrow);
        }
        narrow(guard.arg(0), expected ? range.lower() == 0 ? new IntBound(1, Long.MAX_VALUE) : range : IntBound.of(0));
    }

    private void narrow(Value value, IntBound range) {
        if (value instanceof Box box) {
            learn(box, fact(box).intersect(range));
        }
    }

    private void other(Operation operation) {
        if (operation.result() == null || operation.opcode().result() != Kind.INT) {
            emit(operation);
            return;
        }
        Operation signed = Comparison.signed(operation, facts);
        IntBound range = IntRanges.of(signed, facts);
        Value same = IntRanges.unchanged(signed, facts);
        if (same != null) {
            replace(operation, same);
        } else if (range.isConstant() && operation.opcode().effect() == TraceOpcode.Effect.PURE) {
            replace(operation, new ConstInt(range.lower()));
        } else {
            emit(signed);
            learn(operation.result(), range);
        }
    }
}
