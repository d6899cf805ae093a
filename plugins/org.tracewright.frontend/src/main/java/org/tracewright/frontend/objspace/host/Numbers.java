package org.tracewright.frontend.objspace.host;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.frontend.objspace.Raised;

/** Arithmetic of the built-in numbers: {@code bool}, {@code int}, {@code long}, {@code float} and the sized integers. */
final class Numbers {

    private Numbers() {
    }

    static boolean isInteger(HostObject object) {
        return object instanceof HostInt || object instanceof HostLong || object instanceof HostBool || object instanceof HostSizedInt;
    }

    static boolean isNumber(HostObject object) {
        return object instanceof HostFloat || isInteger(object);
    }

    /** The value of an integer object. */
    static BigInteger integer(HostObject object) {
        if (object instanceof HostInt number) {
            return BigInteger.valueOf(number.value());
        } else if (object instanceof HostLong number) {
            return number.value();
        } else if (object instanceof HostBool bool) {
            return bool.value() ? BigInteger.ONE : BigInteger.ZERO;
        }
        return ((HostSizedInt) object).toBigInteger();
    }

    /** The value of a number as a float. */
    static double toDouble(HostObject object) {
        if (object instanceof HostFloat number) {
            return number.value();
        } else if (object instanceof HostInt number) {
            return number.value();
        }
        return integer(object).doubleValue();
    }

    /** The result of a binary operation in its plain (not in-place) form; null when the operands are not both numbers or the operation is not theirs. */
    static HostObject binary(HostSpace space, Opcode operation, HostObject left, HostObject right) {
        if (left instanceof HostInt a && right instanceof HostInt b) {
            HostObject quick = quick(operation, a.value(), b.value());
            if (quick != null) {
                return quick;
            }
        }
        if (!isNumber(left) || !isNumber(right)) {
            return null;
        }
        if (left instanceof HostFloat || right instanceof HostFloat) {
            return ofFloats(space, operation, toDouble(left), toDouble(right));
        }
        if (operation == Opcode.TRUEDIV) {
            return trueDivide(space, integer(left), integer(right));
        }
        if (operation == Opcode.POW && integer(right).signum() < 0) {
            return ofFloats(space, operation, toDouble(left), toDouble(right));
        }
        if (left instanceof HostBool a && right instanceof HostBool b && isBitwise(operation)) {
            return HostBool.of(ofIntegers(space, operation, integer(a), integer(b)).signum() != 0);
        }
        return rewrap(left, right, ofIntegers(space, operation, integer(left), integer(right)), operation);
    }

    private static boolean isBitwise(Opcode operation) {
        return operation == Opcode.AND || operation == Opcode.OR || operation == Opcode.XOR;
    }

    private static HostObject quick(Opcode operation, long a, long b) {
        switch (operation) {
            case ADD -> {
                long sum = a + b;
                return ((a ^ sum) & (b ^ sum)) < 0 ? null : new HostInt(sum);
            }
            case SUB -> {
                long difference = a - b;
                return ((a ^ b) & (a ^ difference)) < 0 ? null : new HostInt(difference);
            }
            case MUL -> {
                long high = Math.multiplyHigh(a, b);
                long low = a * b;
                return high == low >> 63 ? new HostInt(low) : null;
            }
            case DIV, FLOORDIV -> {
                return b == 0 || b == -1 ? null : new HostInt(Math.floorDiv(a, b));
            }
            case MOD -> {
                return b == 0 ? null : new HostInt(Math.floorMod(a, b));
            }
            case AND -> {
                return new HostInt(a & b);
            }
            case OR -> {
                return new HostInt(a | b);
            }
            case XOR -> {
                return new HostInt(a ^ b);
            }
            case RSHIFT -> {
                return b < 0 ? null : new HostInt(a >> Math.min(b, 63));
            }
            default -> {
                return null;
            }
        }
    }

    private static HostObject rewrap(HostObject left, HostObject right, BigInteger result, Opcode operation) {
        boolean shift = operation == Opcode.LSHIFT || operation == Opcode.RSHIFT;
        if (left instanceof HostSizedInt || right instanceof HostSizedInt && !shift) {
            return new HostSizedInt(commonKind(left, shift ? left : right), result.longValue());
        }
        return left instanceof HostLong || right instanceof HostLong && !shift ? new HostLong(result) : HostInt.of(result);
    }

