package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.heap.LowArray;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;

/** The prebuilt objects that code names: static final fields of holder classes. Pushes constants of every type. */
final class Constants {

    private static final int FIELDS_PER_CLASS = 500;

    private record Field(Object value, String descriptor, String internalName) {
    }

    private final Layout layout;
    private final List<Field> fields = new ArrayList<>();
    private final Map<Object, Integer> index = new IdentityHashMap<>();

    Constants(Layout layout) {
        this.layout = layout;
    }

    /** The named objects in the order of their fields. */
    List<Object> roots() {
        return fields.stream().map(Field::value).toList();
    }

    void push(Code code, Constant constant) {
        push(code, constant.value(), constant.type());
    }

    void push(Code code, Object value, LowType type) {
        if (value == null) {
            pushZero(code, type);
        } else if (value instanceof LowFunction function) {
            String owner = layout.pointer(function);
            code.field(Opcodes.GETSTATIC, owner, "INSTANCE", "L" + layout.signature(function.type()) + ";");
        } else if (value instanceof LowStruct || value instanceof LowArray || value instanceof LowClass) {
            code.prebuilt(value, this);
        } else if (value instanceof Boolean truth) {
            code.integer(truth ? 1 : 0);
        } else if (value instanceof Character character) {
            code.integer(character);
        } else if (value instanceof Integer codePoint) {
            code.integer(codePoint);
        } else if (value instanceof Double real) {
            code.real(real);
        } else if (value instanceof Long number) {
            code.number(number);
        } else {
            throw new IllegalStateException("constant " + value + " of type " + type);
        }
    }

    /** Pushes a prebuilt object or a class. */
    void push(MethodVisitor out, Object value) {
        int number = number(value);
        out.visitFieldInsn(Opcodes.GETSTATIC, holder(number), "c" + number, fields.get(number).descriptor());
    }

    private static void pushZero(Code code, LowType type) {
        switch (Kind.of(type)) {
            case NONE -> { }
            case INT -> code.integer(0);
            case LONG -> code.number(0);
            case DOUBLE -> code.real(0);
            case REFERENCE -> code.insn(Opcodes.ACONST_NULL);
        }
    }

    private static String holder(int number) {
        return Layout.PACKAGE + "K" + number / FIELDS_PER_CLASS;
    }

    private int number(Object value) {
        return index.computeIfAbsent(value, v -> {
            LowType type = v instanceof LowStruct struct ? new Ptr(struct.type()) : v instanceof LowArray array ? new Ptr(array.type()) : Primitive.CLASS;
            fields.add(new Field(v, layout.descriptor(type), layout.internalName(type)));
            return fields.size() - 1;
        });
    }

    /** Generates the holder classes. */
    void generate(Map<String, byte[]> classes) {
        for (int start = 0; start < fields.size(); start += FIELDS_PER_CLASS) {
            classes.put(holder(start), holderClass(start, Math.min(start + FIELDS_PER_CLASS, fields.size())));
        }
    }

    private byte[] holderClass(int start, int end) {
        ClassWriter writer = ClassFiles.start(holder(start), "java/lang/Object", Opcodes.ACC_FINAL);
        MethodVisitor init = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        init.visitCode();
        init.visitFieldInsn(Opcodes.GETSTATIC, Layout.DATA, "ROOTS", "[Ljava/lang/Object;");
        init.visitVarInsn(Opcodes.ASTORE, 0);
        for (int i = start; i < end; i++) {
            Field field = fields.get(i);
            writer.visitField(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, "c" + i, field.descriptor(), null, null).visitEnd();
            init.visitVarInsn(Opcodes.ALOAD, 0);
            init.visitLdcInsn(i);
            init.visitInsn(Opcodes.AALOAD);
            init.visitTypeInsn(Opcodes.CHECKCAST, field.internalName());
            init.visitFieldInsn(Opcodes.PUTSTATIC, holder(i), "c" + i, field.descriptor());
        }
        init.visitInsn(Opcodes.RETURN);
        return ClassFiles.finish(writer, init);
    }
}
