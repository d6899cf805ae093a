package org.tracewright.backend.jvm;

import org.objectweb.asm.Opcodes;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;

/** How the values of a low-level type live in local variables and on the operand stack. */
enum Kind {
    NONE(0, 0),
    INT(1, 0),
    LONG(2, 1),
    DOUBLE(2, 3),
    REFERENCE(1, 4);

    private final int width;
    private final int offset;

    Kind(int width, int offset) {
        this.width = width;
        this.offset = offset;
    }

    static Kind of(LowType type) {
        if (!(type instanceof Primitive primitive)) {
            return REFERENCE;
        }
        return switch (primitive) {
            case VOID -> NONE;
            case BOOL, CHAR, UNICHAR -> INT;
            case SIGNED, UNSIGNED -> LONG;
            case FLOAT -> DOUBLE;
            case CLASS -> REFERENCE;
        };
    }

    /** The number of slots. */
    int width() {
        return width;
    }

    int load() {
        return Opcodes.ILOAD + offset;
    }

    int store() {
        return Opcodes.ISTORE + offset;
    }

    int ret() {
        return this == NONE ? Opcodes.RETURN : Opcodes.IRETURN + offset;
    }

    int pop() {
        return width == 2 ? Opcodes.POP2 : Opcodes.POP;
    }
}
