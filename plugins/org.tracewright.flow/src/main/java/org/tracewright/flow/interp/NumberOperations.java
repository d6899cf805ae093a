package org.tracewright.flow.interp;

import static org.tracewright.flow.graph.Opcode.*;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.runtime.FloatMath;

/**
 * The meaning of every pure operation on numbers, on {@link Bits}. The reference interpreter and constant folding share it. Integer division and
 * modulo throw {@link ArithmeticException} where the divisor is 0.
 */
public final class NumberOperations {

    private static final Map<Opcode, LongUnaryOperator> UNARY = unaryTable();
    private static final Map<Opcode, LongBinaryOperator> BINARY = binaryTable();

    private interface DoubleTest {
        boolean test(double a, double b);
    }

    private interface LongTest {
        boolean test(long a, long b);
    }

    private NumberOperations() {
    }

    /** The operation of one argument, or null. */
    public static LongUnaryOperator unary(Opcode opcode) {
        return UNARY.get(opcode);
    }

    /** The operation of two arguments, or null. */
    public static LongBinaryOperator binary(Opcode opcode) {
        return BINARY.get(opcode);
    }

    private static Map<Opcode, LongUnaryOperator> unaryTable() {
        Map<Opcode, LongUnaryOperator> t = new EnumMap<>(Opcode.class);
        t.put(INT_NEG, a -> -a);
        t.put(INT_INVERT, a -> ~a);
        t.put(INT_ABS, Math::abs);
        t.put(INT_IS_TRUE, a -> Bits.of(a != 0));
        t.put(UINT_NEG, a -> -a);
        t.put(UINT_INVERT, a -> ~a);
        t.put(UINT_IS_TRUE, a -> Bits.of(a != 0));
        t.put(FLOAT_NEG, onFloat(a -> -a));
        t.put(FLOAT_ABS, onFloat(Math::abs));
        t.put(FLOAT_IS_TRUE, a -> Bits.of(Double.longBitsToDouble(a) != 0));
        t.put(BOOL_NOT, a -> a ^ 1);
        for (Opcode same : new Opcode[] {CAST_BOOL_TO_INT, CAST_BOOL_TO_UINT, CAST_CHAR_TO_INT, CAST_UNICHAR_TO_INT, CAST_INT_TO_UINT, CAST_UINT_TO_INT,
            CAST_FLOAT_TO_BITS, CAST_BITS_TO_FLOAT}) {
            t.put(same, a -> a);
        }
        t.put(CAST_INT_TO_CHAR, a -> a & 0xff);
        t.put(CAST_INT_TO_UNICHAR, a -> (int) a);
        t.put(CAST_BOOL_TO_FLOAT, a -> Double.doubleToRawLongBits(a));
        t.put(CAST_INT_TO_FLOAT, a -> Double.doubleToRawLongBits(a));
        t.put(CAST_UINT_TO_FLOAT, a -> Double.doubleToRawLongBits(FloatMath.fromUnsigned(a)));
        t.put(CAST_FLOAT_TO_INT, a -> (long) Double.longBitsToDouble(a));
        t.put(CAST_FLOAT_TO_UINT, a -> FloatMath.toUnsigned(Double.longBitsToDouble(a)));
        return Collections.unmodifiableMap(t);
    }

