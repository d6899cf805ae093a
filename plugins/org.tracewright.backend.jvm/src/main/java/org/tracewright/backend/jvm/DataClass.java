package org.tracewright.backend.jvm;

import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;

/** The class through which code reaches what the run time decoded: prebuilt objects, the machine, and the meaning of Java's own exceptions. */
final class DataClass {

    private static final String PROGRAM_DATA = Layout.RUNTIME + "ProgramData";
    private static final String OBJECTS = "[Ljava/lang/Object;";
    private static final int PROTOTYPES_PER_METHOD = 400;
    private static final int STATIC = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;

    private final Layout layout;
    private final List<DataSection.Prototype> prototypes;
    private final ClassWriter writer = ClassFiles.start(Layout.DATA, "java/lang/Object", Opcodes.ACC_FINAL);

    DataClass(Layout layout, List<DataSection.Prototype> prototypes) {
        this.layout = layout;
        this.prototypes = prototypes;
    }

    byte[] generate() {
        field("ROOTS", OBJECTS);
        field("FAULTS", "L" + Layout.RUNTIME + "Faults;");
        field("MACHINE", "L" + Layout.RUNTIME + "Machine;");
        for (int start = 0; start < prototypes.size(); start += PROTOTYPES_PER_METHOD) {
            prototypes(start, Math.min(start + PROTOTYPES_PER_METHOD, prototypes.size()));
        }
        caught();
        return ClassFiles.finish(writer, initializer());
    }

    private void field(String name, String descriptor) {
        writer.visitField(STATIC | Opcodes.ACC_FINAL, name, descriptor, null, null).visitEnd();
    }

    private MethodVisitor initializer() {
        MethodVisitor init = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        init.visitCode();
        Code code = new Code(init, layout, "");
        code.integer(prototypes.size());
        code.type(Opcodes.ANEWARRAY, "java/lang/Object");
        code.store(Kind.REFERENCE, 0);
        for (int start = 0; start < prototypes.size(); start += PROTOTYPES_PER_METHOD) {
            code.load(Kind.REFERENCE, 0);
            code.staticCall(Layout.DATA, "prototypes" + start, "(" + OBJECTS + ")V");
        }
        init.visitLdcInsn(Type.getObjectType(Layout.DATA));
        code.load(Kind.REFERENCE, 0);
        code.staticCall(PROGRAM_DATA, "load", "(Ljava/lang/Class;" + OBJECTS + ")L" + PROGRAM_DATA + ";");
        code.store(Kind.REFERENCE, 0);
        take(code, "ROOTS", "roots", OBJECTS);
        take(code, "FAULTS", "faults", "L" + Layout.RUNTIME + "Faults;");
        take(code, "MACHINE", "machine", "L" + Layout.RUNTIME + "Machine;");
        code.insn(Opcodes.RETURN);
        return init;
    }

    private static void take(Code code, String field, String accessor, String descriptor) {
        code.load(Kind.REFERENCE, 0);
        code.virtualCall(PROGRAM_DATA, accessor, "()" + descriptor);
        code.field(Opcodes.PUTSTATIC, Layout.DATA, field, descriptor);
    }

    private void prototypes(int start, int end) {
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, "prototypes" + start, "(" + OBJECTS + ")V", null, null);
        method.visitCode();
        Code code = new Code(method, layout, "");
        for (int i = start; i < end; i++) {
            code.load(Kind.REFERENCE, 0);
            code.integer(i);
            prototype(code, prototypes.get(i).of());
            code.insn(Opcodes.AASTORE);
        }
        code.insn(Opcodes.RETURN);
        ClassFiles.end(method);
    }

    private void prototype(Code code, Object of) {
        if (of instanceof LowFunction function) {
            code.field(Opcodes.GETSTATIC, layout.pointer(function), "INSTANCE", "L" + layout.signature(function.type()) + ";");
        } else if (of instanceof GcArray array) {
            code.integer(0);
            code.newArray(array);
        } else {
            boolean sized = of instanceof GcStruct struct && struct.inlinedArray() != null;
            String name = of instanceof GcStruct struct ? layout.struct(struct) : Layout.CLASS_OBJECT;
            code.type(Opcodes.NEW, name);
            code.insn(Opcodes.DUP);
            if (sized) {
                code.integer(0);
            }
            code.constructor(name, sized ? "(I)V" : "()V");
        }
    }

    /** Gives the RPython exception that a handler got, made of a fault of the Java machine if need be. */
    private void caught() {
        String exception = Layout.RUNTIME + "RException";
        String descriptor = "(Ljava/lang/Throwable;)L" + exception + ";";
        MethodVisitor caught = writer.visitMethod(STATIC, "caught", descriptor, null, null);
        caught.visitCode();
        Code code = new Code(caught, layout, "");
        Label other = new Label();
        code.load(Kind.REFERENCE, 0);
        code.type(Opcodes.INSTANCEOF, exception);
        code.jump(Opcodes.IFEQ, other);
        code.load(Kind.REFERENCE, 0);
        code.type(Opcodes.CHECKCAST, exception);
        code.insn(Opcodes.ARETURN);
        code.label(other);
        caught.visitFrame(Opcodes.F_NEW, 1, new Object[] {"java/lang/Throwable"}, 0, new Object[0]);
        code.field(Opcodes.GETSTATIC, Layout.DATA, "FAULTS", "L" + Layout.RUNTIME + "Faults;");
        code.load(Kind.REFERENCE, 0);
        code.virtualCall(Layout.RUNTIME + "Faults", "convert", descriptor);
        code.insn(Opcodes.ARETURN);
        ClassFiles.end(caught);
    }
}
