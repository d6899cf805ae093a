package org.tracewright.backend.jvm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;

/** The Java class whose objects are the program's classes: the run time's, and a field for each class attribute. */
final class ClassObjects {

    /** A class attribute: one name may have several types in unrelated classes. */
    record Attribute(String name, LowType type) {
    }

    private final Layout layout;
    private final Map<Attribute, String> fields = new LinkedHashMap<>();

    ClassObjects(Program program, Layout layout) {
        this.layout = layout;
        Names names = new Names();
        for (LowClass each : program.classes()) {
            each.attributes().forEach((name, attribute) -> {
                if (attribute.type() != Primitive.VOID) {
                    fields.computeIfAbsent(new Attribute(name, attribute.type()), a -> names.unique("a_" + name));
                }
            });
        }
    }

    /** All attributes in the order of their fields. */
    List<Attribute> attributes() {
        return List.copyOf(fields.keySet());
    }

    /** Pushes the attribute of the class that is on the stack. */
    void load(Code code, String name, LowType type) {
        code.type(Opcodes.CHECKCAST, Layout.CLASS_OBJECT);
        code.field(Opcodes.GETFIELD, Layout.CLASS_OBJECT, field(name, type), layout.descriptor(type));
    }

    /** The Java name of the attribute. */
    String field(String name, LowType type) {
        String field = find(name, type);
        if (field == null) {
            throw new IllegalStateException("no class has an attribute " + name + " of type " + type);
        }
        layout.questions().note(Questions.Subject.ATTRIBUTE, type, name, field);
        return field;
    }

    /** The Java name of the attribute; null where no class has it. */
    String find(String name, LowType type) {
        return fields.get(new Attribute(name, type));
    }

    byte[] generate() {
        String superName = Layout.RUNTIME + "RClass";
        ClassWriter writer = ClassFiles.start(Layout.CLASS_OBJECT, superName, Opcodes.ACC_FINAL);
        ClassFiles.defaultConstructor(writer, superName);
        StructClasses.fresh(writer, Layout.CLASS_OBJECT, false);
        MethodVisitor fill = StructClasses.startFill(writer, superName);
        Code code = new Code(fill, layout, "");
        fields.forEach((attribute, name) -> {
            writer.visitField(Opcodes.ACC_PUBLIC, name, layout.descriptor(attribute.type()), null, null).visitEnd();
            StructClasses.read(code, layout, Layout.CLASS_OBJECT, name, attribute.type());
        });
        code.insn(Opcodes.RETURN);
        return ClassFiles.finish(writer, fill);
    }
}
