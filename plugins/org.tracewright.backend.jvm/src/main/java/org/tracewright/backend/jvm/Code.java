package org.tracewright.backend.jvm;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.runtime.RException;

/** Writes the instructions of one method: short names for what the emitters need often, stack map frames and line numbers. */
final class Code {

    private final MethodVisitor out;
    private final Layout layout;
    private final String file;
    private int lastFrame = -1;
    private int lastLine = -1;

    /** @param file only lines of this file are recorded */
    Code(MethodVisitor out, Layout layout, String file) {
        this.out = out;
        this.layout = layout;
        this.file = file;
    }

    MethodVisitor out() {
        return out;
    }

    void insn(int... opcodes) {
        for (int opcode : opcodes) {
            out.visitInsn(opcode);
        }
    }

    void load(Kind kind, int slot) {
        out.visitVarInsn(kind.load(), slot);
    }

    void store(Kind kind, int slot) {
        out.visitVarInsn(kind.store(), slot);
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
        staticCall(Layout.RUNTIME + simpleClass, name, descriptor);
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
        long bits = Double.doubleToRawLongBits(value);
        if (bits == 0 || value == 1) {
            insn(bits == 0 ? Opcodes.DCONST_0 : Opcodes.DCONST_1);
        } else {
            out.visitLdcInsn(value);
        }
    }

    /** Makes the reference on the stack one of the wanted type, if the verifier can't know that it is. */
    void cast(LowType from, LowType to) {
        if (!from.equals(to) && Kind.of(to) == Kind.REFERENCE && !isKnown(from, to)) {
            type(Opcodes.CHECKCAST, layout.internalName(to));
        }
    }

    private static boolean isKnown(LowType from, LowType to) {
        return from instanceof Ptr sub && to instanceof Ptr base
                && sub.target() instanceof GcStruct a && base.target() instanceof GcStruct b
                && a.extendsStruct(b);
    }

    /** Makes an array of the length on the stack. */
    void newArray(GcArray array) {
        LowType item = array.item();
        if (Kind.of(item) == Kind.REFERENCE) {
            type(Opcodes.ANEWARRAY, layout.internalName(item));
            return;
        }
        out.visitIntInsn(Opcodes.NEWARRAY, switch ((Primitive) item) {
            case BOOL -> Opcodes.T_BOOLEAN;
            case CHAR -> Opcodes.T_BYTE;
            case UNICHAR -> Opcodes.T_INT;
            case FLOAT -> Opcodes.T_DOUBLE;
            default -> Opcodes.T_LONG;
        });
    }

    /** Pushes the item, array and index being on the stack. */
    void loadItem(LowType item) {
        insn(itemOpcode(item));
        if (item == Primitive.CHAR) {
            integer(255);
            insn(Opcodes.IAND);
        }
    }

    /** Stores the item on the stack above array and index. */
    void storeItem(LowType item) {
        insn(itemOpcode(item) + Opcodes.IASTORE - Opcodes.IALOAD);
    }

    private static int itemOpcode(LowType item) {
        return switch (Kind.of(item)) {
            case INT -> item == Primitive.UNICHAR ? Opcodes.IALOAD : Opcodes.BALOAD;
            case LONG -> Opcodes.LALOAD;
            case DOUBLE -> Opcodes.DALOAD;
            default -> Opcodes.AALOAD;
        };
    }

    /** Places a label where control flow joins and states what is in the local variables, and on the stack: nothing or one reference. */
    void join(Label label, Map<Integer, LowType> locals, String onStack) {
        TreeMap<Integer, Object> types = new TreeMap<>();
        locals.forEach((slot, type) -> types.put(slot, frameType(type)));
        frame(label, types, onStack);
    }

    /** The same with an empty stack and a reference in one more slot. */
    void join(Label label, Map<Integer, LowType> locals, int slot, String internalName) {
        TreeMap<Integer, Object> types = new TreeMap<>();
        locals.forEach((s, type) -> types.put(s, frameType(type)));
        types.put(slot, internalName);
        frame(label, types, null);
    }

    private void frame(Label label, TreeMap<Integer, Object> locals, String onStack) {
        int here = size();
        if (here == lastFrame) {
            // Two frames can't stand at one place: what jumps to this label may lack what the other promises.
            insn(Opcodes.NOP);
            here++;
        }
        lastFrame = here;
        label(label);
        Object[] types = new Object[locals.isEmpty() ? 0 : locals.lastKey() + 1];
        int count = 0;
        for (int slot = 0; slot < types.length; slot++) {
            Object type = locals.getOrDefault(slot, Opcodes.TOP);
            types[count++] = type;
            slot += type == Opcodes.LONG || type == Opcodes.DOUBLE ? 1 : 0;
        }
        out.visitFrame(Opcodes.F_NEW, count, types, onStack == null ? 0 : 1, new Object[] {onStack});
    }

    private Object frameType(LowType type) {
        return switch (Kind.of(type)) {
            case INT -> Opcodes.INTEGER;
            case LONG -> Opcodes.LONG;
            case DOUBLE -> Opcodes.DOUBLE;
            default -> layout.internalName(type);
        };
    }

    /** What follows comes from there. */
    void position(SourcePosition position) {
        if (position != null && position.isKnown() && position.line() != lastLine && position.file().equals(file)) {
            lastLine = position.line();
            Label here = new Label();
            out.visitLabel(here);
            out.visitLineNumber(lastLine, here);
        }
    }

    /** Pushes a text that says where the code last written comes from, as a traceback shows it. */
    void pushPlace(String function) {
        if (lastLine >= 0 && out instanceof MethodRecorder recorder) {
            recorder.place(lastLine, function);
        } else {
            out.visitLdcInsn(place(file, lastLine, function));
        }
    }

    static String place(String file, int line, String function) {
        return RException.place(file, Math.max(line, 0), function);
    }

    /** Pushes a prebuilt object or a class. */
    void prebuilt(Object value, Constants constants) {
        if (out instanceof MethodRecorder recorder) {
            recorder.prebuilt(value);
        } else {
            constants.push(out, value);
        }
    }

    /** The current length of the code. */
    int size() {
        Label here = new Label();
        out.visitLabel(here);
        return here.getOffset();
    }

    /** The slots and types of those variables that have a slot. */
    static Map<Integer, LowType> locals(List<Variable> variables, Slots slots) {
        Map<Integer, LowType> locals = new TreeMap<>();
        for (Variable variable : variables) {
            int slot = slots.of(variable);
            if (slot >= 0) {
                locals.put(slot, variable.type());
            }
        }
        return locals;
    }
}
