package org.tracewright.jit.runtime.backend;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.jit.runtime.trace.Kind;

/** Writes the instructions of one method. The first local variables are always this object, the entry's number and the {@link ExitState}. */
final class Code {

    static final String STATE = "org/tracewright/jit/runtime/backend/ExitState";
    static final String RUNTIME = "org/tracewright/runtime/";
    static final String OBJECT = "java/lang/Object";
    private static final String EXCEPTION = "L" + OBJECT + ";";
    static final int THIS_SLOT = 0;
    static final int ENTRY_SLOT = 1;
    static final int STATE_SLOT = 2;
    static final int FIRST_FREE_SLOT = 3;
    /** No variables, or nothing on the stack. */
    static final Object[] NONE = new Object[0];

    private final MethodVisitor out;
    private final String thisClass;
    private int lastFrame = -1;

    Code(MethodVisitor out, String thisClass) {
        this.out = out;
        this.thisClass = thisClass;
    }

    MethodVisitor out() {
        return out;
    }

    /** The internal name of the class that is made. */
    String thisClass() {
        return thisClass;
    }

    void insn(int... opcodes) {
        for (int opcode : opcodes) {
            out.visitInsn(opcode);
        }
    }

    void load(Kind kind, int slot) {
        out.visitVarInsn(opcode(Opcodes.ILOAD, kind), slot);
    }

    void store(Kind kind, int slot) {
        out.visitVarInsn(opcode(Opcodes.ISTORE, kind), slot);
    }

    /** The variant of a load, store or return of {@code int} for a kind. */
    private static int opcode(int ofInt, Kind kind) {
        return ofInt + switch (kind) {
            case INT -> Opcodes.LLOAD - Opcodes.ILOAD;
            case FLOAT -> Opcodes.DLOAD - Opcodes.ILOAD;
            case REF -> Opcodes.ALOAD - Opcodes.ILOAD;
            case VOID -> throw new IllegalArgumentException("no value");
        };
    }

    /** The type of a value of the kind, of which no more is known, as a stack map frame has it. */
    static Object frameType(Kind kind) {
        return kind == Kind.INT ? Opcodes.LONG : kind == Kind.FLOAT ? Opcodes.DOUBLE : OBJECT;
    }

    void state() {
        load(Kind.REF, STATE_SLOT);
    }

    /** Pushes the exception object that is pending, or null. */
    void exception() {
        state();
        field(Opcodes.GETFIELD, STATE, "exception", EXCEPTION);
    }

    /** Makes what was pushed behind the state the pending exception. */
    void setException() {
        field(Opcodes.PUTFIELD, STATE, "exception", EXCEPTION);
    }

    void pop(Kind kind) {
        if (kind != Kind.VOID) {
            insn(kind == Kind.REF ? Opcodes.POP : Opcodes.POP2);
        }
    }

    void jump(int opcode, Label target) {
        out.visitJumpInsn(opcode, target);
    }

    void label(Label label) {
        out.visitLabel(label);
    }

    void staticCall(String owner, String name, String descriptor) {
        out.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, descriptor, false);
    }

    /** A call of a static method of the run time. */
    void runtime(String simpleClass, String name, String descriptor) {
        staticCall(RUNTIME + simpleClass, name, descriptor);
    }

    void virtualCall(String owner, String name, String descriptor) {
        out.visitMethodInsn(Opcodes.INVOKEVIRTUAL, owner, name, descriptor, false);
    }

    void constructor(String owner, String descriptor) {
        out.visitMethodInsn(Opcodes.INVOKESPECIAL, owner, "<init>", descriptor, false);
    }

    void field(int opcode, String owner, String name, String descriptor) {
        out.visitFieldInsn(opcode, owner, name, descriptor);
    }

    void type(int opcode, String internalName) {
        out.visitTypeInsn(opcode, internalName);
    }

    void number(long value) {
        if (value == 0 || value == 1) {
            insn(value == 0 ? Opcodes.LCONST_0 : Opcodes.LCONST_1);
        } else if (value >= Short.MIN_VALUE && value <= Short.MAX_VALUE) {
            integer((int) value);
            insn(Opcodes.I2L);
        } else {
            out.visitLdcInsn(value);
        }
    }

    void integer(int value) {
        if (value >= -1 && value <= 5) {
            insn(Opcodes.ICONST_0 + value);
        } else if (value >= Byte.MIN_VALUE && value <= Byte.MAX_VALUE) {
            out.visitIntInsn(Opcodes.BIPUSH, value);
        } else if (value >= Short.MIN_VALUE && value <= Short.MAX_VALUE) {
            out.visitIntInsn(Opcodes.SIPUSH, value);
        } else {
            out.visitLdcInsn(value);
        }
    }

    void real(double value) {
        if (Double.doubleToRawLongBits(value) == 0 || value == 1) {
            insn(value == 1 ? Opcodes.DCONST_1 : Opcodes.DCONST_0);
        } else {
            out.visitLdcInsn(value);
        }
    }

    /**
     * Places a label to which control jumps.
     *
     * @param locals  by variable, the type of what is in it as a stack map frame has it, or null
     * @param onStack the same of what is on the stack
     */
    void join(Label label, Object[] locals, Object... onStack) {
        int here = size();
        if (here == lastFrame) {
            // Two frames can't stand at one place: what jumps to this label may lack what the other promises.
            insn(Opcodes.NOP);
            here++;
        }
        lastFrame = here;
        label(label);
        int end = locals.length;
        while (end > FIRST_FREE_SLOT && locals[end - 1] == null) {
            end--;
        }
        Object[] types = new Object[Math.max(end, FIRST_FREE_SLOT)];
        types[THIS_SLOT] = thisClass;
        types[ENTRY_SLOT] = Opcodes.INTEGER;
        types[STATE_SLOT] = STATE;
        int count = FIRST_FREE_SLOT;
        for (int slot = FIRST_FREE_SLOT; slot < end; slot++) {
            Object type = locals[slot] == null ? Opcodes.TOP : locals[slot];
            types[count++] = type;
            slot += type == Opcodes.LONG || type == Opcodes.DOUBLE ? 1 : 0;
        }
        // A whole frame is written as it is; to write what is new in it, the writer would make texts of all its types.
        out.visitFrame(Opcodes.F_FULL, count, types, onStack.length, onStack);
    }

    /** The current length of the code. */
    int size() {
        Label here = new Label();
        out.visitLabel(here);
        return here.getOffset();
    }
}
