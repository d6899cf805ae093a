package org.tracewright.frontend.bytecode;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.lang.rpython.Parameter;

/** The parameters of a function as its first locals: positional ones, then star, then star star. */
record Signature(List<String> locals, int argumentCount, boolean hasStar, boolean hasStarStar) {

    static final Signature NONE = new Signature(List.of(), 0, false, false);

    /** A function that takes one thing under a hidden name. */
    static Signature hidden(String name) {
        return new Signature(List.of(name), 1, false, false);
    }

    static Signature of(List<Parameter> parameters, Scope scope) {
        List<String> locals = new ArrayList<>();
        boolean star = false;
        boolean starStar = false;
        for (Parameter parameter : parameters) {
            locals.add(parameter.getName() == null ? tupleName(locals.size()) : scope.mangle(parameter.getName()));
            star |= "*".equals(parameter.getStar());
            starStar |= "**".equals(parameter.getStar());
        }
        int extras = (star ? 1 : 0) + (starStar ? 1 : 0);
        return new Signature(locals, locals.size() - extras, star, starStar);
    }

    /** The hidden local of a parameter that is a tuple of names. */
    static String tupleName(int index) {
        return "$argument" + index;
    }
}
