package org.tracewright.jit.runtime.backend;

import org.objectweb.asm.Opcodes;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.JvmType;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Value;

/** Writes the operations on texts, and on whole ranges of arrays and texts. */
final class RangeEmitter {

    private static final String STR = Code.RUNTIME + "RStr";
    private static final String UNICODE = Code.RUNTIME + "RUnicode";
    private static final JvmType STR_ITEM = new JvmType("B");
    private static final JvmType UNICODE_ITEM = new JvmType("I");

    private final Code code;
    private final Locals locals;

    RangeEmitter(Code code, Locals locals) {
        this.code = code;
        this.locals = locals;
    }

    /** Writes the operation; false where it is none of these. */
    boolean emit(Operation operation) {
        switch (operation.opcode()) {
            case NEWSTR -> newText(operation, STR);
            case NEWUNICODE -> newText(operation, UNICODE);
            case STRLEN, UNICODELEN -> {
                pushChars(operation, operation.arg(0));
                code.insn(Opcodes.ARRAYLENGTH, Opcodes.I2L);
                locals.define(operation.result(), null);
            }
            case STRGETITEM, UNICODEGETITEM -> {
                pushChars(operation, operation.arg(0));
                locals.pushIndex(operation);
                code.insn(item(operation) == STR_ITEM ? Opcodes.BALOAD : Opcodes.IALOAD);
                Conversions.toTrace(code, item(operation));
                locals.define(operation.result(), null);
            }
            case STRSETITEM, UNICODESETITEM -> {
                pushChars(operation, operation.arg(0));
                locals.pushIndex(operation);
                locals.push(operation.arg(2));
                code.insn(Opcodes.L2I, item(operation) == STR_ITEM ? Opcodes.BASTORE : Opcodes.IASTORE);
            }
            case ARRAY_COPY, STR_COPY, UNICODE_COPY -> ranges(operation, 2, "copy", "(Ljava/lang/Object;Ljava/lang/Object;JJJ)V");
            case ARRAY_EQUAL, STR_EQUAL, UNICODE_EQUAL -> {
                ranges(operation, 2, "equal", "(" + erased(operation) + erased(operation) + "JJJ)Z");
                code.insn(Opcodes.I2L);
                locals.define(operation.result(), null);
            }
            case ARRAY_COMPARE, STR_COMPARE, UNICODE_COMPARE -> {
                ranges(operation, 2, "compare", "(" + erased(operation) + erased(operation) + "JJJJ)J");
                locals.define(operation.result(), null);
            }
            case ARRAY_FILL, STR_FILL, UNICODE_FILL -> fill(operation);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void newText(Operation operation, String type) {
        code.type(Opcodes.NEW, type);
        code.insn(Opcodes.DUP);
        locals.pushSize(operation.arg(0));
        code.constructor(type, "(I)V");
        locals.define(operation.result(), type);
    }

    private static boolean isStr(Operation operation) {
        return operation.opcode().traceName().startsWith("str");
    }

    /** The type of items of the array or text that the operation works on. */
    private static JvmType item(Operation operation) {
        if (operation.descr() instanceof ArrayDescr array) {
            return array.itemType();
        }
        return isStr(operation) ? STR_ITEM : UNICODE_ITEM;
    }

    private static String erased(Operation operation) {
        JvmType item = item(operation);
        return item.kind() == Kind.REF ? "[Ljava/lang/Object;" : "[" + item.descriptor();
    }

    /** Pushes an array, or the array in a text. */
    private void pushChars(Operation operation, Value value) {
        if (operation.descr() instanceof ArrayDescr) {
            locals.push(value, "[" + item(operation).descriptor());
            return;
        }
        String owner = isStr(operation) ? STR : UNICODE;
        locals.push(value, owner);
        code.field(Opcodes.GETFIELD, owner, "chars", "[" + item(operation).descriptor());
    }

    private void ranges(Operation operation, int arrays, String name, String descriptor) {
        for (int i = 0; i < operation.args().size(); i++) {
            if (i < arrays) {
                pushChars(operation, operation.arg(i));
            } else {
                locals.push(operation.arg(i));
            }
        }
        code.runtime("ArrayOps", name, descriptor);
    }

    private void fill(Operation operation) {
        JvmType item = item(operation);
        pushChars(operation, operation.arg(0));
        locals.push(operation.arg(1));
        locals.push(operation.arg(2));
        locals.push(operation.arg(3));
        Conversions.toProgram(code, item);
        // An array of bytes is filled with a char: its items are unsigned.
        String type = item.kind() == Kind.REF ? "Ljava/lang/Object;" : item.descriptor().equals("B") ? "C" : item.descriptor();
        code.runtime("ArrayOps", "fill", "(" + erased(operation) + "JJ" + type + ")V");
    }
}
