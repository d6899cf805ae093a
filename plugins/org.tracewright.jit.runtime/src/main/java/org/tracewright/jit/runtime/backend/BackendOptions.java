package org.tracewright.jit.runtime.backend;

import java.util.List;
import java.util.OptionalLong;

/**
 * How code is made.
 *
 * @param methodBytes the longest method that is emitted; HotSpot leaves methods of more than 8,000 bytes interpreted
 * @param mergedBytes the longest method that others are merged into; HotSpot's time for a method grows faster than its length
 * @param mergeAfter  how often control must first go from a method to others before they are emitted as one; a few thousand times is before HotSpot compiles each of them with all it can
 * @param randomSeed  where present, guards that hold fail at times, as a generator with that seed says
 * @param counting    whether code counts entries and iterations, and times are taken; takes about a nanosecond an iteration
 * @param listener    hears of emitted methods
 */
public record BackendOptions(int methodBytes, int mergedBytes, int mergeAfter, OptionalLong randomSeed, boolean counting, Listener listener) {

    /** What a program that says nothing gets. */
    public static final BackendOptions DEFAULT = new BackendOptions(8000, 3000, 1500, OptionalLong.empty(), false, (traces, classFile, bytes, nanos) -> { });

    /** Hears of emitted methods. */
    public interface Listener {

        /**
         * A method was emitted.
         *
         * @param traces    what it holds, or holds a part of
         * @param classFile the class that holds it
         * @param bytes     length of its code
         * @param nanos     time taken to write and define it
         */
        void emitted(List<CompiledTrace> traces, byte[] classFile, int bytes, long nanos);
    }

    /** Code that counts, for a listener that shows it. */
    public BackendOptions counting(Listener newListener) {
        return new BackendOptions(methodBytes, mergedBytes, mergeAfter, randomSeed, true, newListener);
    }

    public BackendOptions withRandomSeed(OptionalLong newSeed) {
        return new BackendOptions(methodBytes, mergedBytes, mergeAfter, newSeed, counting, listener);
    }
}
