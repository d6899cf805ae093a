package org.tracewright.jit.runtime.backend;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Value;

/**
 * The ways out of a method. Code that leaves pushes its values and goes to the call of one of the {@link ExitMethods} that puts them into the {@link ExitState}; so the method itself stays small. Exits of guards stand
 * behind the other code, the calls at its end.
 */
final class Exits {

    /** A guard's way out that is still to be written. */
    record Pending(Guard guard, Label code, PlannedFragment fragment, Locals locals, Locals.Snapshot state, boolean random) {
    }

    /** A method may have parameters of 255 words. */
    private static final int MOST_VALUES = 120;

    private final Code code;
    private final ClassData data;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final ExitMethods methods;
    private final List<CrossJump> jumps = new ArrayList<>();
    /** By how many values of each kind they pass. */
    private final Map<List<Integer>, Label> tails = new LinkedHashMap<>();
    private int mostValues;

    Exits(Code code, ClassData data, ExitMethods methods) {
        this.code = code;
        this.data = data;
        this.methods = methods;
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
        code.join(way.code(), way.state().frame());
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
        willPass(values.size());
        List<Value> ordered = new ArrayList<>(values);
        ordered.sort(Comparator.comparing(Value::kind));
        List<Value> passed = ordered.subList(0, Math.min(ordered.size(), MOST_VALUES));
        int[] counts = new int[Kind.values().length];
        passed.forEach(value -> counts[value.kind().ordinal()]++);
        store(ordered.subList(passed.size(), ordered.size()), counts.clone(), locals);
        passed.forEach(locals::push);
        code.integer(data.add(exit));
        code.jump(Opcodes.GOTO, tails.computeIfAbsent(Arrays.stream(counts).boxed().toList(), absent -> new Label()));
    }

    /** Writes what ways out that pass as many values of each kind have in common: the call. HotSpot takes much longer for a call than for a jump. */
    void writeTails() {
        tails.forEach((counts, tail) -> {
            List<Object> onStack = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                onStack.addAll(Collections.nCopies(counts.get(kind.ordinal()), Code.frameType(kind)));
            }
            onStack.add(Opcodes.INTEGER);
            code.join(tail, Code.NONE, onStack.toArray());
            code.load(Kind.REF, Code.THIS_SLOT);
            code.state();
            methods.call(code, counts);
            code.insn(Opcodes.RETURN);
        });
    }

    /** Puts the values into the state here and now. */
    void store(List<? extends Value> values, Locals locals) {
        willPass(values.size());
        store(values, new int[Kind.values().length], locals);
    }

    /** @param places of the next value of each kind */
    private void store(List<? extends Value> values, int[] places, Locals locals) {
        for (Value value : values) {
            code.state();
            array(code, value.kind());
            code.integer(places[value.kind().ordinal()]++);
            locals.push(value);
            code.insn(storeItem(value.kind()));
        }
    }

    /** Pushes the state's array for a kind, the state being on the stack. */
    static void array(Code code, Kind kind) {
        String name = kind == Kind.INT ? "ints" : kind == Kind.FLOAT ? "floats" : "refs";
        code.field(Opcodes.GETFIELD, Code.STATE, name, "[" + ExitMethods.type(kind));
    }

    /** The instruction that puts a value of the kind into such an array. */
    static int storeItem(Kind kind) {
        return kind == Kind.INT ? Opcodes.LASTORE : kind == Kind.FLOAT ? Opcodes.DASTORE : Opcodes.AASTORE;
    }
}
