package org.tracewright.flow.verify;

import static org.tracewright.flow.type.Primitive.BOOL;
import static org.tracewright.flow.type.Primitive.CHAR;
import static org.tracewright.flow.type.Primitive.CLASS;
import static org.tracewright.flow.type.Primitive.FLOAT;
import static org.tracewright.flow.type.Primitive.SIGNED;
import static org.tracewright.flow.type.Primitive.UNICHAR;
import static org.tracewright.flow.type.Primitive.UNSIGNED;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.StringTypes;

/** The operations whose argument and result types never vary. */
public final class Signatures {

    /** Exact types of the arguments and of the result. */
    public record Signature(List<LowType> args, LowType result) {
    }

    private static final Map<Opcode, Signature> TABLE = table();

    private Signatures() {
    }

    /** The signature, or null where the types depend on the arguments. */
    public static Signature of(Opcode opcode) {
        return TABLE.get(opcode);
    }

    private static Map<Opcode, Signature> table() {
        Map<Opcode, Signature> table = new EnumMap<>(Opcode.class);
        arithmetic(table, "INT_", SIGNED, "ADD SUB MUL FLOORDIV MOD AND OR XOR LSHIFT RSHIFT ADD_OVF SUB_OVF MUL_OVF", "NEG INVERT ABS");
        arithmetic(table, "UINT_", UNSIGNED, "ADD SUB MUL FLOORDIV MOD AND OR XOR MUL_HIGH", "NEG INVERT");
        arithmetic(table, "FLOAT_", FLOAT, "ADD SUB MUL TRUEDIV", "NEG ABS");
        comparisons(table, "INT_", SIGNED);
        comparisons(table, "UINT_", UNSIGNED);
        comparisons(table, "FLOAT_", FLOAT);
        comparisons(table, "CHAR_", CHAR);
        comparisons(table, "UNICHAR_", UNICHAR);
        add(table, Opcode.INT_IS_TRUE, BOOL, SIGNED);
        add(table, Opcode.UINT_IS_TRUE, BOOL, UNSIGNED);
        add(table, Opcode.FLOAT_IS_TRUE, BOOL, FLOAT);
        add(table, Opcode.BOOL_NOT, BOOL, BOOL);
        add(table, Opcode.CAST_BOOL_TO_INT, SIGNED, BOOL);
        add(table, Opcode.CAST_BOOL_TO_UINT, UNSIGNED, BOOL);
        add(table, Opcode.CAST_BOOL_TO_FLOAT, FLOAT, BOOL);
        add(table, Opcode.CAST_CHAR_TO_INT, SIGNED, CHAR);
        add(table, Opcode.CAST_INT_TO_CHAR, CHAR, SIGNED);
        add(table, Opcode.CAST_UNICHAR_TO_INT, SIGNED, UNICHAR);
        add(table, Opcode.CAST_INT_TO_UNICHAR, UNICHAR, SIGNED);
        add(table, Opcode.CAST_INT_TO_FLOAT, FLOAT, SIGNED);
        add(table, Opcode.CAST_FLOAT_TO_INT, SIGNED, FLOAT);
        add(table, Opcode.CAST_INT_TO_UINT, UNSIGNED, SIGNED);
        add(table, Opcode.CAST_UINT_TO_INT, SIGNED, UNSIGNED);
        add(table, Opcode.CAST_UINT_TO_FLOAT, FLOAT, UNSIGNED);
        add(table, Opcode.CAST_FLOAT_TO_UINT, UNSIGNED, FLOAT);
        add(table, Opcode.CAST_FLOAT_TO_BITS, SIGNED, FLOAT);
        add(table, Opcode.CAST_BITS_TO_FLOAT, FLOAT, SIGNED);
        add(table, Opcode.CLASS_EQ, BOOL, CLASS, CLASS);
        add(table, Opcode.CLASS_NONZERO, BOOL, CLASS);
        add(table, Opcode.CLASS_NAME, StringTypes.STR_PTR, CLASS);
        add(table, Opcode.ISSUBCLASS, BOOL, CLASS, CLASS);
        return Collections.unmodifiableMap(table);
    }

    private static void arithmetic(Map<Opcode, Signature> table, String prefix, Primitive type, String binary, String unary) {
        for (String name : binary.split(" ")) {
            add(table, Opcode.valueOf(prefix + name), type, type, type);
        }
        for (String name : unary.split(" ")) {
            add(table, Opcode.valueOf(prefix + name), type, type);
        }
    }

    private static void comparisons(Map<Opcode, Signature> table, String prefix, Primitive type) {
        for (String name : List.of("LT", "LE", "EQ", "NE", "GT", "GE")) {
            add(table, Opcode.valueOf(prefix + name), BOOL, type, type);
        }
    }

    private static void add(Map<Opcode, Signature> table, Opcode opcode, LowType result, LowType... args) {
        table.put(opcode, new Signature(List.of(args), result));
    }
}
