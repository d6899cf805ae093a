package org.tracewright.flow.ir;

import java.util.function.Function;
import org.tracewright.flow.graph.Variable;

/**
 * What the printer writes besides the program itself.
 *
 * @param positions whether each operation shows where it comes from
 * @param typeNames the type of a variable of a graph that is not lowered, in words; null shows none
 */
public record PrintOptions(boolean positions, Function<Variable, String> typeNames) {

    /** Without positions. */
    public static final PrintOptions PLAIN = new PrintOptions(false, null);

    /** With positions. */
    public static final PrintOptions WITH_POSITIONS = new PrintOptions(true, null);

    /** The same with types in words. */
    public PrintOptions withTypeNames(Function<Variable, String> names) {
        return new PrintOptions(positions, names);
    }

    /** What follows the name of a variable that has no low-level type. */
    String typeOf(Variable variable) {
        return typeNames == null ? "" : ": " + typeNames.apply(variable);
    }
}
