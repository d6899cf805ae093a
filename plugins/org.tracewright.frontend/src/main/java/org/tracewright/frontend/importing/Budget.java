package org.tracewright.frontend.importing;

import java.util.function.BooleanSupplier;

/**
 * How much a program may do before it is stopped. Steps are counted at back edges and calls; memory is a rough estimate of what large
 * containers and strings take. One budget serves one run.
 */
public final class Budget {

    /** Which limit was hit. */
    public enum Limit {
        STEPS("step-limit", "the program ran for more than %d steps"),
        MEMORY("memory-limit", "the program asked for more than %d bytes of memory"),
        CANCELLED("cancelled", "the run was cancelled");

        private final String code;
        private final String message;

        Limit(String code, String message) {
            this.code = code;
            this.message = message;
        }

        /** The code of the diagnostic. */
        public String code() {
            return code;
        }
    }

    /** Ends the run; the program cannot catch it. */
    public static final class Exceeded extends RuntimeException {

        private final transient Limit limit;

        Exceeded(Limit limit, String message) {
            super(message, null, false, false);
            this.limit = limit;
        }

        public Limit limit() {
            return limit;
        }
    }

    private static final int CANCEL_INTERVAL = 1024;

    private final long maxSteps;
    private final int maxDepth;
    private final long maxMemory;
    private final BooleanSupplier cancelled;
    private long steps;
    private int depth;
    private long memory;

    /** @param cancelled asked now and then */
    public Budget(long maxSteps, int maxDepth, long maxMemory, BooleanSupplier cancelled) {
        this.maxSteps = maxSteps;
        this.maxDepth = maxDepth;
        this.maxMemory = maxMemory;
        this.cancelled = cancelled;
    }

    /** What suits the import of a large interpreter: a hundred million steps, 5,000 calls deep, one gigabyte. */
    public static Budget standard() {
        return new Budget(100_000_000L, 5_000, 1L << 30, () -> false);
    }

    public int maxDepth() {
        return maxDepth;
    }

    public long steps() {
        return steps;
    }

    /** Counts a step. */
    public void step() {
        if (++steps > maxSteps) {
            throw exceeded(Limit.STEPS, maxSteps);
        }
        if (steps % CANCEL_INTERVAL == 0 && cancelled.getAsBoolean()) {
            throw exceeded(Limit.CANCELLED, 0);
        }
    }

    /** Notes the start of a call; false when that is too deep, and then the call does not start. */
    public boolean enter() {
        step();
        if (depth >= maxDepth) {
            return false;
        }
        depth++;
        return true;
    }

    /** Notes the end of a call. */
    public void leave() {
        depth--;
    }

    /** Takes note of memory about to be allocated by one operation. */
    public void allocate(long bytes) {
        memory += bytes;
        if (bytes > maxMemory || bytes < 0) {
            throw exceeded(Limit.MEMORY, maxMemory);
        }
        if (memory > maxMemory) {
            checkHeap();
        }
    }

    /** What was allocated may be garbage by now: only a heap that is really full ends the run. */
    private void checkHeap() {
        Runtime runtime = Runtime.getRuntime();
        long free = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
        if (free < runtime.maxMemory() / 16) {
            throw exceeded(Limit.MEMORY, maxMemory);
        }
        memory = 0;
    }

    private Exceeded exceeded(Limit limit, long bound) {
        return new Exceeded(limit, String.format(limit.message, bound));
    }
}
