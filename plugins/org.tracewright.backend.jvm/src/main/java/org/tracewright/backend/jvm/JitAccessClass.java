package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.StructDescr;
import org.tracewright.jit.runtime.jitcode.JitProgram;
import org.tracewright.jit.runtime.trace.Kind;

/**
 * The generated accessors of the program's fields and functions. Each method of {@code ProgramAccess} is a chain of methods, each a {@code tableswitch} on part of the numbers, none longer
 * than the Java machine compiles.
 */
final class JitAccessClass {

    static final String NAME = Layout.PACKAGE + "JitAccess";

    private static final String SUPER = "org/tracewright/jit/runtime/cpu/ProgramAccess";
    private static final String LOOKUP = "Ljava/lang/invoke/MethodHandles$Lookup;";
    private static final int LARGEST_PART = 6000;

    /** One method of {@code ProgramAccess}. */
    private record Access<T>(String name, String descriptor, int slot, List<T> descrs, ToIntFunction<T> index, ToIntFunction<T> size, JitAccessCode<T> code) {
    }

    private final Layout layout;
    private final JitProgram program;
    private final ClassWriter writer = ClassFiles.start(NAME, SUPER, Opcodes.ACC_FINAL);

    JitAccessClass(Layout layout, JitProgram program) {
        this.layout = layout;
        this.program = program;
    }

    byte[] generate() {
        ClassFiles.defaultConstructor(writer, SUPER);
        getters("getInt", "J", Kind.INT);
        getters("getRef", "Ljava/lang/Object;", Kind.REF);
        getters("getFloat", "D", Kind.FLOAT);
        setters("setInt", "J", Kind.INT);
        setters("setRef", "Ljava/lang/Object;", Kind.REF);
        setters("setFloat", "D", Kind.FLOAT);
        List<StructDescr> structs = program.structs().stream().filter(struct -> JitAccessCode.isNew(struct)).toList();
        write(new Access<>("newStruct", "(I)Ljava/lang/Object;", 1, structs, StructDescr::index, struct -> 12, JitAccessCode::allocate));
        calls("callInt", "J", Kind.INT);
        calls("callRef", "Ljava/lang/Object;", Kind.REF);
        calls("callFloat", "D", Kind.FLOAT);
        calls("callVoid", "V", Kind.VOID);
        MethodVisitor lookup = writer.visitMethod(Opcodes.ACC_PUBLIC, "lookup", "()" + LOOKUP, null, null);
        lookup.visitCode();
        lookup.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/invoke/MethodHandles", "lookup", "()" + LOOKUP, false);
        lookup.visitInsn(Opcodes.ARETURN);
        return ClassFiles.finish(writer, lookup);
    }

    private List<FieldDescr> fields(Predicate<FieldDescr> wanted) {
        return program.fields().stream().filter(wanted).toList();
    }

    private void getters(String name, String type, Kind kind) {
        write(new Access<>(name, "(Ljava/lang/Object;I)" + type, 2, fields(field -> field.kind() == kind), FieldDescr::index, field -> 16, JitAccessCode::get));
    }

    private void setters(String name, String type, Kind kind) {
        write(new Access<>(name, "(Ljava/lang/Object;I" + type + ")V", 2, fields(field -> field.kind() == kind), FieldDescr::index, field -> 20, JitAccessCode::set));
    }

    private void calls(String name, String type, Kind kind) {
        List<CallDescr> calls = program.calls().stream().filter(call -> call.resultKind() == kind).toList();
        write(new Access<>(name, "(I[J[Ljava/lang/Object;[D)" + type, 1, calls, CallDescr::index, call -> 20 + 10 * call.parameters().size(), JitAccessCode::call));
    }

    private <T> void write(Access<T> access) {
        List<List<T>> parts = parts(access);
        for (int i = 0; i < Math.max(1, parts.size()); i++) {
            MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC, i == 0 ? access.name() : access.name() + i, access.descriptor(), null, null);
            method.visitCode();
            part(access, parts.isEmpty() ? List.of() : parts.get(i), i + 1 < parts.size() ? access.name() + (i + 1) : null, new Code(method, layout, ""));
            ClassFiles.end(method);
        }
    }

    private static <T> List<List<T>> parts(Access<T> access) {
        List<List<T>> parts = new ArrayList<>();
        int size = LARGEST_PART;
        int first = 0;
        for (T descr : access.descrs()) {
            int index = access.index().applyAsInt(descr);
            size += access.size().applyAsInt(descr) + 4;
            if (size + 4 * (index - first) > LARGEST_PART) {
                parts.add(new ArrayList<>());
                size = 0;
                first = index;
            }
            parts.get(parts.size() - 1).add(descr);
        }
        return parts;
    }

    private <T> void part(Access<T> access, List<T> descrs, String next, Code code) {
        int slot = access.slot();
        Label other = new Label();
        Object[] frame = JitAccessCode.frame(NAME, access.descriptor());
        if (!descrs.isEmpty()) {
            int first = access.index().applyAsInt(descrs.get(0));
            int last = access.index().applyAsInt(descrs.get(descrs.size() - 1));
            Label[] labels = new Label[last - first + 1];
            Arrays.fill(labels, other);
            descrs.forEach(descr -> labels[access.index().applyAsInt(descr) - first] = new Label());
            code.load(org.tracewright.backend.jvm.Kind.INT, slot);
            code.out().visitTableSwitchInsn(first, last, other, labels);
            for (T descr : descrs) {
                code.label(labels[access.index().applyAsInt(descr) - first]);
                code.out().visitFrame(Opcodes.F_NEW, frame.length, frame, 0, new Object[0]);
                access.code().write(descr, code, layout);
            }
            code.label(other);
            code.out().visitFrame(Opcodes.F_NEW, frame.length, frame, 0, new Object[0]);
        }
        JitAccessCode.otherwise(code, NAME, next, access.descriptor(), slot);
    }
}
