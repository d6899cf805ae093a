package org.tracewright.conformance.random;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Draws from a seed; equal seeds draw equally. */
final class Choices {

    private final Random random;

    Choices(long seed) {
        random = new Random(seed);
    }

    /** From 0 to one less than the limit. */
    int below(int limit) {
        return random.nextInt(limit);
    }

    /** From the first to the second, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** True in so many of a hundred draws. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    long bits() {
        return random.nextLong();
    }

    <T> T of(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    @SafeVarargs
    final <T> T of(T... several) {
        return several[random.nextInt(several.length)];
    }

    /** Draws a maker first and makes only that one. */
    <T> T made(List<Supplier<T>> makers) {
        return of(makers).get();
    }
}
