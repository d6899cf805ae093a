package org.tracewright.backend.jvm;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.flow.graph.Program;

/** The class that a jar starts with. */
final class MainClass {

    private static final String SUPER = Layout.RUNTIME + "RProgram";
    private static final String MACHINE = "L" + Layout.RUNTIME + "Machine;";

    private MainClass() {
    }

    static byte[] generate(Program program, Layout layout, JvmOptions options) {
        ClassWriter writer = ClassFiles.start(Layout.MAIN, SUPER, Opcodes.ACC_FINAL);
        ClassFiles.defaultConstructor(writer, SUPER);
        MethodVisitor machine = writer.visitMethod(Opcodes.ACC_PUBLIC, "machine", "()" + MACHINE, null, null);
        machine.visitCode();
        machine.visitFieldInsn(Opcodes.GETSTATIC, Layout.DATA, "MACHINE", MACHINE);
        machine.visitInsn(Opcodes.ARETURN);
        ClassFiles.end(machine);
        MethodVisitor entry = writer.visitMethod(Opcodes.ACC_PUBLIC, "entry", "([L" + Layout.RUNTIME + "RStr;)J", null, null);
        entry.visitCode();
        entry.visitVarInsn(Opcodes.ALOAD, 1);
        Layout.Method target = layout.function(program.entry());
        entry.visitMethodInsn(Opcodes.INVOKESTATIC, target.owner(), target.name(), target.descriptor(), false);
        entry.visitInsn(Opcodes.LRETURN);
        ClassFiles.end(entry);
        return ClassFiles.finish(writer, main(writer, options));
    }

    private static MethodVisitor main(ClassWriter writer, JvmOptions options) {
        MethodVisitor main = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "main", "([Ljava/lang/String;)V", null, null);
        main.visitCode();
        main.visitTypeInsn(Opcodes.NEW, Layout.MAIN);
        main.visitInsn(Opcodes.DUP);
        main.visitMethodInsn(Opcodes.INVOKESPECIAL, Layout.MAIN, "<init>", "()V", false);
        main.visitLdcInsn(options.programName());
        main.visitVarInsn(Opcodes.ALOAD, 0);
        main.visitLdcInsn(options.stackSize());
        main.visitMethodInsn(Opcodes.INVOKESTATIC, Layout.RUNTIME + "Launcher", "main",
                "(L" + SUPER + ";Ljava/lang/String;[Ljava/lang/String;J)V", false);
        main.visitInsn(Opcodes.RETURN);
        return main;
    }
}
