package org.tracewright.runtime;

/**
 * Counts how often positions are passed, by a hash of their greens; positions of equal hash share a counter. Counters decay, so that only what is passed often
 * within some time gets hot. Used by one thread at a time; a lost count does no harm.
 */
public final class JitCounters {

    private static final int SIZE = 4096;
    /** Passings of all positions between two decays. */
    private static final int PERIOD = 1 << 16;
    private static final int PINNED = 1 << 30;
    private static final int LARGEST_LIMIT = 1 << 29;
    private static final int PER_MILLE = 1000;

    private final int[] counts = new int[SIZE];
    private int limit = LARGEST_LIMIT;
    private int keptPerMille = PER_MILLE;
    private int untilDecay = PERIOD;

    /** Counts one passing; whether the position is hot or pinned. */
    public boolean tick(int hash) {
        if (--untilDecay < 0) {
            decay();
        }
        return ++counts[hash & SIZE - 1] >= limit;
    }

    private void decay() {
        untilDecay = PERIOD;
        for (int i = 0; i < SIZE; i++) {
            int count = counts[i];
            counts[i] = count >= PINNED ? PINNED : (int) ((long) count * keptPerMille / PER_MILLE);
        }
    }

    /** Starts to count the position anew. */
    public void reset(int hash) {
        counts[hash & SIZE - 1] = 0;
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
        limit = threshold < 1 ? Integer.MAX_VALUE : (int) Math.min(threshold, LARGEST_LIMIT);
        keptPerMille = (int) Math.max(0, PER_MILLE - Math.max(0, decay));
    }
}
