package org.tracewright.runtime;

/**
 * Counts how often positions are passed, by a hash of their greens; positions of equal hash share a counter. Counters decay, so that only what is passed often
 * within some time gets hot. Used by one thread at a time; a lost count does no harm.
 *
 * <p>To count each passing takes as long as a short instruction of the interpreter, which many an interpreter then does with each instruction. So counters can look at one passing of many, at random distances, until
 * a position has been met so often that it may get hot; from then on they count all.
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
    /** Samples in fewer passings than this would take longer than to count. */
    private static final int LEAST_DISTANCE = 64;
    /** Samples are no further apart, so that a lower threshold soon has an effect. */
    private static final int MOST_DISTANCE = 1 << 12;

    /** Passings that a step still takes, besides the one that completes it; 0 where the position is pinned. */
    private final int[] left = new int[SIZE];
    /** Completed steps, in thousandths since they decay; or {@link #PINNED}. */
    private final long[] steps = new long[SIZE];
    private int step = 1;
    private long hot = Long.MAX_VALUE;
    private int keptPerMille = PER_MILLE;
    private int stepsUntilDecay;
    private boolean samples;
    /** Passings from one to the next that is counted, on average. */
    private int distance = 1;
    private int random = 1;

    /** @param samples whether they do with samples until a position is met often */
    JitCounters(boolean samples) {
        this.samples = samples;
    }

    /** Passings that need not be counted after this one: at random, but the same whenever the program runs. */
    public int skipped() {
        if (distance == 1) {
            return 0;
        }
        random ^= random << 13;
        random ^= random >>> 17;
        random ^= random << 5;
        return distance / 2 + (random & Integer.MAX_VALUE) % distance - 1;
    }

    /** Whether not all passings are counted. */
    public boolean samples() {
        return distance > 1;
    }

    /** Counts each passing from now on. */
    private void countAll() {
        samples = false;
        if (distance > 1) {
            distance = 1;
            for (int i = 0; i < SIZE; i++) {
                left[i] = steps[i] == PINNED ? 0 : step - 1;
            }
        }
    }

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
        left[at] = step / distance - 1;
        steps[at] += PER_MILLE;
        boolean isHot = steps[at] >= hot;
        if (steps[at] >= hot / 2) {
            countAll();
        }
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
        left[hash & SIZE - 1] = step / distance - 1;
        steps[hash & SIZE - 1] = 0;
    }

    /** Whether every passing of the position is told. */
    public boolean isPinned(int hash) {
        return steps[hash & SIZE - 1] == PINNED;
    }

    /** Lets every passing of the position be told from now on. */
    public void pin(int hash) {
        countAll();
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
        int before = step / distance;
        step = threshold < 1 ? Integer.MAX_VALUE : Math.max(1, passings / STEPS);
        distance = samples && step >= LEAST_DISTANCE ? Math.min(step, MOST_DISTANCE) : 1;
        for (int i = 0; i < SIZE; i++) {
            left[i] = steps[i] == PINNED ? 0 : Math.max(0, left[i] - before + step / distance);
        }
        hot = threshold < 1 ? Long.MAX_VALUE : (long) PER_MILLE * ((passings + step - 1) / step);
        stepsUntilDecay = PERIOD / step;
        keptPerMille = (int) Math.max(0, PER_MILLE - Math.max(0, decay));
    }
}
