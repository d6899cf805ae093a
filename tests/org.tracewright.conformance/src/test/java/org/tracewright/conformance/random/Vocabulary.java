package org.tracewright.conformance.random;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.conformance.random.Type.DictOf;
import org.tracewright.conformance.random.Type.InstanceOf;
import org.tracewright.conformance.random.Type.ListOf;
import org.tracewright.conformance.random.Type.Nullable;
import org.tracewright.conformance.random.Type.Simple;
import org.tracewright.conformance.random.Type.TupleOf;

/** What the program has declared so far. */
final class Vocabulary {

    /** The class that all exceptions of the program have above them; its attribute {@code code} is an int. */
    static final String PROBLEM = "Problem";

    private final Choices choices;
    private final List<ClassModel> classes = new ArrayList<>();
    private final List<Routine> routines = new ArrayList<>();
    private final List<Variable> globals = new ArrayList<>();
    private final List<String> exceptions = new ArrayList<>(List.of(PROBLEM));
    private final List<String> generators = new ArrayList<>();
    private int names;

    Vocabulary(Choices choices) {
        this.choices = choices;
    }

    /** A name that nothing else in the program has. */
    String fresh(String prefix) {
        return prefix + names++;
    }

    List<ClassModel> classes() {
        return classes;
    }

    /** Functions and methods that code made from now on may call. */
    List<Routine> routines() {
        return routines;
    }

    /** Prebuilt objects: read everywhere, assigned nowhere. */
    List<Variable> globals() {
        return globals;
    }

    List<String> exceptions() {
        return exceptions;
    }

    /** Functions that take a small int and generate ints. */
    List<String> generators() {
        return generators;
    }

    /** A type for a variable, with no more than so many types inside each other. */
    Type type(int depth) {
        if (depth == 0 || choices.percent(60)) {
            return choices.percent(15) && !classes.isEmpty() ? instance() : choices.of(Simple.INT, Simple.INT, Simple.INT, Simple.STR, Simple.STR, Simple.BOOL, Simple.FLOAT, Simple.UINT);
        }
        return switch (choices.below(classes.isEmpty() ? 3 : 5)) {
            case 0 -> new ListOf(type(depth - 1));
            case 1 -> new DictOf(key(), choices.of(Simple.INT, Simple.STR));
            case 2 -> tuple();
            case 3 -> instance();
            default -> new Nullable(instance());
        };
    }

    InstanceOf instance() {
        return new InstanceOf(choices.of(classes));
    }

    private Type key() {
        return choices.percent(20) ? new TupleOf(List.of(Simple.INT, Simple.STR)) : choices.of(Simple.INT, Simple.STR);
    }

    private Type tuple() {
        List<Type> items = new ArrayList<>();
        for (int i = choices.between(1, 2); i >= 0; i--) {
            items.add(choices.of(Simple.INT, Simple.STR, Simple.INT, Simple.FLOAT));
        }
        return new TupleOf(items);
    }
}