    private static Map<Opcode, LongBinaryOperator> binaryTable() {
        Map<Opcode, LongBinaryOperator> t = new EnumMap<>(Opcode.class);
        t.put(INT_ADD, (a, b) -> a + b);
        t.put(INT_SUB, (a, b) -> a - b);
        t.put(INT_MUL, (a, b) -> a * b);
        t.put(INT_FLOORDIV, Math::floorDiv);
        t.put(INT_MOD, Math::floorMod);
        t.put(INT_AND, (a, b) -> a & b);
        t.put(INT_OR, (a, b) -> a | b);
        t.put(INT_XOR, (a, b) -> a ^ b);
        t.put(INT_LSHIFT, (a, b) -> a << b);
        t.put(INT_RSHIFT, (a, b) -> a >> b);
        t.put(UINT_ADD, (a, b) -> a + b);
        t.put(UINT_SUB, (a, b) -> a - b);
        t.put(UINT_MUL, (a, b) -> a * b);
        t.put(UINT_FLOORDIV, Long::divideUnsigned);
        t.put(UINT_MOD, Long::remainderUnsigned);
        t.put(UINT_AND, (a, b) -> a & b);
        t.put(UINT_OR, (a, b) -> a | b);
        t.put(UINT_XOR, (a, b) -> a ^ b);
        t.put(UINT_LSHIFT, (a, b) -> a << b);
        t.put(UINT_RSHIFT, (a, b) -> a >>> b);
        t.put(UINT_MUL_HIGH, NumberOperations::multiplyHighUnsigned);
        t.put(INT_SIGN_EXTEND, (a, bytes) -> a << 64 - 8 * bytes >> 64 - 8 * bytes);
        t.put(INT_ZERO_EXTEND, (a, bytes) -> a << 64 - 8 * bytes >>> 64 - 8 * bytes);
        t.put(FLOAT_ADD, onFloats((a, b) -> a + b));
        t.put(FLOAT_SUB, onFloats((a, b) -> a - b));
        t.put(FLOAT_MUL, onFloats((a, b) -> a * b));
        t.put(FLOAT_TRUEDIV, onFloats((a, b) -> a / b));
        order(t, (a, b) -> a < b, (a, b) -> a <= b, INT_LT, INT_LE, INT_GT, INT_GE);
        order(t, (a, b) -> a < b, (a, b) -> a <= b, CHAR_LT, CHAR_LE, CHAR_GT, CHAR_GE);
        order(t, (a, b) -> a < b, (a, b) -> a <= b, UNICHAR_LT, UNICHAR_LE, UNICHAR_GT, UNICHAR_GE);
        order(t, (a, b) -> Long.compareUnsigned(a, b) < 0, (a, b) -> Long.compareUnsigned(a, b) <= 0, UINT_LT, UINT_LE, UINT_GT, UINT_GE);
        for (Opcode equal : new Opcode[] {INT_EQ, UINT_EQ, CHAR_EQ, UNICHAR_EQ}) {
            t.put(equal, (a, b) -> Bits.of(a == b));
        }
        for (Opcode different : new Opcode[] {INT_NE, UINT_NE, CHAR_NE, UNICHAR_NE}) {
            t.put(different, (a, b) -> Bits.of(a != b));
        }
        floatTest(t, FLOAT_LT, (a, b) -> a < b);
        floatTest(t, FLOAT_LE, (a, b) -> a <= b);
        floatTest(t, FLOAT_EQ, (a, b) -> a == b);
        floatTest(t, FLOAT_NE, (a, b) -> a != b);
        floatTest(t, FLOAT_GT, (a, b) -> a > b);
        floatTest(t, FLOAT_GE, (a, b) -> a >= b);
        return Collections.unmodifiableMap(t);
    }

    private static void order(Map<Opcode, LongBinaryOperator> t, LongTest less, LongTest lessOrEqual, Opcode lt, Opcode le, Opcode gt, Opcode ge) {
        t.put(lt, (a, b) -> Bits.of(less.test(a, b)));
        t.put(le, (a, b) -> Bits.of(lessOrEqual.test(a, b)));
        t.put(gt, (a, b) -> Bits.of(less.test(b, a)));
        t.put(ge, (a, b) -> Bits.of(lessOrEqual.test(b, a)));
    }

    private static void floatTest(Map<Opcode, LongBinaryOperator> t, Opcode opcode, DoubleTest test) {
        t.put(opcode, (a, b) -> Bits.of(test.test(Double.longBitsToDouble(a), Double.longBitsToDouble(b))));
    }

    private static LongUnaryOperator onFloat(DoubleUnaryOperator operator) {
        return a -> Double.doubleToRawLongBits(operator.applyAsDouble(Double.longBitsToDouble(a)));
    }

    private static LongBinaryOperator onFloats(DoubleBinaryOperator operator) {
        return (a, b) -> Double.doubleToRawLongBits(operator.applyAsDouble(Double.longBitsToDouble(a), Double.longBitsToDouble(b)));
    }

    private static long multiplyHighUnsigned(long a, long b) {
        return Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
    }
}
