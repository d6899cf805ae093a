package org.tracewright.translator.annotation;

import java.util.List;

/** How many graphs are made of a function: what the calls are told apart by. */
public record Specialization(Kind kind, List<Integer> arguments) {

    /** The rules of {@code rpython.rlib.objectmodel.specialize}. */
    public enum Kind { DEFAULT, ARG, ARG_OR_VAR, ARGTYPE, ARGLISTITEMTYPE, MEMO, CALL_LOCATION, LL }

    /** One graph for all calls. */
    public static final Specialization DEFAULT = new Specialization(Kind.DEFAULT, List.of());

    public Specialization {
        arguments = List.copyOf(arguments);
    }
}
