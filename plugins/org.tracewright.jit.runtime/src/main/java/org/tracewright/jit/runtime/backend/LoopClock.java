package org.tracewright.jit.runtime.backend;

/**
 * Takes the time spent in each loop's methods. One thread runs compiled code and tells when it comes to the code of a loop and when it leaves; any thread may ask meanwhile. Time in compiled
 * code that a loop's method calls is that code's, not the loop's.
 */
final class LoopClock {

    /** The loop whose code runs; null where none does, and while the fields are being changed. */
    private volatile CompiledTrace running;
    private volatile long since;

    /** From now on code of this loop runs; null where none does. Gives the loop whose code ran before. */
    CompiledTrace change(CompiledTrace next) {
        CompiledTrace before = running;
        long now = System.nanoTime();
        if (before != null) {
            running = null;
            before.counts()[CompiledTrace.Count.NANOS.ordinal()] += now - since;
        }
        since = now;
        running = next;
        return before;
    }

    /** Nanoseconds up to now. Where the loop is entered or left at this moment, the time of its last run may be missing. */
    long nanos(CompiledTrace loop) {
        CompiledTrace current = running;
        long start = since;
        long done = loop.nanos();
        boolean unchanged = running == current && since == start;
        return current == loop && unchanged ? done + System.nanoTime() - start : done;
    }
}
