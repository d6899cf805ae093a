package org.tracewright.conformance.random;

import java.util.ArrayList;
import java.util.List;

/** What code at some place sees and may do. */
final class Scope {

    private final List<Variable> variables;
    private final Effort effort;
    private final Type result;
    private List<String> handled = List.of();
    private int times = 1;
    private boolean inLoop;
    private boolean quiet;

    /** The scope of a routine's body. */
    Scope(List<Variable> parameters, Effort effort, Type result) {
        variables = new ArrayList<>(parameters);
        this.effort = effort;
        this.result = result;
    }

    private Scope(Scope outer) {
        this(outer.variables, outer.effort, outer.result);
        handled = outer.handled;
        times = outer.times;
        inLoop = outer.inLoop;
        quiet = outer.quiet;
    }

    /** A block inside: what it declares is not seen outside. */
    Scope inner() {
        return new Scope(this);
    }

    /** The body of a loop, or of anything else that runs so often. */
    Scope repeated(int count, boolean isLoop) {
        Scope body = inner();
        body.times = times * count;
        body.inLoop = isLoop || inLoop;
        return body;
    }

    /** A block whose exceptions of these classes are handled in sight. */
    Scope handling(List<String> exceptions) {
        Scope body = inner();
        body.handled = exceptions;
        return body;
    }

    /** A block that calls nothing and changes no list and no dictionary. */
    Scope quieted() {
        Scope body = inner();
        body.quiet = true;
        return body;
    }

    /** Sees the variable by another type; declares it when it is new. */
    void declare(Variable variable) {
        variables.removeIf(known -> known.name().equals(variable.name()));
        variables.add(variable);
    }

    List<Variable> variables() {
        return variables;
    }

    /** The variables whose values can stand where the type is wanted. */
    List<Variable> of(Type wanted) {
        return variables.stream().filter(variable -> wanted.accepts(variable.type())).toList();
    }

    /** The variables that can be assigned any value of the type. */
    List<Variable> assignable(Type given) {
        return variables.stream().filter(variable -> variable.type().equals(given) && !variable.name().equals("self")).toList();
    }

    boolean handles(String exception) {
        return handled.contains(exception);
    }

    Type result() {
        return result;
    }

    boolean isInLoop() {
        return inLoop;
    }

    boolean isQuiet() {
        return quiet;
    }

    boolean allows(int steps) {
        return effort.allows(steps * times);
    }

    void spend(int steps) {
        effort.spend(steps * times);
    }
}
