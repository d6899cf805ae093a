package org.tracewright.jit.runtime.optimize.values;

import java.util.function.Function;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.JvmType;
import org.tracewright.jit.runtime.facts.IntBound;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Value;

/** Ranges of results. */
final class IntRanges {

    private static final IntBound BYTE = new IntBound(0, 255);
    private static final IntBound CODE_POINT = new IntBound(0, 0x10FFFF);

    private IntRanges() {
    }

    /** The range of an integer operation's result. */
    static IntBound of(Operation operation, Function<Value, IntBound> ranges) {
        return switch (operation.opcode()) {
            case STRGETITEM -> BYTE;
            case UNICODEGETITEM -> CODE_POINT;
            case STRLEN, UNICODELEN, ARRAYLEN_GC, GETFIELD_GC_I, CLASS_ATTR_I -> isLength(operation) ? IntBound.LENGTH : ofType(((FieldDescr) operation.descr()).type());
            case GETARRAYITEM_GC_I -> ofType(((ArrayDescr) operation.descr()).itemType());
            case INT_NEG -> ranges.apply(operation.arg(0)).negate();
            case INT_INVERT -> ranges.apply(operation.arg(0)).invert();
            case INT_ABS -> ranges.apply(operation.arg(0)).abs();
            case INT_IS_TRUE -> zeroTest(ranges.apply(operation.arg(0)), 0);
            case INT_IS_ZERO -> zeroTest(ranges.apply(operation.arg(0)), 1);
            case FLOAT_LT, FLOAT_LE, FLOAT_EQ, FLOAT_NE, FLOAT_GT, FLOAT_GE, PTR_EQ, PTR_NE, ISSUBCLASS, UINT_LT, UINT_LE, UINT_GT, UINT_GE, STR_EQUAL, UNICODE_EQUAL,
                    ARRAY_EQUAL -> IntBound.BOOL;
            default -> operation.args().size() == 2 ? binary(operation, ranges.apply(operation.arg(0)), ranges.apply(operation.arg(1))) : IntBound.UNKNOWN;
        };
    }

    /** Whether the result is the length of something: not negative, and of 32 bits. */
    static boolean isLength(Operation operation) {
        return switch (operation.opcode()) {
            case STRLEN, UNICODELEN, ARRAYLEN_GC -> true;
            case GETFIELD_GC_I -> ((FieldDescr) operation.descr()).isLength();
            default -> false;
        };
    }

    private static IntBound binary(Operation operation, IntBound a, IntBound b) {
        return switch (operation.opcode()) {
            case INT_ADD -> a.add(b);
            case INT_SUB -> a.subtract(b);
            case INT_MUL -> a.multiply(b);
            case INT_FLOORDIV -> a.floorDiv(b);
            case INT_MOD -> a.mod(b);
            case INT_AND -> a.and(b);
            case INT_OR, INT_XOR -> a.or(b);
            case INT_LSHIFT -> a.shiftLeft(b);
            case INT_RSHIFT -> a.shiftRight(b);
            case UINT_RSHIFT -> a.isNatural() ? a.shiftRight(b) : b.lower() > 0 ? IntBound.NATURAL : IntBound.UNKNOWN;
            case INT_SIGNEXT -> b.isConstant() ? signed(8 * (int) b.lower()) : IntBound.UNKNOWN;
            case INT_ZEROEXT -> b.isConstant() ? new IntBound(0, (1L << (8 * b.lower())) - 1) : IntBound.UNKNOWN;
            default -> {
                IntBound decided = Comparison.decide(operation.opcode(), a, b);
                yield decided == null ? IntBound.UNKNOWN : decided;
            }
        };
    }

    private static IntBound zeroTest(IntBound range, int whenZero) {
        if (!range.contains(0)) {
            return IntBound.of(1 - whenZero);
        }
        return range.isConstant() ? IntBound.of(whenZero) : IntBound.BOOL;
    }

    private static IntBound signed(int bits) {
        return new IntBound(-1L << (bits - 1), (1L << (bits - 1)) - 1);
    }

    /** Of what a field or item of that type holds. */
    static IntBound ofType(JvmType type) {
        return switch (type.descriptor()) {
            case "Z" -> IntBound.BOOL;
            case "B" -> BYTE;
            case "C" -> new IntBound(0, 0xFFFF);
            default -> IntBound.UNKNOWN;
        };
    }

    /** The argument that the operation gives back as it is, or null. */
    static Value unchanged(Operation operation, Function<Value, IntBound> ranges) {
        IntBound range = operation.args().isEmpty() ? IntBound.UNKNOWN : ranges.apply(operation.arg(0));
        boolean same = switch (operation.opcode()) {
            case INT_ABS -> range.isNatural();
            case INT_IS_TRUE -> IntBound.BOOL.contains(range);
            case INT_AND -> operation.arg(1) instanceof ConstInt mask && isMask(mask.value()) && new IntBound(0, mask.value()).contains(range);
            case INT_MOD -> ranges.apply(operation.arg(1)).lower() > 0 && range.isNatural() && range.upper() < ranges.apply(operation.arg(1)).lower();
            case INT_SIGNEXT, INT_ZEROEXT -> operation.arg(1).isConstant() && binary(operation, range, ranges.apply(operation.arg(1))).contains(range);
            default -> false;
        };
        return same ? operation.arg(0) : null;
    }

    /** Whether the number is some low bits, all set. */
    private static boolean isMask(long value) {
        return value >= 0 && (value & (value + 1)) == 0;
    }
}
