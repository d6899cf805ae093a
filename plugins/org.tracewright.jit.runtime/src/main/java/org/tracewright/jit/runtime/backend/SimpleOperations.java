package org.tracewright.jit.runtime.backend;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.objectweb.asm.Opcodes;
import org.tracewright.jit.runtime.backend.Comparison.Relation;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;

/** The operations on numbers and on references of any type: their code follows the code of their arguments and depends on nothing else. */
final class SimpleOperations {

    private static final String MATH = "java/lang/Math";
    private static final String LONG = "java/lang/Long";
    private static final String LONGS = "(JJ)J";

    private static final Map<TraceOpcode, Consumer<Code>> TABLE = table();
    /** Divisions by a constant above 0. */
    private static final Map<TraceOpcode, Consumer<Code>> BY_POSITIVE = Map.of(TraceOpcode.INT_FLOORDIV, code -> code.runtime("Ops", "floorDivByPositive", LONGS), TraceOpcode.INT_MOD,
            code -> code.runtime("Ops", "floorModByPositive", LONGS));

    private static final Set<TraceOpcode> DEAR = EnumSet.of(TraceOpcode.INT_FLOORDIV, TraceOpcode.INT_MOD, TraceOpcode.UINT_FLOORDIV, TraceOpcode.UINT_MOD, TraceOpcode.IDENTITY_HASH);

    private SimpleOperations() {
    }

    /** What writes the operation, or null where it is not that simple. */
    static Consumer<Code> of(Operation operation) {
        boolean divides = operation.opcode() == TraceOpcode.INT_FLOORDIV || operation.opcode() == TraceOpcode.INT_MOD;
        return (divides && operation.arg(1) instanceof ConstInt divisor && divisor.value() > 0 ? BY_POSITIVE : TABLE).get(operation.opcode());
    }

    /** Whether it is one of these that takes a few instructions and always has a result. */
    static boolean isCheap(Operation operation) {
        return TABLE.containsKey(operation.opcode()) && !DEAR.contains(operation.opcode());
    }

    private static Map<TraceOpcode, Consumer<Code>> table() {
        Map<TraceOpcode, Consumer<Code>> table = new EnumMap<>(TraceOpcode.class);
        integers(table);
        unsigned(table);
        floats(table);
        conversions(table);
        for (TraceOpcode opcode : TraceOpcode.values()) {
            if (Comparison.of(opcode) != null) {
                table.put(opcode, code -> truth(code, Comparison.of(opcode)));
            }
        }
        return table;
    }

    private static void integers(Map<TraceOpcode, Consumer<Code>> table) {
        insn(table, TraceOpcode.INT_ADD, Opcodes.LADD);
        insn(table, TraceOpcode.INT_SUB, Opcodes.LSUB);
        insn(table, TraceOpcode.INT_MUL, Opcodes.LMUL);
        insn(table, TraceOpcode.INT_AND, Opcodes.LAND);
        insn(table, TraceOpcode.INT_OR, Opcodes.LOR);
        insn(table, TraceOpcode.INT_XOR, Opcodes.LXOR);
        insn(table, TraceOpcode.INT_LSHIFT, Opcodes.L2I, Opcodes.LSHL);
        insn(table, TraceOpcode.INT_RSHIFT, Opcodes.L2I, Opcodes.LSHR);
        insn(table, TraceOpcode.UINT_RSHIFT, Opcodes.L2I, Opcodes.LUSHR);
        insn(table, TraceOpcode.INT_NEG, Opcodes.LNEG);
        table.put(TraceOpcode.INT_INVERT, code -> {
            code.number(-1);
            code.insn(Opcodes.LXOR);
        });
        table.put(TraceOpcode.INT_FLOORDIV, code -> code.staticCall(MATH, "floorDiv", LONGS));
        table.put(TraceOpcode.INT_MOD, code -> code.staticCall(MATH, "floorMod", LONGS));
        table.put(TraceOpcode.INT_ABS, code -> code.staticCall(MATH, "abs", "(J)J"));
        insn(table, TraceOpcode.SAME_AS_I);
    }

