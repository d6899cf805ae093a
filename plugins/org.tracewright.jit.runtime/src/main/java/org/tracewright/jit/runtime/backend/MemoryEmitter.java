package org.tracewright.jit.runtime.backend;

import org.objectweb.asm.Opcodes;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.JvmType;
import org.tracewright.jit.runtime.descr.StructDescr;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;

/** Writes the operations on objects, arrays and classes. */
final class MemoryEmitter {

    private static final String CLASS = Code.RUNTIME + "RClass";
    private static final String INSTANCE = Code.RUNTIME + "RObject";

    private final Code code;
    private final Locals locals;

    MemoryEmitter(Code code, Locals locals) {
        this.code = code;
        this.locals = locals;
    }

    /** Writes the operation; false where it is none of these. */
    boolean emit(Operation operation) {
        switch (operation.opcode()) {
            case NEW -> allocate(operation);
            case NEW_ARRAY -> newArray(operation);
            case GETFIELD_GC_I, GETFIELD_GC_R, GETFIELD_GC_F, CLASS_ATTR_I, CLASS_ATTR_R, CLASS_ATTR_F -> readField(operation);
            case SETFIELD_GC -> writeField(operation);
            case GETARRAYITEM_GC_I, GETARRAYITEM_GC_R, GETARRAYITEM_GC_F -> readItem(operation);
            case SETARRAYITEM_GC -> writeItem(operation);
            case ARRAYLEN_GC -> {
                locals.push(operation.arg(0), array(operation));
                code.insn(Opcodes.ARRAYLENGTH, Opcodes.I2L);
                locals.define(operation.result(), null);
            }
            case SAME_AS_R -> locals.define(operation.result(), locals.push(operation.arg(0)));
            case INT_SIGNEXT, INT_ZEROEXT -> extend(operation);
            default -> {
                return classes(operation);
            }
        }
        return true;
    }

    private boolean classes(Operation operation) {
        switch (operation.opcode()) {
            case NEW_OF_CLASS -> method(operation, CLASS, "newInstance", INSTANCE);
            case INSTANCE_CLASS -> method(operation, INSTANCE, "type", CLASS);
            case CLASS_NAME -> method(operation, CLASS, "name", Code.RUNTIME + "RStr");
            case ISSUBCLASS -> {
                locals.push(operation.arg(0), CLASS);
                locals.push(operation.arg(1), CLASS);
                code.virtualCall(CLASS, "isSubclassOf", "(L" + CLASS + ";)Z");
                code.insn(Opcodes.I2L);
                locals.define(operation.result(), null);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void method(Operation operation, String owner, String name, String result) {
        locals.push(operation.arg(0), owner);
        code.virtualCall(owner, name, "()L" + result + ";");
        locals.define(operation.result(), result);
    }

    private void allocate(Operation operation) {
        String type = ((StructDescr) operation.descr()).javaClass();
        code.type(Opcodes.NEW, type);
        code.insn(Opcodes.DUP);
        code.constructor(type, "()V");
        locals.define(operation.result(), type);
    }

    private void newArray(Operation operation) {
        JvmType item = ((ArrayDescr) operation.descr()).itemType();
        locals.pushSize(operation.arg(0));
        switch (item.descriptor().charAt(0)) {
            case 'J' -> code.out().visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_LONG);
            case 'D' -> code.out().visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_DOUBLE);
            case 'Z' -> code.out().visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_BOOLEAN);
            case 'I' -> code.out().visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_INT);
            case 'B' -> code.out().visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_BYTE);
            default -> code.type(Opcodes.ANEWARRAY, item.internalName());
        }
        locals.define(operation.result(), array(operation));
    }

    private static String array(Operation operation) {
        return "[" + ((ArrayDescr) operation.descr()).itemType().descriptor();
    }

    private void readField(Operation operation) {
        FieldDescr field = (FieldDescr) operation.descr();
        locals.push(operation.arg(0), field.owner());
        code.field(Opcodes.GETFIELD, field.owner(), field.javaName(), field.type().descriptor());
        Conversions.toTrace(code, field.type());
        locals.define(operation.result(), Conversions.reference(field.type()));
    }

    private void writeField(Operation operation) {
        FieldDescr field = (FieldDescr) operation.descr();
        locals.push(operation.arg(0), field.owner());
        pushAs(operation, 1, field.type());
        code.field(Opcodes.PUTFIELD, field.owner(), field.javaName(), field.type().descriptor());
    }

    private void pushAs(Operation operation, int arg, JvmType type) {
        if (Conversions.reference(type) != null) {
            locals.push(operation.arg(arg), type.internalName());
        } else {
            locals.push(operation.arg(arg));
            Conversions.toProgram(code, type);
        }
    }

    private void readItem(Operation operation) {
        JvmType item = ((ArrayDescr) operation.descr()).itemType();
        locals.push(operation.arg(0), array(operation));
        locals.pushIndex(operation);
        code.insn(load(item));
        Conversions.toTrace(code, item);
        locals.define(operation.result(), Conversions.reference(item));
    }

    private void writeItem(Operation operation) {
        JvmType item = ((ArrayDescr) operation.descr()).itemType();
        locals.push(operation.arg(0), array(operation));
        locals.pushIndex(operation);
        pushAs(operation, 2, item);
        code.insn(load(item) + Opcodes.IASTORE - Opcodes.IALOAD);
    }

    private static int load(JvmType item) {
        return switch (item.descriptor().charAt(0)) {
            case 'J' -> Opcodes.LALOAD;
            case 'D' -> Opcodes.DALOAD;
            case 'I' -> Opcodes.IALOAD;
            case 'Z', 'B' -> Opcodes.BALOAD;
            default -> Opcodes.AALOAD;
        };
    }

    private void extend(Operation operation) {
        int bytes = (int) ((ConstInt) operation.arg(1)).value();
        locals.push(operation.arg(0));
        if (operation.opcode() == TraceOpcode.INT_ZEROEXT) {
            code.number((1L << 8 * bytes) - 1);
            code.insn(Opcodes.LAND);
        } else {
            code.insn(Opcodes.L2I);
            if (bytes < 4) {
                code.insn(bytes == 1 ? Opcodes.I2B : Opcodes.I2S);
            }
            code.insn(Opcodes.I2L);
        }
        locals.define(operation.result(), null);
    }
}
