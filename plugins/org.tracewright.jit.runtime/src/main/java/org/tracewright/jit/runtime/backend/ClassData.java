package org.tracewright.jit.runtime.backend;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.tracewright.jit.runtime.trace.Kind;

/**
 * The objects that a class is defined with: the exits, and constants of its traces, each of these in a static final field that HotSpot takes for a constant. The class gives an object of itself in return, in the first place:
 * that takes no reflection, which would keep more than the class itself does.
 */
final class ClassData {

    private static final int CONSTANT = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
    private static final String EXIT = "Lorg/tracewright/jit/runtime/backend/Exit;";

    /** Descriptor of the class's constructor, which takes the exits. */
    static final String CONSTRUCTOR = "([" + EXIT + ")V";

    /** Where the class puts an object of itself. */
    static final int OBJECT = 0;
    private static final int EXITS = 1;
    private static final int FIRST_CONSTANT = 2;

    private final ProgramClasses classes;
    private final Map<Object, Integer> constants = new IdentityHashMap<>();
    private final List<Object> objects = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<Exit> exits = new ArrayList<>();

    ClassData(ProgramClasses classes) {
        this.classes = classes;
    }

    /** Pushes the object, which is not null; gives the internal name of the type that it then has. */
    String push(Code code, Object object) {
        int index = constants.computeIfAbsent(object, key -> {
            types.add(classes.nameOf(key));
            objects.add(key);
            return objects.size() - 1;
        });
        code.field(Opcodes.GETSTATIC, code.thisClass(), "c" + index, descriptor(types.get(index)));
        return types.get(index);
    }

    private static String descriptor(String internalName) {
        return internalName.startsWith("[") ? internalName : "L" + internalName + ";";
    }

    /** The number of a new exit. */
    int add(Exit exit) {
        exits.add(exit);
        return exits.size() - 1;
    }

    /** What the class is to be defined with; there is room for its object. */
    Object[] objects() {
        Object[] data = new Object[FIRST_CONSTANT + objects.size()];
        data[EXITS] = exits.toArray(new Exit[0]);
        for (int i = 0; i < objects.size(); i++) {
            data[FIRST_CONSTANT + i] = objects.get(i);
        }
        return data;
    }

    /** Writes the fields and what fills them. */
    void write(ClassVisitor writer, String thisClass) {
        MethodVisitor init = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        init.visitCode();
        Code code = new Code(init, thisClass);
        String lookup = "java/lang/invoke/MethodHandles";
        code.staticCall(lookup, "lookup", "()L" + lookup + "$Lookup;");
        init.visitLdcInsn("_");
        init.visitLdcInsn(Type.getType("[Ljava/lang/Object;"));
        code.staticCall(lookup, "classData", "(L" + lookup + "$Lookup;Ljava/lang/String;Ljava/lang/Class;)Ljava/lang/Object;");
        code.type(Opcodes.CHECKCAST, "[Ljava/lang/Object;");
        code.store(Kind.REF, 0);
        for (int i = 0; i < types.size(); i++) {
            constant(writer, code, "c" + i, descriptor(types.get(i)), FIRST_CONSTANT + i);
        }
        code.load(Kind.REF, 0);
        code.integer(OBJECT);
        code.type(Opcodes.NEW, thisClass);
        code.insn(Opcodes.DUP);
        item(code, EXITS, "[" + EXIT);
        code.constructor(thisClass, CONSTRUCTOR);
        code.insn(Opcodes.AASTORE);
        code.insn(Opcodes.RETURN);
        init.visitMaxs(0, 0);
        init.visitEnd();
    }

    /** Pushes one of the objects, which are in the first variable. */
    private static void item(Code code, int index, String descriptor) {
        code.load(Kind.REF, 0);
        code.integer(index);
        code.insn(Opcodes.AALOAD);
        code.type(Opcodes.CHECKCAST, Type.getType(descriptor).getInternalName());
    }

    private static void constant(ClassVisitor writer, Code code, String name, String descriptor, int index) {
        writer.visitField(CONSTANT, name, descriptor, null, null).visitEnd();
        item(code, index, descriptor);
        code.field(Opcodes.PUTSTATIC, code.thisClass(), name, descriptor);
    }
}
