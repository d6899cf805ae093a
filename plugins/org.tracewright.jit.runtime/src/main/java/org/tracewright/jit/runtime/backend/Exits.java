package org.tracewright.jit.runtime.backend;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Value;

/**
 * The ways out of a method. Code that leaves pushes its values and calls a static method of the same class, one for each sequence of kinds, that puts them into the
 * {@link ExitState}; so the method itself stays small. Exits of guards stand behind the other code.
 */
final class Exits {

    /** A guard's way out that is still to be written. */
    record Pending(Guard guard, Label code, PlannedFragment fragment, Locals locals, Locals.Snapshot state, boolean random) {
    }

    /**
     * A method that ways out call: how many values of each kind are in the {@link ExitState} already, and the kinds of those that it takes.
     */
    private record Passing(int[] places, String kinds, String descriptor) {
    }

    /** A method may have parameters of 255 words. */
    private static final int MOST_VALUES = 120;
    private static final String EXIT_FIELD = "Lorg/tracewright/jit/runtime/backend/Exit;";

    private final Code code;
    private final ClassData data;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final Map<String, Passing> methods = new TreeMap<>();
    private final List<CrossJump> jumps = new ArrayList<>();
    private int mostValues;

    Exits(Code code, ClassData data) {
        this.code = code;
        this.data = data;
    }

    /** Where to jump to when the guard fails. */
    Label of(Guard guard, PlannedFragment fragment, Locals locals, boolean random) {
        Label label = new Label();
        pending.add(new Pending(guard, label, fragment, locals, locals.snapshot(), random));
        return label;
    }

    /** The next way out to write; null where all are written. */
    Pending next() {
        return pending.poll();
    }

    /** Writes the way out of a guard without bridge in this method. */
    void leave(Pending way) {
        code.join(way.code(), way.state().frame(), null);
        if (way.random()) {
            code.state();
            code.insn(Opcodes.ICONST_1);
            code.field(Opcodes.PUTFIELD, Code.STATE, "random", "Z");
        }
        List<Value> values = new ArrayList<>(way.guard().failArguments().size());
        for (Box box : way.guard().failArguments()) {
            values.add(way.fragment().valueWhereFails(way.guard(), box));
        }
        leave(way.guard(), values, way.locals());
    }

    /** An entry or exit passes so many values. */
    void willPass(int values) {
        mostValues = Math.max(mostValues, values);
    }

    /** The most values that any entry or exit passes. */
    int mostValues() {
        return mostValues;
    }

    /** The jumps to labels of other methods. */
    List<CrossJump> jumps() {
        return jumps;
    }

    /** Writes a jump to a label of another method. */
    void jump(CrossJump jump, List<? extends Value> values, Locals locals) {
        jumps.add(jump);
        leave(jump, values, locals);
    }

    /** Writes a way out with these values. */
    void leave(Exit exit, List<? extends Value> values, Locals locals) {
        int direct = Math.max(0, values.size() - MOST_VALUES);
        int[] places = store(values.subList(0, direct), locals);
        willPass(values.size());
        List<? extends Value> passed = values.subList(direct, values.size());
        StringBuilder letters = new StringBuilder(passed.size());
        for (Value value : passed) {
            locals.push(value);
            letters.append(value.kind().letter());
        }
        code.load(Kind.REF, Code.EXCEPTION_SLOT);
        code.state();
        code.integer(data.add(exit));
        String kinds = letters.toString();
        String name = "exit$" + places[Kind.INT.ordinal()] + "_" + places[Kind.REF.ordinal()] + "_" + places[Kind.FLOAT.ordinal()] + "$" + kinds;
        Passing method = methods.computeIfAbsent(name, any -> new Passing(places, kinds, descriptor(kinds)));
        code.staticCall(code.thisClass(), name, method.descriptor());
        code.insn(Opcodes.RETURN);
    }

    /** Puts the values into the state here and now; gives how many of each kind. */
    int[] store(List<? extends Value> values, Locals locals) {
        willPass(values.size());
        int[] places = new int[Kind.values().length];
        for (Value value : values) {
            code.state();
            array(code, value.kind());
            code.integer(places[value.kind().ordinal()]++);
            locals.push(value);
            code.insn(storeItem(value.kind()));
        }
        return places;
    }

    /** Writes the methods that the ways out call. */
    void writeMethods(ClassVisitor writer) {
        methods.forEach((name, passing) -> {
            MethodVisitor method = writer.visitMethod(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, name, passing.descriptor(), null, null);
            method.visitCode();
            writeMethod(new Code(method, code.thisClass()), passing.kinds(), passing.places());
            method.visitMaxs(0, 0);
            method.visitEnd();
        });
    }

    private void writeMethod(Code out, String kinds, int[] places) {
        int exceptionSlot = kinds.chars().map(letter -> Kind.of((char) letter) == Kind.REF ? 1 : 2).sum();
        int stateSlot = exceptionSlot + 1;
        int slot = 0;
        for (char letter : kinds.toCharArray()) {
            Kind kind = Kind.of(letter);
            out.load(Kind.REF, stateSlot);
            array(out, kind);
            out.integer(places[kind.ordinal()]++);
            out.load(kind, slot);
            out.insn(storeItem(kind));
            slot += kind == Kind.REF ? 1 : 2;
        }
        out.load(Kind.REF, stateSlot);
        out.load(Kind.REF, exceptionSlot);
        out.field(Opcodes.PUTFIELD, Code.STATE, "exception", "Ljava/lang/Object;");
        out.load(Kind.REF, stateSlot);
        data.pushExit(out, stateSlot + 1);
        out.field(Opcodes.PUTFIELD, Code.STATE, "exit", EXIT_FIELD);
        out.insn(Opcodes.RETURN);
    }

    private static String descriptor(String kinds) {
        StringBuilder descriptor = new StringBuilder("(");
        for (int i = 0; i < kinds.length(); i++) {
            descriptor.append(javaType(Kind.of(kinds.charAt(i))));
        }
        return descriptor + "Ljava/lang/Object;L" + Code.STATE + ";I)V";
    }

    private static String javaType(Kind kind) {
        return kind == Kind.INT ? "J" : kind == Kind.FLOAT ? "D" : "Ljava/lang/Object;";
    }

    /** Pushes the state's array for a kind, the state being on the stack. */
    static void array(Code code, Kind kind) {
        String name = kind == Kind.INT ? "ints" : kind == Kind.FLOAT ? "floats" : "refs";
        code.field(Opcodes.GETFIELD, Code.STATE, name, "[" + javaType(kind));
    }

    private static int storeItem(Kind kind) {
        return kind == Kind.INT ? Opcodes.LASTORE : kind == Kind.FLOAT ? Opcodes.DASTORE : Opcodes.AASTORE;
    }
}
