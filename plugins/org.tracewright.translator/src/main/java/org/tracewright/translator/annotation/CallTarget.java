package org.tracewright.translator.annotation;

import java.util.List;
import org.tracewright.frontend.objspace.host.HostObject;

/**
 * One candidate of a call.
 *
 * @param desc      the function, method (self is passed first) or class (its constructor; see {@link #constructed})
 * @param function  the function behind it; null for a class without {@code __init__}
 * @param graph     the graph called; null where {@code function} is
 * @param arguments for each parameter of the graph where its value comes from
 * @param constructed for a call of a class: the class whose instance is made and passed as first parameter to {@code __init__}; else null
 */
public record CallTarget(Desc desc, FunctionDesc function, AnnotatedGraph graph, List<Argument> arguments, ClassDef constructed) {

    public CallTarget {
        arguments = List.copyOf(arguments);
    }

    /** Where the value of a parameter comes from. */
    public sealed interface Argument permits Self, Passed, FromStar, Default {
    }

    /** The instance of a bound method, or the new instance of a call of a class. */
    public record Self() implements Argument {
    }

    /** Argument number {@code index} of the operation. */
    public record Passed(int index) implements Argument {
    }

    /** Item {@code item} of the tuple that is argument {@code index} of the operation, the one after the star. */
    public record FromStar(int index, int item) implements Argument {
    }

    /** The parameter's default. */
    public record Default(HostObject value) implements Argument {
    }
}
