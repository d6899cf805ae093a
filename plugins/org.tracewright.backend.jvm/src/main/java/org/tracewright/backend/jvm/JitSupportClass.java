package org.tracewright.backend.jvm;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.tracewright.flow.primitive.Primitives;
import org.tracewright.flow.type.LowType;

/** The class that holds the program's {@code Jit}, and static methods for what traces call besides the program's functions. */
final class JitSupportClass {

    static final String NAME = Layout.PACKAGE + "JitSupport";

    static final String JIT = Layout.RUNTIME + "Jit";
    private static final String FAULTS = "L" + Layout.RUNTIME + "Faults;";
    private static final String MACHINE = "L" + Layout.RUNTIME + "Machine;";
    private static final String OBJECTS = "[Ljava/lang/Object;";

    private final Layout layout;
    private final JitNames names;
    private final int drivers;
    private final ClassWriter writer = ClassFiles.start(NAME, "java/lang/Object", Opcodes.ACC_FINAL);

    JitSupportClass(Layout layout, JitNames names, int drivers) {
        this.layout = layout;
        this.names = names;
        this.drivers = drivers;
    }

    byte[] generate() {
        names.primitives().forEach(this::primitive);
        names.messages().forEach(this::fatal);
        writer.visitField(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, "JIT", "L" + JIT + ";", null, null).visitEnd();
        MethodVisitor init = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        init.visitCode();
        Code code = new Code(init, layout, "");
        code.type(Opcodes.NEW, JIT);
        code.insn(Opcodes.DUP);
        init.visitLdcInsn(Type.getObjectType(Layout.DATA));
        code.field(Opcodes.GETSTATIC, Layout.DATA, "ROOTS", OBJECTS);
        code.field(Opcodes.GETSTATIC, Layout.DATA, "FAULTS", FAULTS);
        code.field(Opcodes.GETSTATIC, Layout.DATA, "MACHINE", MACHINE);
        code.integer(drivers);
        code.constructor(JIT, "(Ljava/lang/Class;" + OBJECTS + FAULTS + MACHINE + "I)V");
        code.field(Opcodes.PUTSTATIC, NAME, "JIT", "L" + JIT + ";");
        code.insn(Opcodes.RETURN);
        return ClassFiles.finish(writer, init);
    }

    private Code method(String name, String descriptor) {
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, name, descriptor, null, null);
        method.visitCode();
        return new Code(method, layout, "");
    }

    private void primitive(String primitive, String name) {
        Primitives.Entry entry = Primitives.named(primitive);
        String descriptor = layout.methodDescriptor(entry.type());
        PrimitiveMethods.Target target = PrimitiveMethods.of(primitive);
        Code code = method(name, descriptor);
        if (!target.isStatic()) {
            target.pushOwner(code);
        }
        int slot = 0;
        for (LowType arg : entry.type().args()) {
            code.load(Kind.of(arg), slot);
            slot += Kind.of(arg).width();
        }
        if (target.isStatic()) {
            code.staticCall(target.owner(), target.method(), descriptor);
        } else {
            code.virtualCall(target.owner(), target.method(), descriptor);
        }
        code.insn(Kind.of(entry.type().result()).ret());
        ClassFiles.end(code.out());
    }

    private void fatal(String message, String name) {
        Code code = method(name, "()V");
        code.out().visitLdcInsn(message.length() > 1000 ? message.substring(0, 1000) : message);
        code.runtime("FatalError", "raise", "(Ljava/lang/String;)V");
        code.insn(Opcodes.RETURN);
        ClassFiles.end(code.out());
    }
}
