package org.tracewright.backend.jvm;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Beginning and end of a class file. */
final class ClassFiles {

    private ClassFiles() {
    }

    static ClassWriter start(String name, String superName, int access) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER | access, name, null, superName, null);
        return writer;
    }

    /** Ends the last method and the class. */
    static byte[] finish(ClassWriter writer, MethodVisitor last) {
        end(last);
        writer.visitEnd();
        return writer.toByteArray();
    }

    static void end(MethodVisitor method) {
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    /** A constructor without arguments that only calls the superclass's. */
    static void defaultConstructor(ClassWriter writer, String superName) {
        MethodVisitor init = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        init.visitCode();
        init.visitVarInsn(Opcodes.ALOAD, 0);
        init.visitMethodInsn(Opcodes.INVOKESPECIAL, superName, "<init>", "()V", false);
        init.visitInsn(Opcodes.RETURN);
        end(init);
    }
}