    private static HostSizedInt.Kind commonKind(HostObject left, HostObject right) {
        if (!(left instanceof HostSizedInt a)) {
            return ((HostSizedInt) right).kind();
        }
        if (!(right instanceof HostSizedInt b) || a.kind() == b.kind()) {
            return a.kind();
        }
        HostSizedInt.Kind wide = a.kind().bits() >= b.kind().bits() ? a.kind() : b.kind();
        HostSizedInt.Kind other = wide == a.kind() ? b.kind() : a.kind();
        return wide.bits() == other.bits() && wide.signed() ? other : wide;
    }

    private static BigInteger ofIntegers(HostSpace space, Opcode operation, BigInteger a, BigInteger b) {
        space.budget().allocate((a.bitLength() + b.bitLength()) / 8L);
        return switch (operation) {
            case ADD -> a.add(b);
            case SUB -> a.subtract(b);
            case MUL -> a.multiply(b);
            case DIV, FLOORDIV -> divideAndRemainder(space, a, b)[0];
            case MOD -> divideAndRemainder(space, a, b)[1];
            case POW -> power(space, a, b);
            case LSHIFT -> shiftLeft(space, a, b);
            case RSHIFT -> shiftRight(space, a, b);
            case AND -> a.and(b);
            case OR -> a.or(b);
            case XOR -> a.xor(b);
            default -> throw new IllegalArgumentException(operation.toString());
        };
    }

    /** Floor division and its remainder. */
    static BigInteger[] divideAndRemainder(HostSpace space, BigInteger a, BigInteger b) {
        if (b.signum() == 0) {
            throw divisionByZero(space, "integer division or modulo by zero");
        }
        BigInteger[] result = a.divideAndRemainder(b);
        if (result[1].signum() != 0 && result[1].signum() != b.signum()) {
            result[0] = result[0].subtract(BigInteger.ONE);
            result[1] = result[1].add(b);
        }
        return result;
    }

    private static Raised divisionByZero(HostSpace space, String message) {
        return space.error(BuiltinTypes.ZERO_DIVISION_ERROR, message);
    }

    private static BigInteger power(HostSpace space, BigInteger a, BigInteger b) {
        if (a.abs().bitLength() > 1) {
            if (b.bitLength() > 31) {
                space.budget().allocate(Long.MAX_VALUE);
            }
            space.budget().allocate((long) a.bitLength() * b.intValue() / 8);
        }
        if (b.bitLength() > 31) {
            return a.signum() < 0 && b.testBit(0) ? a : a.multiply(a).min(BigInteger.ONE);
        }
        return a.pow(b.intValue());
    }

    private static BigInteger shiftLeft(HostSpace space, BigInteger a, BigInteger b) {
        checkShift(space, b);
        if (a.signum() == 0) {
            return a;
        }
        space.budget().allocate(b.bitLength() > 31 ? Long.MAX_VALUE : b.intValue() / 8L);
        return a.shiftLeft(b.intValue());
    }

    private static BigInteger shiftRight(HostSpace space, BigInteger a, BigInteger b) {
        checkShift(space, b);
        return a.shiftRight(b.bitLength() > 31 ? Integer.MAX_VALUE : b.intValue());
    }

    private static void checkShift(HostSpace space, BigInteger count) {
        if (count.signum() < 0) {
            throw space.error(BuiltinTypes.VALUE_ERROR, "negative shift count");
        }
    }

    private static HostObject trueDivide(HostSpace space, BigInteger a, BigInteger b) {
        if (b.signum() == 0) {
            throw divisionByZero(space, "division by zero");
        }
        if (a.bitLength() <= 53 && b.bitLength() <= 53) {
            return new HostFloat(a.doubleValue() / b.doubleValue());
        }
        return new HostFloat(new BigDecimal(a).divide(new BigDecimal(b), new MathContext(40)).doubleValue());
    }

    private static HostObject ofFloats(HostSpace space, Opcode operation, double a, double b) {
        return switch (operation) {
            case ADD -> new HostFloat(a + b);
            case SUB -> new HostFloat(a - b);
            case MUL -> new HostFloat(a * b);
            case DIV, TRUEDIV -> new HostFloat(a / nonZero(space, b, "float division by zero"));
            case FLOORDIV -> new HostFloat(Math.floor((a - floatMod(a, nonZero(space, b, "float divmod()"))) / b + 0.5));
            case MOD -> new HostFloat(floatMod(a, nonZero(space, b, "float modulo")));
            case POW -> floatPower(space, a, b);
            default -> null;
        };
    }

