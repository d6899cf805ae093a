package org.tracewright.frontend.bytecode;

import java.util.List;
import org.tracewright.flow.SourcePosition;

/**
 * The compiled form of a module, function, class body, lambda or generator expression. Immutable.
 *
 * @param name           as in the source; {@code <module>}, {@code <lambda>}, {@code <genexpr>}
 * @param position       the name that it is defined by, or the keyword of a lambda, in the source file as the user named it
 * @param argumentCount  positional parameters; they are the first locals
 * @param hasStar        whether the next local takes excess positional arguments
 * @param hasStarStar    whether the local after that takes excess keywords
 * @param isGenerator    whether it yields
 * @param usesNames      whether names go through a name space (module and class bodies)
 * @param locals         names of local variables; hidden ones start with {@code $}
 * @param cells          names of locals that inner functions use; a parameter among them is copied from its local on entry
 * @param frees          names taken from enclosing functions
 * @param names          names for the name, attribute and import instructions
 * @param constants      Long, BigInteger, Double, Boolean, byte[] (str), String (unicode), None as {@link #NONE}, {@link #ELLIPSIS}, List (tuple of
 *                       those), CodeObject, CallShape
 * @param docstring      a constant index or -1
 * @param stackSize      deepest value stack
 * @param futures        names of {@code __future__} features in force
 */
public record CodeObject(String name, SourcePosition position, int argumentCount, boolean hasStar, boolean hasStarStar,
        boolean isGenerator, boolean usesNames, List<String> locals, List<String> cells, List<String> frees, List<String> names,
        List<Object> constants, int docstring, List<Code> code, List<ExceptionRange> handlers, int stackSize, List<String> futures) {

    /** The constant {@code None}. */
    public static final Object NONE = Marker.NONE;
    /** The constant {@code Ellipsis}. */
    public static final Object ELLIPSIS = Marker.ELLIPSIS;

    private enum Marker { NONE, ELLIPSIS }

    public CodeObject {
        locals = List.copyOf(locals);
        cells = List.copyOf(cells);
        frees = List.copyOf(frees);
        names = List.copyOf(names);
        constants = List.copyOf(constants);
        code = List.copyOf(code);
        handlers = List.copyOf(handlers);
        futures = List.copyOf(futures);
    }

    /** The source file as the user named it. */
    public String file() {
        return position.file();
    }

    /** The line of the definition, 1-based. */
    public int line() {
        return position.line();
    }

    /** The handler of an exception raised by that instruction, or null. */
    public ExceptionRange handlerAt(int instruction) {
        for (ExceptionRange range : handlers) {
            if (range.covers(instruction)) {
                return range;
            }
        }
        return null;
    }
}
