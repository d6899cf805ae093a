package org.tracewright.jit.runtime.backend;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.JvmType;
import org.tracewright.jit.runtime.descr.StructDescr;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstFloat;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.ConstRef;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;
import org.tracewright.runtime.RClass;
import org.tracewright.runtime.RException;
import org.tracewright.runtime.RObject;

/**
 * Runs traces by the meaning of their operations, as plainly as can be: the oracle of the backend. Values are {@code Long}, {@code Double} and objects; memory is reached
 * through reflection.
 */
final class TraceInterpreter {

    /** Where a run ended: the operation, and the values that it hands over. */
    record Result(Operation last, List<Object> values, Object exception) {
    }

    private final Map<Box, Object> values = new HashMap<>();
    private Object exception;
    private boolean overflow;

    /** Runs from the beginning until a guard fails, the portal is done, or a jump leaves the trace. */
    Result run(Trace trace, List<Object> inputs) {
        bind(trace.inputs(), inputs);
        int at = 0;
        while (true) {
            Operation operation = trace.operations().get(at++);
            if (operation.opcode() == TraceOpcode.JUMP) {
                int label = labelOf(trace, operation.descr());
                List<Object> arguments = all(operation.args());
                if (label < 0) {
                    return new Result(operation, arguments, exception);
                }
                bind(trace.operations().get(label).args(), arguments);
                at = label + 1;
            } else if (operation.opcode() == TraceOpcode.FINISH) {
                return new Result(operation, all(operation.args()), exception);
            } else if (operation.opcode().isGuard() && !holds(operation)) {
                return new Result(operation, all(operation.resume().failArguments()), exception);
            } else {
                step(operation);
            }
        }
    }

    private static int labelOf(Trace trace, Descriptor descr) {
        for (int i = 0; i < trace.operations().size(); i++) {
            if (trace.operations().get(i).opcode() == TraceOpcode.LABEL && trace.operations().get(i).descr() == descr) {
                return i;
            }
        }
        return -1;
    }

    private void bind(List<? extends Value> boxes, List<Object> to) {
        for (int i = 0; i < boxes.size(); i++) {
            values.put((Box) boxes.get(i), to.get(i));
        }
    }

    private List<Object> all(List<? extends Value> args) {
        List<Object> result = new ArrayList<>();
        args.forEach(arg -> result.add(value(arg)));
        return result;
    }

    private Object value(Value value) {
        if (value instanceof Box) {
            return values.get(value);
        } else if (value instanceof ConstInt constant) {
            return constant.value();
        } else if (value instanceof ConstFloat constant) {
            return constant.value();
        }
        return ((ConstRef) value).value();
    }

    private boolean holds(Operation guard) {
        Object tested = guard.args().isEmpty() ? null : value(guard.arg(0));
        return switch (guard.opcode()) {
            case GUARD_TRUE -> (long) tested != 0;
            case GUARD_FALSE -> (long) tested == 0;
            case GUARD_VALUE -> guard.arg(0).kind() == Kind.REF ? tested == value(guard.arg(1)) : tested.equals(value(guard.arg(1)));
            case GUARD_CLASS -> tested != null && ((RObject) tested).type() == value(guard.arg(1));
            case GUARD_NONNULL -> tested != null;
            case GUARD_ISNULL -> tested == null;
            case GUARD_NO_EXCEPTION -> exception == null;
            case GUARD_EXCEPTION -> exception != null && ((RObject) exception).type() == tested;
            case GUARD_NO_OVERFLOW -> !overflow;
            case GUARD_OVERFLOW -> overflow;
            default -> true;
        };
    }

    private void step(Operation operation) {
        Object result = switch (operation.opcode().effect()) {
            case CALL -> call(operation);
            case GUARD -> operation.opcode() == TraceOpcode.GUARD_EXCEPTION ? take() : null;
            case MARK -> null;
            case OVERFLOW -> checked(operation.opcode(), all(operation.args()));
            default -> compute(operation, all(operation.args()));
        };
        if (operation.result() != null) {
            values.put(operation.result(), result);
        }
    }

    private Object take() {
        Object taken = exception;
        exception = null;
        return taken;
    }

    private Long checked(TraceOpcode opcode, List<Object> args) {
        BigInteger a = BigInteger.valueOf((long) args.get(0));
        BigInteger b = BigInteger.valueOf((long) args.get(1));
        BigInteger exact = opcode == TraceOpcode.INT_ADD_OVF ? a.add(b) : opcode == TraceOpcode.INT_SUB_OVF ? a.subtract(b) : a.multiply(b);
        overflow = exact.bitLength() > 63;
        return exact.longValue();
    }

