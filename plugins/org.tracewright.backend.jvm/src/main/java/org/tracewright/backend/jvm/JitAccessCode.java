package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.JvmType;
import org.tracewright.jit.runtime.descr.StructDescr;

/** Code for one number in an accessor; slot 0 is the accessor object. */
@FunctionalInterface
interface JitAccessCode<T> {

    void write(T descr, Code code, Layout layout);

    /** Reads a field of the object in slot 1. */
    static void get(FieldDescr field, Code code, Layout layout) {
        code.load(Kind.REFERENCE, 1);
        code.type(Opcodes.CHECKCAST, field.owner());
        code.field(Opcodes.GETFIELD, field.owner(), field.javaName(), field.type().descriptor());
        widenAndReturn(field.type(), code);
    }

    /** Writes the value in slot 3 to a field of the object in slot 1. */
    static void set(FieldDescr field, Code code, Layout layout) {
        code.load(Kind.REFERENCE, 1);
        code.type(Opcodes.CHECKCAST, field.owner());
        code.out().visitVarInsn(switch (field.kind()) {
            case INT -> Opcodes.LLOAD;
            case FLOAT -> Opcodes.DLOAD;
            default -> Opcodes.ALOAD;
        }, 3);
        narrow(field.type(), code);
        code.field(Opcodes.PUTFIELD, field.owner(), field.javaName(), field.type().descriptor());
        code.insn(Opcodes.RETURN);
    }

    /** Whether the struct is allocated like this; texts have instructions of their own. */
    static boolean isNew(StructDescr struct) {
        return !struct.javaClass().startsWith(Layout.RUNTIME);
    }

    static void allocate(StructDescr struct, Code code, Layout layout) {
        code.type(Opcodes.NEW, struct.javaClass());
        code.insn(Opcodes.DUP);
        code.constructor(struct.javaClass(), "()V");
        code.insn(Opcodes.ARETURN);
    }

    /** Calls a function with the arguments in the arrays in slots 2 to 4. */
    static void call(CallDescr call, Code code, Layout layout) {
        int[] next = new int[3];
        StringBuilder descriptor = new StringBuilder("(");
        if (call.dispatch() != CallDescr.Dispatch.STATIC) {
            argument(new JvmType("L" + call.owner() + ";"), next, code);
        }
        for (JvmType parameter : call.parameters()) {
            argument(parameter, next, code);
            descriptor.append(parameter.descriptor());
        }
        descriptor.append(')').append(call.result().descriptor());
        if (call.dispatch() == CallDescr.Dispatch.STATIC) {
            code.staticCall(call.owner(), call.javaName(), descriptor.toString());
        } else {
            code.virtualCall(call.owner(), call.javaName(), descriptor.toString());
        }
        widenAndReturn(call.result(), code);
    }

    private static void argument(JvmType type, int[] next, Code code) {
        int array = switch (type.kind()) {
            case REF -> 1;
            case FLOAT -> 2;
            default -> 0;
        };
        code.load(Kind.REFERENCE, 2 + array);
        code.integer(next[array]++);
        code.insn(array == 0 ? Opcodes.LALOAD : array == 1 ? Opcodes.AALOAD : Opcodes.DALOAD);
        narrow(type, code);
    }

    private static void narrow(JvmType type, Code code) {
        switch (type.descriptor().charAt(0)) {
            case 'Z' -> {
                code.insn(Opcodes.L2I);
                code.integer(1);
                code.insn(Opcodes.IAND);
            }
            case 'C' -> code.insn(Opcodes.L2I, Opcodes.I2C);
            case 'I' -> code.insn(Opcodes.L2I);
            case 'L', '[' -> code.type(Opcodes.CHECKCAST, type.internalName());
            default -> { }
        }
    }

    private static void widenAndReturn(JvmType type, Code code) {
        switch (type.descriptor().charAt(0)) {
            case 'V' -> code.insn(Opcodes.RETURN);
            case 'Z', 'C', 'I' -> code.insn(Opcodes.I2L, Opcodes.LRETURN);
            case 'J' -> code.insn(Opcodes.LRETURN);
            case 'D' -> code.insn(Opcodes.DRETURN);
            default -> code.insn(Opcodes.ARETURN);
        }
    }

    /** Goes on in the next part, or fails where there is none. */
    static void otherwise(Code code, String owner, String next, String descriptor, int slot) {
        if (next == null) {
            code.load(Kind.INT, slot);
            code.staticCall(owner, "unknown", "(I)Ljava/lang/IllegalArgumentException;");
            code.insn(Opcodes.ATHROW);
            return;
        }
        int at = 0;
        code.load(Kind.REFERENCE, at++);
        for (Type type : Type.getArgumentTypes(descriptor)) {
            code.out().visitVarInsn(type.getOpcode(Opcodes.ILOAD), at);
            at += type.getSize();
        }
        code.virtualCall(owner, next, descriptor);
        code.insn(Type.getReturnType(descriptor).getOpcode(Opcodes.IRETURN));
    }

    /** The local variables at the beginning of a method. */
    static Object[] frame(String owner, String descriptor) {
        List<Object> types = new ArrayList<>(List.of(owner));
        for (Type type : Type.getArgumentTypes(descriptor)) {
            types.add(switch (type.getSort()) {
                case Type.INT -> Opcodes.INTEGER;
                case Type.LONG -> Opcodes.LONG;
                case Type.DOUBLE -> Opcodes.DOUBLE;
                default -> type.getInternalName();
            });
        }
        return types.toArray();
    }
}
