package org.tracewright.frontend.bytecode;

import org.tracewright.flow.graph.Opcode;

/** From operator signs to operations. */
final class Operators {

    /** An operator that the grammar knows and the language has not. */
    static final String MATRIX_PRODUCT = "@";

    static final String NO_MATRIX_PRODUCT = "the matrix product '@' is not supported";

    private Operators() {
    }

    static Opcode binary(String sign, boolean trueDivision) {
        return switch (sign) {
            case "+" -> Opcode.ADD;
            case "-" -> Opcode.SUB;
            case "*" -> Opcode.MUL;
            case "/" -> trueDivision ? Opcode.TRUEDIV : Opcode.DIV;
            case "//" -> Opcode.FLOORDIV;
            case "%" -> Opcode.MOD;
            case "**" -> Opcode.POW;
            case "<<" -> Opcode.LSHIFT;
            case ">>" -> Opcode.RSHIFT;
            case "&" -> Opcode.AND;
            case "|" -> Opcode.OR;
            case "^" -> Opcode.XOR;
            default -> throw new IllegalArgumentException(sign);
        };
    }

    /** The operation of an augmented assignment such as {@code +=}. */
    static Opcode inPlace(String sign, boolean trueDivision) {
        return Opcode.valueOf("INPLACE_" + binary(sign.substring(0, sign.length() - 1), trueDivision).name());
    }

    static Opcode unary(String sign) {
        return switch (sign) {
            case "+" -> Opcode.POS;
            case "-" -> Opcode.NEG;
            case "~" -> Opcode.INVERT;
            case "not" -> Opcode.NOT;
            default -> throw new IllegalArgumentException(sign);
        };
    }

    /** Compiles a comparison of the two values on top of the stack. */
    static void compare(String text, CodeBuilder out) {
        switch (text.replace(" ", "")) {
            case "<" -> out.perform(Opcode.LT, 2);
            case ">" -> out.perform(Opcode.GT, 2);
            case "<=" -> out.perform(Opcode.LE, 2);
            case ">=" -> out.perform(Opcode.GE, 2);
            case "==" -> out.perform(Opcode.EQ, 2);
            case "!=", "<>" -> out.perform(Opcode.NE, 2);
            case "is" -> out.perform(Opcode.IS, 2);
            case "isnot" -> {
                out.perform(Opcode.IS, 2);
                out.perform(Opcode.NOT, 1);
            }
            case "in" -> contains(out);
            case "notin" -> {
                contains(out);
                out.perform(Opcode.NOT, 1);
            }
            default -> throw new IllegalArgumentException(text);
        }
    }

    private static void contains(CodeBuilder out) {
        out.emit(Instruction.ROT_TWO);
        out.perform(Opcode.CONTAINS, 2);
    }
}