    private Object compute(Operation operation, List<Object> args) {
        String name = operation.opcode().traceName();
        if (name.contains("field") || name.contains("class_attr")) {
            return field((FieldDescr) operation.descr(), args);
        } else if (operation.descr() instanceof ArrayDescr array) {
            return array(operation.opcode(), array, args);
        } else if (operation.opcode() == TraceOpcode.NEW) {
            return make(((StructDescr) operation.descr()).javaClass());
        }
        return args.size() == 1 ? unary(operation.opcode(), args.get(0)) : binary(operation.opcode(), args.get(0), args.get(1));
    }

    private static Object make(String javaClass) {
        try {
            return Class.forName(javaClass.replace('/', '.')).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object field(FieldDescr descr, List<Object> args) {
        try {
            Field field = Class.forName(descr.owner().replace('/', '.')).getField(descr.javaName());
            if (args.size() == 1) {
                return toTrace(descr.type(), field.get(args.get(0)));
            }
            field.set(args.get(0), toProgram(descr.type(), args.get(1)));
            return null;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object array(TraceOpcode opcode, ArrayDescr descr, List<Object> args) {
        switch (opcode) {
            case NEW_ARRAY -> {
                return Array.newInstance(itemClass(descr.itemType()), (int) (long) args.get(0));
            }
            case ARRAYLEN_GC -> {
                return (long) Array.getLength(args.get(0));
            }
            case SETARRAYITEM_GC -> {
                Array.set(args.get(0), (int) (long) args.get(1), toProgram(descr.itemType(), args.get(2)));
                return null;
            }
            default -> {
                return toTrace(descr.itemType(), Array.get(args.get(0), (int) (long) args.get(1)));
            }
        }
    }

    private static Class<?> itemClass(JvmType type) {
        return switch (type.descriptor().charAt(0)) {
            case 'J' -> long.class;
            case 'D' -> double.class;
            case 'Z' -> boolean.class;
            case 'B' -> byte.class;
            case 'I' -> int.class;
            default -> Sample.Box.class;
        };
    }

    private static Object toTrace(JvmType type, Object value) {
        return switch (type.descriptor().charAt(0)) {
            case 'Z' -> (boolean) value ? 1L : 0L;
            case 'C' -> (long) (char) value;
            case 'I' -> (long) (int) value;
            case 'B' -> (long) ((byte) value & 255);
            default -> value;
        };
    }

    private static Object toProgram(JvmType type, Object value) {
        return switch (type.descriptor().charAt(0)) {
            case 'Z' -> (long) value != 0;
            case 'C' -> (char) (long) value;
            case 'I' -> (int) (long) value;
            case 'B' -> (byte) (long) value;
            default -> value;
        };
    }

    private Object call(Operation operation) {
        CallDescr descr = (CallDescr) operation.descr();
        List<Object> args = all(operation.args());
        if (operation.opcode().isConditionalCall()) {
            Object tested = args.remove(0);
            boolean isZero = tested == null || tested.equals(0L);
            if (isZero != operation.opcode().isConditionalValue()) {
                return operation.opcode().isConditionalValue() ? tested : null;
            }
        }
        Object receiver = descr.dispatch() == CallDescr.Dispatch.STATIC ? null : args.remove(0);
        for (int i = 0; i < args.size(); i++) {
            args.set(i, toProgram(descr.parameters().get(i), args.get(i)));
        }
        try {
            for (Method method : Class.forName(descr.owner().replace('/', '.')).getMethods()) {
                if (method.getName().equals(descr.javaName())) {
                    Object result = method.invoke(receiver, args.toArray());
                    return result == null ? null : toTrace(descr.result(), result);
                }
            }
            throw new AssertionError(descr.javaName());
        } catch (InvocationTargetException e) {
            exception = ((RException) e.getCause()).value;
            return descr.resultKind() == Kind.INT ? (Object) 0L : descr.resultKind() == Kind.FLOAT ? 0.0 : null;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object unary(TraceOpcode opcode, Object a) {
        return switch (opcode) {
            case INT_NEG -> -(long) a;
            case INT_INVERT -> ~(long) a;
            case INT_ABS -> (long) a < 0 ? -(long) a : (long) a;
            case INT_IS_TRUE -> truth((long) a != 0);
            case INT_IS_ZERO -> truth((long) a == 0);
            case FLOAT_NEG -> -(double) a;
            case FLOAT_ABS -> Math.abs((double) a);
            case CAST_INT_TO_FLOAT -> (double) (long) a;
            case CAST_FLOAT_TO_INT -> (long) (double) a;
            case CAST_UINT_TO_FLOAT -> new BigInteger(Long.toUnsignedString((long) a)).doubleValue();
            case CONVERT_FLOAT_BYTES_TO_LONGLONG -> Double.doubleToRawLongBits((double) a);
            case CONVERT_LONGLONG_BYTES_TO_FLOAT -> Double.longBitsToDouble((long) a);
            case SAME_AS_I, SAME_AS_R, SAME_AS_F -> a;
            case INSTANCE_CLASS -> ((RObject) a).type();
            case CLASS_NAME -> ((RClass) a).name();
            case NEW_OF_CLASS -> ((RClass) a).newInstance();
            default -> throw new IllegalArgumentException(opcode.traceName());
        };
    }

    private static long truth(boolean value) {
        return value ? 1 : 0;
    }

    private static Object binary(TraceOpcode opcode, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return integers(opcode, x, y);
        } else if (a instanceof Double x && b instanceof Double y) {
            return floats(opcode, x, y);
        }
        return switch (opcode) {
            case PTR_EQ -> truth(a == b);
            case PTR_NE -> truth(a != b);
            case ISSUBCLASS -> truth(((RClass) a).isSubclassOf((RClass) b));
            default -> throw new IllegalArgumentException(opcode.traceName());
        };
    }

    private static long integers(TraceOpcode opcode, long x, long y) {
        BigInteger ux = new BigInteger(Long.toUnsignedString(x));
        BigInteger uy = new BigInteger(Long.toUnsignedString(y));
        return switch (opcode) {
            case INT_ADD -> x + y;
            case INT_SUB -> x - y;
            case INT_MUL -> x * y;
            case INT_AND -> x & y;
            case INT_OR -> x | y;
            case INT_XOR -> x ^ y;
            case INT_LSHIFT -> BigInteger.valueOf(x).shiftLeft((int) y).longValue();
            case INT_RSHIFT -> BigInteger.valueOf(x).shiftRight((int) y).longValue();
            case UINT_RSHIFT -> ux.shiftRight((int) y).longValue();
            case INT_FLOORDIV -> floor(x, y)[0].longValue();
            case INT_MOD -> floor(x, y)[1].longValue();
            case UINT_FLOORDIV -> ux.divide(uy).longValue();
            case UINT_MOD -> ux.mod(uy).longValue();
            case UINT_MUL_HIGH -> ux.multiply(uy).shiftRight(64).longValue();
            case INT_LT -> truth(x < y);
            case INT_LE -> truth(x <= y);
            case INT_EQ -> truth(x == y);
            case INT_NE -> truth(x != y);
            case INT_GT -> truth(x > y);
            case INT_GE -> truth(x >= y);
            case UINT_LT -> truth(ux.compareTo(uy) < 0);
            case UINT_LE -> truth(ux.compareTo(uy) <= 0);
            case UINT_GT -> truth(ux.compareTo(uy) > 0);
            case UINT_GE -> truth(ux.compareTo(uy) >= 0);
            case INT_SIGNEXT -> x << 64 - 8 * y >> 64 - 8 * y;
            case INT_ZEROEXT -> x << 64 - 8 * y >>> 64 - 8 * y;
            default -> throw new IllegalArgumentException(opcode.traceName());
        };
    }

    /** Quotient and remainder of division that rounds down. */
    private static BigInteger[] floor(long x, long y) {
        BigInteger[] parts = BigInteger.valueOf(x).divideAndRemainder(BigInteger.valueOf(y));
        if (parts[1].signum() != 0 && parts[1].signum() != Long.signum(y)) {
            return new BigInteger[] {parts[0].subtract(BigInteger.ONE), parts[1].add(BigInteger.valueOf(y))};
        }
        return parts;
    }

    private static Object floats(TraceOpcode opcode, double x, double y) {
        return switch (opcode) {
            case FLOAT_ADD -> x + y;
            case FLOAT_SUB -> x - y;
            case FLOAT_MUL -> x * y;
            case FLOAT_TRUEDIV -> x / y;
            case FLOAT_LT -> truth(x < y);
            case FLOAT_LE -> truth(x <= y);
            case FLOAT_EQ -> truth(x == y);
            case FLOAT_NE -> truth(x != y);
            case FLOAT_GT -> truth(x > y);
            case FLOAT_GE -> truth(x >= y);
            default -> throw new IllegalArgumentException(opcode.traceName());
        };
    }
}
