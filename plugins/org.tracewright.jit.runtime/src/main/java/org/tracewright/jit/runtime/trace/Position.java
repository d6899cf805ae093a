package org.tracewright.jit.runtime.trace;

/**
 * A place in the interpreter's RPython source.
 *
 * @param function qualified name of the function
 * @param file     path as the translation saw it; empty where unknown
 * @param line     from 1; 0 where unknown
 */
public record Position(String function, String file, int line) {

    /** An unknown place. */
    public static final Position NONE = new Position("", "", 0);
}
