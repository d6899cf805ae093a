package org.tracewright.flow;

/**
 * A place in a source file that everything made from it keeps, from token to trace operation.
 *
 * @param file   path as the user named it, or a library name such as {@code rpython/rlib/jit.py}
 * @param line   1-based
 * @param column 1-based, in UTF-16 units
 * @param length number of UTF-16 units marked from {@code column} on, 0 where only the point is known
 */
public record SourcePosition(String file, int line, int column, int length) {

    /** For what the toolchain makes itself and no source line stands for. */
    public static final SourcePosition NONE = new SourcePosition("", 0, 0, 0);

    /** Whether this names a place at all. */
    public boolean isKnown() {
        return line > 0;
    }

    @Override
    public String toString() {
        return isKnown() ? file + ":" + line + ":" + column : "<no position>";
    }
}
