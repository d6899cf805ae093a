package org.tracewright.backend.jvm;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.FuncType;

/** Functions as values: an abstract class for each signature, and for each function used as a value a subclass with one instance. */
final class FunctionPointers {

    private final Layout layout;

    FunctionPointers(Layout layout) {
        this.layout = layout;
    }

    byte[] signature(FuncType type) {
        ClassWriter writer = ClassFiles.start(layout.signature(type), "java/lang/Object", Opcodes.ACC_ABSTRACT);
        ClassFiles.defaultConstructor(writer, "java/lang/Object");
        writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, "call", layout.methodDescriptor(type), null, null).visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    byte[] pointer(LowFunction function) {
        String name = layout.pointer(function);
        String superName = layout.signature(function.type());
        ClassWriter writer = ClassFiles.start(name, superName, Opcodes.ACC_FINAL);
        ClassFiles.defaultConstructor(writer, superName);
        call(writer, function);
        String descriptor = "L" + superName + ";";
        writer.visitField(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, "INSTANCE", descriptor, null, null).visitEnd();
        MethodVisitor init = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        init.visitCode();
        init.visitTypeInsn(Opcodes.NEW, name);
        init.visitInsn(Opcodes.DUP);
        init.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", "()V", false);
        init.visitFieldInsn(Opcodes.PUTSTATIC, name, "INSTANCE", descriptor);
        init.visitInsn(Opcodes.RETURN);
        return ClassFiles.finish(writer, init);
    }

    private void call(ClassWriter writer, LowFunction function) {
        MethodVisitor call = writer.visitMethod(Opcodes.ACC_PUBLIC, "call", layout.methodDescriptor(function.type()), null, null);
        call.visitCode();
        Code code = new Code(call, layout, "");
        Arguments arguments = new Arguments(layout, function.type().args());
        arguments.begin(code);
        for (int i = 0; i < arguments.types().size(); i++) {
            int index = i;
            arguments.give(code, i, () -> arguments.take(code, index, 1));
        }
        Layout.Method target = layout.function(function);
        code.staticCall(target.owner(), target.name(), target.descriptor());
        code.insn(Kind.of(function.type().result()).ret());
        ClassFiles.end(call);
    }
}
