package org.tracewright.jit.runtime.resume;

/**
 * How resume data names values: an {@code int} whose lower two bits say what the others are. After the numbering of RPython's {@code resume.py}.
 */
final class Numbering {

    /** The number is the integer itself. */
    static final int SMALL = 0;
    /** The number is an index into the pool of constants. */
    static final int CONSTANT = 1;
    /** The number is an index into the fail arguments. */
    static final int ARGUMENT = 2;
    /** The number is an index into the virtuals. */
    static final int VIRTUAL = 3;
    /** An item that stays zero: no virtual has this number. */
    static final int ABSENT = ~0;

    private static final int TAG_BITS = 2;

    private Numbering() {
    }

    static int encode(int tag, int number) {
        return number << TAG_BITS | tag;
    }

    static boolean isSmall(long value) {
        return (int) value << TAG_BITS >> TAG_BITS == value;
    }

    static int tag(int encoded) {
        return encoded & VIRTUAL;
    }

    static int number(int encoded) {
        return encoded >> TAG_BITS;
    }
}
