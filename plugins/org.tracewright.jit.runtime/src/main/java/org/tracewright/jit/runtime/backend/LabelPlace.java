package org.tracewright.jit.runtime.backend;

import java.util.List;
import org.objectweb.asm.Label;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Value;

/** A label, or the beginning of a fragment, in the method that is being made. Compared by identity. */
final class LabelPlace {

    private final LabelDescr descr;
    private final PlannedFragment fragment;
    private final int index;
    private final List<? extends Value> args;
    private final TypedUses types;
    private final Label code = new Label();

    /**
     * @param index of the label's operation; -1 for the beginning
     * @param args  what jumps here pass values for
     */
    LabelPlace(LabelDescr descr, PlannedFragment fragment, int index, List<? extends Value> args) {
        this.descr = descr;
        this.fragment = fragment;
        this.index = index;
        this.args = args;
        types = new TypedUses(fragment.fragment().trace().operations().subList(index + 1, fragment.fragment().trace().operations().size()));
    }

    LabelDescr descr() {
        return descr;
    }

    int index() {
        return index;
    }

    List<? extends Value> args() {
        return args;
    }

    /** Where its code begins. */
    Label code() {
        return code;
    }

    /** The Java type that an argument that is a reference must have. */
    String type(int arg) {
        return types.of(args.get(arg));
    }

    /** The variable that the argument is to be in; -1 where it is not used behind the label. */
    int slot(int arg) {
        return args.get(arg) instanceof Box box && fragment.analysis().lastUse(box) > index ? fragment.slot(box) : -1;
    }
}
