package org.tracewright.runtime;

/**
 * Counts how often positions are passed, by a hash of their greens; positions of equal hash share a counter. Counters decay, so that only what is passed often
 * within some time gets hot. Used by one thread at a time; a lost count does no harm.
 */
public final class JitCounters {

    private static final int SIZE = 4096;
    /** Passings of all positions between two decays, about. */
    private static final int PERIOD = 1 << 16;
    private static final int PINNED = 1 << 30;
    private static final int LARGEST_THRESHOLD = 1 << 29;
    /** A position gets hot in so many steps; only at each of them is more done than to count. */
    private static final int STEPS = 8;
    private static final int PER_MILLE = 1000;

    private final int[] counts = new int[SIZE];
    /** Completed steps, in thousandths since they decay. */
    private final long[] steps = new long[SIZE];
    private int step = Integer.MAX_VALUE;
    private long hot = Long.MAX_VALUE;
    private int keptPerMille = PER_MILLE;
    private int stepsUntilDecay;

    /** Counts one passing; whether the position is hot or pinned. */
    public boolean tick(int hash) {
        int at = hash & SIZE - 1;
        return ++counts[at] >= step && completeStep(at);
    }

    private boolean completeStep(int at) {
        if (counts[at] >= PINNED) {
            counts[at] = PINNED;
            return step < Integer.MAX_VALUE;
        }
        counts[at] = 0;
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
            steps[i] = steps[i] * keptPerMille / PER_MILLE;
        }
    }

    /** Starts to count the position anew. */
    public void reset(int hash) {
        counts[hash & SIZE - 1] = 0;
        steps[hash & SIZE - 1] = 0;
    }

    /** Lets every passing of the position be told from now on. */
    public void pin(int hash) {
        counts[hash & SIZE - 1] = PINNED;
    }

    /**
     * Sets when positions get hot.
     *
     * @param threshold passings; less than 1 for never
     * @param decay     thousandths that counters lose each time
     */
    void configure(long threshold, long decay) {
        int passings = (int) Math.min(Math.max(threshold, 1), LARGEST_THRESHOLD);
        step = threshold < 1 ? Integer.MAX_VALUE : Math.max(1, passings / STEPS);
        hot = threshold < 1 ? Long.MAX_VALUE : (long) PER_MILLE * ((passings + step - 1) / step);
        stepsUntilDecay = PERIOD / step;
        keptPerMille = (int) Math.max(0, PER_MILLE - Math.max(0, decay));
    }
}
