package org.tracewright.jit.runtime.state;

import org.tracewright.jit.runtime.backend.CompiledTrace;
import org.tracewright.jit.runtime.backend.Guard;
import org.tracewright.jit.runtime.metainterp.GreenKey;
import org.tracewright.jit.runtime.trace.Trace;

/** Hears what the JIT does. Recordings are numbered from 1; all events of one carry its number. */
public interface JitEvents {

    /** A recording begins at a position that has become hot. */
    default void loopFound(int number, GreenKey key) {
    }

    /** A recording begins at a guard that fails often. */
    default void bridgeFound(int number, Guard guard) {
    }

    /**
     * A recording has ended with a trace.
     *
     * @param key   the position of the loop, which may be another than the one that was hot; null for a bridge
     * @param nanos time taken, that of the program's own work included
     */
    default void recorded(int number, GreenKey key, Trace trace, long nanos) {
    }

    /** A recording was given up after so many operations. */
    default void aborted(int number, String reason, int operations) {
    }

    /** A pass of the optimiser has run. */
    default void passed(int number, String pass, Trace trace) {
    }

    /**
     * A trace was compiled.
     *
     * @param optimiseNanos time taken by the optimiser
     * @param emitNanos     time taken by the backend
     */
    default void compiled(int number, CompiledTrace trace, long optimiseNanos, long emitNanos) {
    }

    /** Compiled code is entered at a loop. */
    default void entered(CompiledTrace loop) {
    }

    /** A guard without bridge failed. */
    default void guardFailed(Guard guard) {
    }

    /** A loop was dropped, since it was not entered for long. */
    default void dropped(CompiledTrace loop) {
    }

    /** Whether {@link #passed} is to be called. */
    default boolean wantsPasses() {
        return false;
    }
}
