package org.tracewright.flow.ir;

/**
 * What the printer writes besides the program itself.
 *
 * @param positions whether each operation shows where it comes from
 */
public record PrintOptions(boolean positions) {

    /** Without positions. */
    public static final PrintOptions PLAIN = new PrintOptions(false);

    /** With positions. */
    public static final PrintOptions WITH_POSITIONS = new PrintOptions(true);
}
