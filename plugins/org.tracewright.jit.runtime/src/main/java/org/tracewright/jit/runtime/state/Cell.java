package org.tracewright.jit.runtime.state;

import org.tracewright.jit.runtime.backend.CompiledTrace;
import org.tracewright.jit.runtime.metainterp.GreenKey;

/** What the JIT knows of one position. */
final class Cell {

    /** After so many failed recordings the wait does not get longer. */
    private static final int MOST_DOUBLINGS = 8;

    private final GreenKey key;
    private CompiledTrace loop;
    private boolean recording;
    private boolean calledAsWhole;
    private long passings;
    private int failedRecordings;
    private int toIgnore;
    private long lastUsed;

    Cell(GreenKey key) {
        this.key = key;
    }

    GreenKey key() {
        return key;
    }

    /** The compiled loop, or null. */
    CompiledTrace loop() {
        return loop;
    }

    void setLoop(CompiledTrace newLoop, long time) {
        loop = newLoop;
        lastUsed = time;
        failedRecordings = 0;
    }

    boolean isRecording() {
        return recording;
    }

    void setRecording(boolean newRecording) {
        recording = newRecording;
    }

    /** Whether a portal that is called here is no longer looked into, since traces got too long or recursion too deep. */
    boolean isCalledAsWhole() {
        return calledAsWhole;
    }

    void callAsWhole() {
        calledAsWhole = true;
    }

    /** Counts a passing that the program's own counter does not count; gives their number. */
    long countPassing() {
        return ++passings;
    }

    /** A recording from here failed: the next times that the position gets hot are ignored, twice as many as after the last failure. */
    void recordingFailed() {
        toIgnore = 1 << Math.min(failedRecordings++, MOST_DOUBLINGS);
        passings = 0;
    }

    /** Whether the position, which has become hot, is to be left alone this time. */
    boolean ignoresThisTime() {
        passings = 0;
        return toIgnore > 0 && toIgnore-- > 0;
    }

    /** Notes at which time, in compiled traces, the loop was entered, or the position passed while there is none. */
    void usedAt(long time) {
        lastUsed = time;
    }

    long lastUsed() {
        return lastUsed;
    }
}
