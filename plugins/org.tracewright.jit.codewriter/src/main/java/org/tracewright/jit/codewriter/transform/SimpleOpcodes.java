package org.tracewright.jit.codewriter.transform;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.jit.runtime.jitcode.JitOpcode;

/** Operations for which there is one instruction with the same operands. */
final class SimpleOpcodes {

    private static final Map<Opcode, JitOpcode> TABLE = table();

    private SimpleOpcodes() {
    }

    /** The instruction, or null. */
    static JitOpcode of(Opcode opcode) {
        return TABLE.get(opcode);
    }

    private static Map<Opcode, JitOpcode> table() {
        Map<Opcode, JitOpcode> table = new EnumMap<>(Opcode.class);
        for (String name : List.of("ADD", "SUB", "MUL", "AND", "OR", "XOR", "LSHIFT", "EQ", "NE", "NEG", "INVERT", "IS_TRUE")) {
            put(table, "INT_" + name, "INT_" + name);
            put(table, "UINT_" + name, "INT_" + name);
        }
        for (String name : List.of("INT_FLOORDIV", "INT_MOD", "INT_RSHIFT", "INT_ABS", "UINT_FLOORDIV", "UINT_MOD", "UINT_RSHIFT", "UINT_MUL_HIGH", "PTR_EQ", "PTR_NE", "ISSUBCLASS",
                "CLASS_NAME", "IDENTITY_HASH", "TYPE_OF", "ISINSTANCE", "NEW_OF_CLASS", "CAST_INT_TO_FLOAT", "CAST_FLOAT_TO_INT", "CAST_UINT_TO_FLOAT", "CAST_FLOAT_TO_UINT",
                "FLOAT_ADD", "FLOAT_SUB", "FLOAT_MUL", "FLOAT_TRUEDIV", "FLOAT_NEG", "FLOAT_ABS", "KEEPALIVE")) {
            put(table, name, name);
        }
        for (String comparison : List.of("LT", "LE", "EQ", "NE", "GT", "GE")) {
            put(table, "FLOAT_" + comparison, "FLOAT_" + comparison);
            for (String type : List.of("INT_", "CHAR_", "UNICHAR_")) {
                put(table, type + comparison, "INT_" + comparison);
            }
        }
        for (String comparison : List.of("LT", "LE", "GT", "GE")) {
            put(table, "UINT_" + comparison, "UINT_" + comparison);
        }
        put(table, "BOOL_NOT", "INT_IS_ZERO");
        put(table, "CAST_BOOL_TO_FLOAT", "CAST_INT_TO_FLOAT");
        put(table, "CLASS_EQ", "PTR_EQ");
        put(table, "INT_SIGN_EXTEND", "INT_SIGNEXT");
        put(table, "INT_ZERO_EXTEND", "INT_ZEROEXT");
        put(table, "CAST_FLOAT_TO_BITS", "CONVERT_FLOAT_BYTES_TO_LONGLONG");
        put(table, "CAST_BITS_TO_FLOAT", "CONVERT_LONGLONG_BYTES_TO_FLOAT");
        return table;
    }

    private static void put(Map<Opcode, JitOpcode> table, String from, String to) {
        table.put(Opcode.valueOf(from), JitOpcode.valueOf(to));
    }
}
