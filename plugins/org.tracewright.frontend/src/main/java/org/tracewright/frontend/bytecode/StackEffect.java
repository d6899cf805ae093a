package org.tracewright.frontend.bytecode;

/** How instructions change the height of the value stack. */
public final class StackEffect {

    private StackEffect() {
    }

    /** The change by an instruction of a code object, where the next instruction follows. */
    public static int of(CodeObject code, int index) {
        Code at = code.code().get(index);
        CallShape shape = at.instruction() == Instruction.CALL && at.b() >= 0 ? (CallShape) code.constants().get(at.b()) : null;
        return next(at.instruction(), at.a(), at.b(), shape);
    }

    /** The change where the next instruction follows. */
    static int next(Instruction instruction, int a, int b, CallShape shape) {
        return switch (instruction) {
            case NOP, DELETE_LOCAL, DELETE_GLOBAL, DELETE_NAME, LOAD_ATTR, GET_ITER, JUMP, ROT_TWO, ROT_THREE, ROT_FOUR, IMPORT_NAME, YIELD -> 0;
            case LOAD_CONST, LOAD_LOCAL, LOAD_CELL, LOAD_CLOSURE, LOAD_GLOBAL, LOAD_NAME, LOAD_LOCALS, IMPORT_FROM, DUP, FOR_ITER -> 1;
            case DUP_TWO -> 2;
            case STORE_LOCAL, STORE_CELL, STORE_GLOBAL, STORE_NAME, DELETE_ATTR, LIST_APPEND, SET_ADD, POP_JUMP_IF_FALSE, POP_JUMP_IF_TRUE, POP_JUMP_IF_SUPPRESSED,
                    JUMP_IF_FALSE_OR_POP, JUMP_IF_TRUE_OR_POP, POP, RETURN, IMPORT_STAR, EXC_MATCH -> -1;
            case STORE_ATTR, DELETE_ITEM, DICT_ADD, BUILD_CLASS, RERAISE -> -2;
            case STORE_ITEM, DELETE_SLICE, EXEC -> -3;
            case STORE_SLICE -> -4;
            case PERFORM -> 1 - b;
            case UNPACK_SEQUENCE -> a - 1;
            case CALL -> -a - extras(shape);
            case MAKE_FUNCTION -> 1 - (b & 0xFFFF) - (b >>> 16);
            case RAISE -> -a;
            case PRINT_ITEM -> -1 - a;
            case PRINT_NEWLINE -> -a;
        };
    }

    private static int extras(CallShape shape) {
        return shape == null ? 0 : shape.keywords().size() + (shape.star() ? 1 : 0) + (shape.starStar() ? 1 : 0);
    }

    /** The change where the jump is taken. */
    static int jump(Instruction instruction) {
        return switch (instruction) {
            case FOR_ITER, POP_JUMP_IF_FALSE, POP_JUMP_IF_TRUE, POP_JUMP_IF_SUPPRESSED -> -1;
            default -> 0;
        };
    }

    /** Whether the instruction after it is never reached from it. */
    public static boolean isLast(Instruction instruction) {
        return instruction == Instruction.JUMP || instruction == Instruction.RETURN || instruction == Instruction.RAISE
                || instruction == Instruction.RERAISE;
    }
}
