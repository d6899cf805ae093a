package org.tracewright.translator.simplify;

import java.util.List;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.heap.LowArray;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.interp.Bits;
import org.tracewright.flow.interp.NumberOperations;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;

/** Operations on constants, evaluated as the reference interpreter evaluates them. */
final class Folding {

    private Folding() {
    }

    /** The constant that the operation gives, or null where it is not known or would be undefined. */
    static Constant fold(Operation operation) {
        for (Operand arg : operation.args()) {
            if (!(arg instanceof Constant)) {
                return null;
            }
        }
        return fold(operation.opcode(), operation.args(), operation.result().type());
    }

    private static Constant fold(Opcode opcode, List<Operand> args, LowType type) {
        return switch (opcode) {
            case SAME_AS -> (Constant) args.get(0);
            case CAST_POINTER -> new Constant(value(args, 0), type);
            case PTR_EQ, CLASS_EQ -> truth(value(args, 0) == value(args, 1));
            case PTR_NE -> truth(value(args, 0) != value(args, 1));
            case PTR_NONZERO, CLASS_NONZERO -> truth(value(args, 0) != null);
            case PTR_ISZERO -> truth(value(args, 0) == null);
            case ISSUBCLASS -> value(args, 0) instanceof LowClass a && value(args, 1) instanceof LowClass b ? truth(a.isSubclassOf(b)) : null;
            case CLASS_ATTR -> attribute(args, type);
            case GETARRAYSIZE -> value(args, 0) instanceof LowArray array ? new Constant((long) array.items().length, type) : null;
            case GETINTERIORSIZE -> value(args, 0) instanceof LowStruct struct ? new Constant((long) struct.inlined().items().length, type) : null;
            case GETFIELD -> immutableField(args, type);
            case INT_ADD_OVF, INT_SUB_OVF, INT_MUL_OVF -> exact(opcode, args);
            default -> Bits.areHeldFor(type) && args.stream().allMatch(a -> Bits.areHeldFor(a.type())) ? number(opcode, args, (Primitive) type) : null;
        };
    }

    private static Constant number(Opcode opcode, List<Operand> args, Primitive type) {
        LongUnaryOperator unary = NumberOperations.unary(opcode);
        LongBinaryOperator binary = NumberOperations.binary(opcode);
        try {
            if (unary != null) {
                return new Constant(Bits.toValue(unary.applyAsLong(bits(args, 0)), type), type);
            }
            return binary == null ? null : new Constant(Bits.toValue(binary.applyAsLong(bits(args, 0), bits(args, 1)), type), type);
        } catch (ArithmeticException divisionByZero) {
            return null;
        }
    }

    private static Constant exact(Opcode opcode, List<Operand> args) {
        long a = bits(args, 0);
        long b = bits(args, 1);
        try {
            long result = opcode == Opcode.INT_ADD_OVF ? Math.addExact(a, b) : opcode == Opcode.INT_SUB_OVF ? Math.subtractExact(a, b) : Math.multiplyExact(a, b);
            return new Constant(result, Primitive.SIGNED);
        } catch (ArithmeticException overflow) {
            return null;
        }
    }

    private static Constant attribute(List<Operand> args, LowType type) {
        LowClass.Attribute attribute = value(args, 0) instanceof LowClass lowClass ? lowClass.attribute(String.valueOf(value(args, 1))) : null;
        return attribute == null || type == Primitive.VOID ? null : new Constant(attribute.value(), type);
    }

    /** A field of a prebuilt object that never changes; what an array in it holds is another matter. */
    private static Constant immutableField(List<Operand> args, LowType type) {
        if (!(value(args, 0) instanceof LowStruct struct) || type == Primitive.VOID) {
            return null;
        }
        GcStruct.Field field = struct.type().field(String.valueOf(value(args, 1)));
        boolean immutable = field.mutability() == GcStruct.Mutability.IMMUTABLE || field.mutability() == GcStruct.Mutability.IMMUTABLE_ARRAY;
        return immutable ? new Constant(struct.get(field.name()), type) : null;
    }

    private static Constant truth(boolean value) {
        return new Constant(value, Primitive.BOOL);
    }

    private static Object value(List<Operand> args, int index) {
        return ((Constant) args.get(index)).value();
    }

    private static long bits(List<Operand> args, int index) {
        return Bits.of(value(args, index));
    }
}
