package org.tracewright.jit.runtime.backend;

import java.lang.invoke.MethodHandles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.jit.runtime.trace.Kind;

/**
 * The methods that ways out call: each takes some numbers of values of each kind, puts them into the {@link ExitState} and says which exit it was. All traces of a program share them, each in a class of
 * its own beside the program's, so that HotSpot compiles them once and not for each trace.
 */
final class ExitMethods {

    private static final String CODE = "org/tracewright/jit/runtime/backend/CompiledCode";
    private static final String EXIT = "Lorg/tracewright/jit/runtime/backend/Exit;";
    private static final String NAME = "leave";

    private record Method(String owner, String descriptor) {
    }

    private final MethodHandles.Lookup lookup;
    private final String prefix;
    private final Map<List<Integer>, Method> methods = new HashMap<>();

    /**
     * @param lookup of a class of the program
     * @param prefix what the internal names of the classes begin with
     */
    ExitMethods(MethodHandles.Lookup lookup, String prefix) {
        this.lookup = lookup;
        this.prefix = prefix;
    }

    /**
     * Writes the call of a method; the values, in the order of their kinds, the number of the exit, the compiled code and the state are on the stack.
     *
     * @param passed how many of each kind it takes, in all not more than a method may have parameters
     */
    void call(Code code, List<Integer> passed) {
        Method method = methods.computeIfAbsent(passed, this::method);
        code.staticCall(method.owner(), NAME, method.descriptor());
    }

    /** Its class is there already if the program had another warm state before. */
    private Method method(List<Integer> passed) {
        String name = prefix + passed.get(Kind.INT.ordinal()) + "_" + passed.get(Kind.REF.ordinal()) + "_" + passed.get(Kind.FLOAT.ordinal());
        String descriptor = descriptor(passed);
        try {
            lookup.findClass(name.replace('/', '.'));
        } catch (ClassNotFoundException absent) {
            define(write(name, descriptor, passed));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return new Method(name, descriptor);
    }

    private void define(byte[] classFile) {
        try {
            lookup.defineClass(classFile);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a class of ways out cannot be defined", e);
        }
    }

    private static byte[] write(String name, String descriptor, List<Integer> passed) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC, name, null, Code.OBJECT, null);
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, NAME, descriptor, null, null);
        method.visitCode();
        write(new Code(method, name), passed);
        method.visitMaxs(0, 0);
        method.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static void write(Code out, List<Integer> passed) {
        int slots = 0;
        for (Kind kind : Kind.values()) {
            slots += passed.get(kind.ordinal()) * (kind == Kind.REF ? 1 : 2);
        }
        int numberSlot = slots;
        int codeSlot = slots + 1;
        int stateSlot = slots + 2;
        int slot = 0;
        for (Kind kind : Kind.values()) {
            for (int i = 0; i < passed.get(kind.ordinal()); i++) {
                out.load(Kind.REF, stateSlot);
                Exits.array(out, kind);
                out.integer(i);
                out.load(kind, slot);
                out.insn(Exits.storeItem(kind));
                slot += kind == Kind.REF ? 1 : 2;
            }
        }
        out.load(Kind.REF, stateSlot);
        out.load(Kind.REF, codeSlot);
        out.out().visitVarInsn(Opcodes.ILOAD, numberSlot);
        out.virtualCall(CODE, "exit", "(I)" + EXIT);
        out.field(Opcodes.PUTFIELD, Code.STATE, "exit", EXIT);
        out.insn(Opcodes.RETURN);
    }

    private static String descriptor(List<Integer> passed) {
        StringBuilder descriptor = new StringBuilder("(");
        for (Kind kind : Kind.values()) {
            descriptor.append((kind == Kind.VOID ? "" : type(kind)).repeat(passed.get(kind.ordinal())));
        }
        return descriptor + "IL" + CODE + ";L" + Code.STATE + ";)V";
    }

    /** The Java type of values of the kind in the state. */
    static String type(Kind kind) {
        return kind == Kind.INT ? "J" : kind == Kind.FLOAT ? "D" : "Ljava/lang/Object;";
    }
}
