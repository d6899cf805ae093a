package org.tracewright.flow.graph;

import java.util.List;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;

/**
 * A whole lowered program: what the later stages, the reference interpreter and the backends take.
 *
 * @param entry     takes {@code Ptr(GcArray(Ptr(rpy_string)))}, the command line with the program's name first, and returns the exit code, a {@code Signed}
 * @param functions every function with a graph that can be reached, in a stable order; the entry among them
 * @param classes   every class of the program, super-classes first; the root is {@code object}
 */
public record Program(LowFunction entry, List<LowFunction> functions, List<LowClass> classes) {

    public Program {
        functions = List.copyOf(functions);
        classes = List.copyOf(classes);
    }

    /** The class of that name; a built-in exception such as {@code ZeroDivisionError} has its plain name. */
    public LowClass classNamed(String name) {
        return classes.stream().filter(c -> c.name().equals(name)).findFirst().orElse(null);
    }
}
