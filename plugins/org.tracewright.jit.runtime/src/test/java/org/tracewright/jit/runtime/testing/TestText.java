package org.tracewright.jit.runtime.testing;

/** A {@code str} or {@code unicode}. */
public record TestText(boolean unicode, long[] chars) {

    /** A {@code str} of these characters. */
    public static TestText of(String text) {
        return new TestText(false, text.chars().asLongStream().toArray());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (long item : chars) {
            text.appendCodePoint((int) item);
        }
        return text.toString();
    }

    // Texts of the program are told apart by identity.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
