package org.tracewright.runtime;

/**
 * Counts how often positions are passed, by a hash of their greens; positions of equal hash share a counter. Counters decay, so that only what is passed often
 * within some time gets hot. Used by one thread at a time; a lost count does no harm.
 */
public final class JitCounters {

    private static final int SIZE = 4096;
    /** Passings of all positions between two decays, about. */
    private static final int PERIOD = 1 << 16;
    private static final long PINNED = Long.MAX_VALUE;
    private static final int LARGEST_THRESHOLD = 1 << 29;
    /** A position gets hot in so many steps; only at each of them is more done than to count. */
    private static final int STEPS = 8;
    private static final int PER_MILLE = 1000;

    /** Passings that a step still takes, besides the one that completes it; 0 where the position is pinned. */
    private final int[] left = new int[SIZE];
    /** Completed steps, in thousandths since they decay; or {@link #PINNED}. */
    private final long[] steps = new long[SIZE];
    private int step = 1;
    private long hot = Long.MAX_VALUE;
    private int keptPerMille = PER_MILLE;
    private int stepsUntilDecay;

    /** What {@link #completesStep} counts in. Code that has it as a constant counts without a test of its length. */
    public int[] left() {
        return left;
    }

    /** Counts one passing; whether {@link #completeStep} is to be called for it. */
    public static boolean completesStep(int[] left, int hash) {
        return --left[hash & SIZE - 1] < 0;
    }

    /** Ends a step; whether the position is hot or pinned. */
    public boolean completeStep(int hash) {
        int at = hash & SIZE - 1;
        if (steps[at] == PINNED) {
            left[at] = 0;
            return step < Integer.MAX_VALUE;
        }
        left[at] = step - 1;
        steps[at] += PER_MILLE;
        boolean isHot = steps[at] >= hot;
        if (--stepsUntilDecay < 0) {
            decay();
        }
        return isHot;
    }

    private void decay() {
        stepsUntilDecay = PERIOD / step;
        for (int i = 0; i < SIZE; i++) {
            if (steps[i] != PINNED) {
                steps[i] = steps[i] * keptPerMille / PER_MILLE;
            }
        }
    }

    /** Starts to count the position anew. */
    public void reset(int hash) {
        left[hash & SIZE - 1] = step - 1;
        steps[hash & SIZE - 1] = 0;
    }

    /** Lets every passing of the position be told from now on. */
    public void pin(int hash) {
        left[hash & SIZE - 1] = 0;
        steps[hash & SIZE - 1] = PINNED;
    }

    /**
     * Sets when positions get hot.
     *
     * @param threshold passings; less than 1 for never
     * @param decay     thousandths that counters lose each time
     */
    void configure(long threshold, long decay) {
        int passings = (int) Math.min(Math.max(threshold, 1), LARGEST_THRESHOLD);
        int before = step;
        step = threshold < 1 ? Integer.MAX_VALUE : Math.max(1, passings / STEPS);
        for (int i = 0; i < SIZE; i++) {
            left[i] = steps[i] == PINNED ? 0 : Math.max(0, left[i] - before + step);
        }
        hot = threshold < 1 ? Long.MAX_VALUE : (long) PER_MILLE * ((passings + step - 1) / step);
        stepsUntilDecay = PERIOD / step;
        keptPerMille = (int) Math.max(0, PER_MILLE - Math.max(0, decay));
    }
}
