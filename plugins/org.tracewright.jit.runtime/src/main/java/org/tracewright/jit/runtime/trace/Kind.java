package org.tracewright.jit.runtime.trace;

/** The kinds of values that the JIT tells apart; each has registers of its own in jitcode. */
public enum Kind {
    /** A 64-bit integer: signed, unsigned, a truth value (0 or 1), a byte of a {@code str} (0 to 255) or a code point. */
    INT('i'),
    /** A reference to an object of the program, an array, a function pointer or a class; may be null. */
    REF('p'),
    /** A double. */
    FLOAT('f'),
    /** No value. */
    VOID('v');

    private final char letter;

    Kind(char letter) {
        this.letter = letter;
    }

    /** The letter that names of boxes of this kind begin with, and that stands for the kind in descriptors' texts. */
    public char letter() {
        return letter;
    }

    /** The kind of that letter. */
    public static Kind of(char letter) {
        return switch (letter) {
            case 'i' -> INT;
            case 'p' -> REF;
            case 'f' -> FLOAT;
            case 'v' -> VOID;
            default -> throw new IllegalArgumentException("no kind " + letter);
        };
    }
}