    private static void unsigned(Map<TraceOpcode, Consumer<Code>> table) {
        table.put(TraceOpcode.UINT_FLOORDIV, code -> code.staticCall(LONG, "divideUnsigned", LONGS));
        table.put(TraceOpcode.UINT_MOD, code -> code.staticCall(LONG, "remainderUnsigned", LONGS));
        table.put(TraceOpcode.UINT_MUL_HIGH, code -> code.runtime("Ops", "unsignedMulHigh", LONGS));
    }

    private static void floats(Map<TraceOpcode, Consumer<Code>> table) {
        insn(table, TraceOpcode.FLOAT_ADD, Opcodes.DADD);
        insn(table, TraceOpcode.FLOAT_SUB, Opcodes.DSUB);
        insn(table, TraceOpcode.FLOAT_MUL, Opcodes.DMUL);
        insn(table, TraceOpcode.FLOAT_TRUEDIV, Opcodes.DDIV);
        insn(table, TraceOpcode.FLOAT_NEG, Opcodes.DNEG);
        table.put(TraceOpcode.FLOAT_ABS, code -> code.staticCall(MATH, "abs", "(D)D"));
        insn(table, TraceOpcode.SAME_AS_F);
    }

    private static void conversions(Map<TraceOpcode, Consumer<Code>> table) {
        insn(table, TraceOpcode.CAST_INT_TO_FLOAT, Opcodes.L2D);
        insn(table, TraceOpcode.CAST_FLOAT_TO_INT, Opcodes.D2L);
        table.put(TraceOpcode.CAST_UINT_TO_FLOAT, code -> code.runtime("FloatMath", "fromUnsigned", "(J)D"));
        table.put(TraceOpcode.CAST_FLOAT_TO_UINT, code -> code.runtime("FloatMath", "toUnsigned", "(D)J"));
        table.put(TraceOpcode.CONVERT_FLOAT_BYTES_TO_LONGLONG, code -> code.staticCall("java/lang/Double", "doubleToRawLongBits", "(D)J"));
        table.put(TraceOpcode.CONVERT_LONGLONG_BYTES_TO_FLOAT, code -> code.staticCall("java/lang/Double", "longBitsToDouble", "(J)D"));
        table.put(TraceOpcode.IDENTITY_HASH, code -> {
            code.staticCall("java/lang/System", "identityHashCode", "(Ljava/lang/Object;)I");
            code.insn(Opcodes.I2L);
        });
    }

    private static void insn(Map<TraceOpcode, Consumer<Code>> table, TraceOpcode opcode, int... opcodes) {
        table.put(opcode, code -> code.insn(opcodes));
    }

    /** The truth of a comparison as 0 or 1. */
    private static void truth(Code code, Comparison comparison) {
        if (comparison.withZero()) {
            code.insn(Opcodes.LCONST_0);
        }
        // The run time has no greater-than for integers.
        boolean negated = comparison.domain() != Comparison.Domain.DOUBLE && (comparison.relation() == Relation.GT || comparison.relation() == Relation.GE);
        Relation relation = negated ? comparison.relation().negated() : comparison.relation();
        String name = relation.name().toLowerCase(Locale.ROOT);
        String type = switch (comparison.domain()) {
            case LONG, UNSIGNED -> "J";
            case DOUBLE -> "D";
            case REFERENCE -> "Ljava/lang/Object;";
        };
        code.runtime("Ops", comparison.domain() == Comparison.Domain.UNSIGNED ? "u" + name : name, "(" + type + type + ")Z");
        if (negated) {
            code.insn(Opcodes.ICONST_1, Opcodes.IXOR);
        }
        code.insn(Opcodes.I2L);
    }
}
