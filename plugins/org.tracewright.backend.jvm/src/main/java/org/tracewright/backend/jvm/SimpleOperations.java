package org.tracewright.backend.jvm;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.objectweb.asm.Opcodes;
import org.tracewright.flow.graph.Opcode;

/** The operations whose code follows the code of their arguments and depends on nothing else. */
final class SimpleOperations {

    private static final String MATH = "java/lang/Math";
    private static final String LONG = "java/lang/Long";
    private static final String LONGS = "(JJ)J";

    private static final Map<Opcode, Consumer<Code>> TABLE = table();

    private SimpleOperations() {
    }

    /** What writes the operation, or null where it is not that simple. */
    static Consumer<Code> of(Opcode opcode) {
        return TABLE.get(opcode);
    }

    private static Map<Opcode, Consumer<Code>> table() {
        Map<Opcode, Consumer<Code>> table = new EnumMap<>(Opcode.class);
        integers(table);
        unsigned(table);
        floats(table);
        conversions(table);
        pointers(table);
        return table;
    }

    private static void integers(Map<Opcode, Consumer<Code>> table) {
        for (String kind : new String[] {"INT_", "UINT_"}) {
            insn(table, kind + "ADD", Opcodes.LADD);
            insn(table, kind + "SUB", Opcodes.LSUB);
            insn(table, kind + "MUL", Opcodes.LMUL);
            insn(table, kind + "AND", Opcodes.LAND);
            insn(table, kind + "OR", Opcodes.LOR);
            insn(table, kind + "XOR", Opcodes.LXOR);
            insn(table, kind + "LSHIFT", Opcodes.L2I, Opcodes.LSHL);
            insn(table, kind + "NEG", Opcodes.LNEG);
            table.put(Opcode.valueOf(kind + "INVERT"), code -> {
                code.number(-1);
                code.insn(Opcodes.LXOR);
            });
        }
        insn(table, "INT_RSHIFT", Opcodes.L2I, Opcodes.LSHR);
        insn(table, "UINT_RSHIFT", Opcodes.L2I, Opcodes.LUSHR);
        table.put(Opcode.INT_FLOORDIV, code -> code.staticCall(MATH, "floorDiv", LONGS));
        table.put(Opcode.INT_MOD, code -> code.staticCall(MATH, "floorMod", LONGS));
        table.put(Opcode.INT_ABS, code -> code.staticCall(MATH, "abs", "(J)J"));
        table.put(Opcode.INT_ADD_OVF, code -> code.runtime("Ops", "addOverflow", LONGS));
        table.put(Opcode.INT_SUB_OVF, code -> code.runtime("Ops", "subOverflow", LONGS));
        table.put(Opcode.INT_MUL_OVF, code -> code.runtime("Ops", "mulOverflow", LONGS));
    }

    private static void unsigned(Map<Opcode, Consumer<Code>> table) {
        table.put(Opcode.UINT_FLOORDIV, code -> code.staticCall(LONG, "divideUnsigned", LONGS));
        table.put(Opcode.UINT_MOD, code -> code.staticCall(LONG, "remainderUnsigned", LONGS));
        table.put(Opcode.UINT_MUL_HIGH, code -> code.runtime("Ops", "unsignedMulHigh", LONGS));
    }

    private static void floats(Map<Opcode, Consumer<Code>> table) {
        insn(table, "FLOAT_ADD", Opcodes.DADD);
        insn(table, "FLOAT_SUB", Opcodes.DSUB);
        insn(table, "FLOAT_MUL", Opcodes.DMUL);
        insn(table, "FLOAT_TRUEDIV", Opcodes.DDIV);
        insn(table, "FLOAT_NEG", Opcodes.DNEG);
        table.put(Opcode.FLOAT_ABS, code -> code.staticCall(MATH, "abs", "(D)D"));
    }

    private static void conversions(Map<Opcode, Consumer<Code>> table) {
        insn(table, "CAST_BOOL_TO_INT", Opcodes.I2L);
        insn(table, "CAST_BOOL_TO_UINT", Opcodes.I2L);
        insn(table, "CAST_BOOL_TO_FLOAT", Opcodes.I2D);
        insn(table, "CAST_CHAR_TO_INT", Opcodes.I2L);
        table.put(Opcode.CAST_INT_TO_CHAR, code -> {
            code.insn(Opcodes.L2I);
            code.integer(255);
            code.insn(Opcodes.IAND);
        });
        insn(table, "CAST_UNICHAR_TO_INT", Opcodes.I2L);
        insn(table, "CAST_INT_TO_UNICHAR", Opcodes.L2I);
        insn(table, "CAST_INT_TO_FLOAT", Opcodes.L2D);
        insn(table, "CAST_FLOAT_TO_INT", Opcodes.D2L);
        insn(table, "CAST_INT_TO_UINT");
        insn(table, "CAST_UINT_TO_INT");
        table.put(Opcode.CAST_UINT_TO_FLOAT, code -> code.runtime("FloatMath", "fromUnsigned", "(J)D"));
        table.put(Opcode.CAST_FLOAT_TO_UINT, code -> code.runtime("FloatMath", "toUnsigned", "(D)J"));
        table.put(Opcode.CAST_FLOAT_TO_BITS, code -> code.staticCall("java/lang/Double", "doubleToRawLongBits", "(D)J"));
        table.put(Opcode.CAST_BITS_TO_FLOAT, code -> code.staticCall("java/lang/Double", "longBitsToDouble", "(J)D"));
        insn(table, "SAME_AS");
    }

    private static void pointers(Map<Opcode, Consumer<Code>> table) {
        String type = Layout.RUNTIME + "RClass";
        table.put(Opcode.CLASS_NAME, code -> code.virtualCall(type, "name", "()L" + Layout.RUNTIME + "RStr;"));
        table.put(Opcode.ISSUBCLASS, code -> code.virtualCall(type, "isSubclassOf", "(L" + type + ";)Z"));
        table.put(Opcode.TYPE_OF, code -> code.virtualCall(Layout.RUNTIME + "RObject", "type", "()L" + type + ";"));
        table.put(Opcode.IDENTITY_HASH, code -> {
            code.staticCall("java/lang/System", "identityHashCode", "(Ljava/lang/Object;)I");
            code.insn(Opcodes.I2L);
        });
        insn(table, "GETARRAYSIZE", Opcodes.ARRAYLENGTH, Opcodes.I2L);
    }

    private static void insn(Map<Opcode, Consumer<Code>> table, String name, int... opcodes) {
        table.put(Opcode.valueOf(name), code -> code.insn(opcodes));
    }
}
