package org.tracewright.backend.jvm;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;

/** A Java class for a struct: public fields, the inlined array as a final field, and for instances the class and the virtual methods. */
final class StructClasses {

    private static final String READER = Layout.RUNTIME + "DataReader";

    private final Generation generation;
    private final Layout layout;

    StructClasses(Generation generation) {
        this.generation = generation;
        layout = generation.layout();
    }

    byte[] generate(GcStruct struct) {
        String name = layout.struct(struct);
        String superName = superName(struct);
        LowClass lowClass = layout.classOf(struct);
        boolean isAbstract = lowClass == null && layout.isInstance(struct);
        ClassWriter writer = ClassFiles.start(name, superName, 0);
        for (GcStruct.Field field : struct.ownFields()) {
            if (field.type() != Primitive.VOID) {
                writer.visitField(Opcodes.ACC_PUBLIC, fieldName(field), layout.descriptor(field.type()), null, null).visitEnd();
            }
        }
        constructor(writer, struct, name, superName);
        fresh(writer, name, struct.inlinedArray() != null);
        if (lowClass != null) {
            type(writer, lowClass);
            generation.methods().generate(struct, writer);
        } else if (isAbstract) {
            generation.methods().generate(struct, writer);
        }
        return ClassFiles.finish(writer, fill(writer, struct, name, superName));
    }

    /** The Java name of a field. */
    static String fieldName(GcStruct.Field field) {
        return fieldName(field.name());
    }

    static String fieldName(String name) {
        return Names.legal(name);
    }

    private String superName(GcStruct struct) {
        if (struct.superStruct() != null) {
            return layout.struct(struct.superStruct());
        }
        return Layout.RUNTIME + (layout.isInstance(struct) ? "RObject" : "RStruct");
    }

    private void constructor(ClassWriter writer, GcStruct struct, String name, String superName) {
        if (struct.inlinedArray() == null) {
            ClassFiles.defaultConstructor(writer, superName);
            return;
        }
        String array = layout.descriptor(new Ptr(struct.inlinedArray()));
        writer.visitField(Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL, Layout.ITEMS, array, null, null).visitEnd();
        MethodVisitor init = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "(I)V", null, null);
        init.visitCode();
        Code code = new Code(init, layout, "");
        code.load(Kind.REFERENCE, 0);
        code.constructor(superName, "()V");
        code.load(Kind.REFERENCE, 0);
        code.load(Kind.INT, 1);
        code.newArray(struct.inlinedArray());
        code.field(Opcodes.PUTFIELD, name, Layout.ITEMS, array);
        code.insn(Opcodes.RETURN);
        ClassFiles.end(init);
    }

    /** Adds the method that makes another object of the class. */
    static void fresh(ClassWriter writer, String name, boolean sized) {
        MethodVisitor fresh = writer.visitMethod(Opcodes.ACC_PUBLIC, "fresh", "(I)L" + Layout.RUNTIME + "RStruct;", null, null);
        fresh.visitCode();
        fresh.visitTypeInsn(Opcodes.NEW, name);
        fresh.visitInsn(Opcodes.DUP);
        if (sized) {
            fresh.visitVarInsn(Opcodes.ILOAD, 1);
        }
        fresh.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", sized ? "(I)V" : "()V", false);
        fresh.visitInsn(Opcodes.ARETURN);
        ClassFiles.end(fresh);
    }

    private void type(ClassWriter writer, LowClass lowClass) {
        MethodVisitor type = writer.visitMethod(Opcodes.ACC_PUBLIC, "type", "()L" + Layout.RUNTIME + "RClass;", null, null);
        type.visitCode();
        generation.constants().push(new Code(type, layout, ""), lowClass, Primitive.CLASS);
        type.visitInsn(Opcodes.ARETURN);
        ClassFiles.end(type);
    }

    private MethodVisitor fill(ClassWriter writer, GcStruct struct, String name, String superName) {
        MethodVisitor fill = startFill(writer, superName);
        Code code = new Code(fill, layout, "");
        for (GcStruct.Field field : struct.ownFields()) {
            if (field.type() != Primitive.VOID) {
                read(code, layout, name, fieldName(field), field.type());
            }
        }
        if (struct.inlinedArray() != null) {
            code.load(Kind.REFERENCE, 1);
            code.load(Kind.REFERENCE, 0);
            code.field(Opcodes.GETFIELD, name, Layout.ITEMS, layout.descriptor(new Ptr(struct.inlinedArray())));
            code.virtualCall(READER, "items", "(Ljava/lang/Object;)V");
        }
        code.insn(Opcodes.RETURN);
        return fill;
    }

    /** Begins the method that reads a prebuilt object's fields. */
    static MethodVisitor startFill(ClassWriter writer, String superName) {
        MethodVisitor fill = writer.visitMethod(Opcodes.ACC_PUBLIC, "fill", "(L" + READER + ";)V", null, null);
        fill.visitCode();
        fill.visitVarInsn(Opcodes.ALOAD, 0);
        fill.visitVarInsn(Opcodes.ALOAD, 1);
        fill.visitMethodInsn(Opcodes.INVOKESPECIAL, superName, "fill", "(L" + READER + ";)V", false);
        return fill;
    }

    /** Reads one field. */
    static void read(Code code, Layout layout, String owner, String field, LowType type) {
        code.load(Kind.REFERENCE, 0);
        code.load(Kind.REFERENCE, 1);
        switch (Kind.of(type)) {
            case INT -> code.virtualCall(READER, type == Primitive.BOOL ? "truth" : "integer", type == Primitive.BOOL ? "()Z" : "()I");
            case LONG -> code.virtualCall(READER, "number", "()J");
            case DOUBLE -> code.virtualCall(READER, "real", "()D");
            default -> {
                code.virtualCall(READER, "reference", "()Ljava/lang/Object;");
                code.type(Opcodes.CHECKCAST, layout.internalName(type));
            }
        }
        code.field(Opcodes.PUTFIELD, owner, field, layout.descriptor(type));
    }
}