    private static double nonZero(HostSpace space, double divisor, String message) {
        if (divisor == 0) {
            throw divisionByZero(space, message);
        }
        return divisor;
    }

    /** The remainder with the sign of the divisor. */
    static double floatMod(double a, double b) {
        double remainder = a % b;
        if (remainder != 0 && remainder < 0 != b < 0) {
            return remainder + b;
        }
        return remainder == 0 ? Math.copySign(0.0, b) : remainder;
    }

    private static HostObject floatPower(HostSpace space, double a, double b) {
        if (a == 0 && b < 0) {
            throw divisionByZero(space, "0.0 cannot be raised to a negative power");
        }
        if (a < 0 && !Double.isInfinite(a) && !Double.isInfinite(b) && b != Math.rint(b)) {
            throw space.error(BuiltinTypes.VALUE_ERROR, "negative number cannot be raised to a fractional power");
        }
        double result = a == 1 ? 1 : Math.pow(a, b);
        if (Double.isInfinite(result) && !Double.isInfinite(a) && !Double.isInfinite(b)) {
            throw space.error(BuiltinTypes.OVERFLOW_ERROR, "(34, 'Numerical result out of range')");
        }
        return new HostFloat(result);
    }

    /** NEG, POS, INVERT or ABS of a number; null for other operands. */
    static HostObject unary(Opcode operation, HostObject operand) {
        if (operand instanceof HostFloat number) {
            double value = number.value();
            return switch (operation) {
                case NEG -> new HostFloat(-value);
                case POS -> number;
                case ABS -> new HostFloat(Math.abs(value));
                default -> null;
            };
        }
        if (!isInteger(operand)) {
            return null;
        }
        BigInteger value = integer(operand);
        BigInteger result = switch (operation) {
            case NEG -> value.negate();
            case ABS -> value.abs();
            case INVERT -> value.not();
            default -> value;
        };
        return rewrap(operand, operand, result, operation);
    }

    /** Compares two numbers; null where one is not a number (of type or of value). */
    static Integer compare(HostObject left, HostObject right) {
        if (left instanceof HostInt a && right instanceof HostInt b) {
            return Long.compare(a.value(), b.value());
        }
        if (left instanceof HostFloat || right instanceof HostFloat) {
            double a = toDouble(left);
            double b = toDouble(right);
            if (Double.isNaN(a) || Double.isNaN(b)) {
                return null;
            }
            if (left instanceof HostFloat && right instanceof HostFloat || Double.isInfinite(a) || Double.isInfinite(b)) {
                return a < b ? -1 : a > b ? 1 : 0;
            }
            return exact(left).compareTo(exact(right));
        }
        return integer(left).compareTo(integer(right));
    }

    private static BigDecimal exact(HostObject number) {
        return number instanceof HostFloat value ? new BigDecimal(value.value()) : new BigDecimal(integer(number));
    }

    /** An integer argument as a Java long; TypeError where it is no integer, OverflowError where it is too large. */
    static long toLong(HostSpace space, HostObject object) {
        if (object instanceof HostInt number) {
            return number.value();
        }
        HostObject value = object.payload();
        if (value instanceof HostInstance) {
            HostObject index = space.findAttribute(value, "__index__");
            if (index == null) {
                index = space.findAttribute(value, "__int__");
            }
            if (index != null) {
                value = space.call(index);
            }
        }
        if (!isInteger(value)) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "an integer is required");
        }
        BigInteger integer = integer(value);
        if (integer.bitLength() >= Long.SIZE) {
            throw space.error(BuiltinTypes.OVERFLOW_ERROR, "Python int too large to convert to C long");
        }
        return integer.longValue();
    }

    /** A number argument as a Java double. */
    static double asDouble(HostSpace space, HostObject object) {
        HostObject value = object.payload();
        if (isNumber(value)) {
            return toDouble(value);
        }
        HostObject convert = value instanceof HostInstance ? space.findAttribute(value, "__float__") : null;
        if (convert == null) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "a float is required");
        }
        return asDouble(space, space.call(convert));
    }
}
