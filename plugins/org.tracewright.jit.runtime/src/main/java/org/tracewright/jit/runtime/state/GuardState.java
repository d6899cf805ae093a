package org.tracewright.jit.runtime.state;

import org.tracewright.jit.runtime.resume.ResumeData;

/** What the JIT keeps of a guard of compiled code. */
final class GuardState {

    private final ResumeData resume;
    private boolean recording;
    private long retryAt;

    GuardState(ResumeData resume) {
        this.resume = resume;
    }

    ResumeData resume() {
        return resume;
    }

    /** Whether a bridge may be recorded now, at that number of failures. */
    boolean isReady(long failures) {
        return !recording && failures >= retryAt;
    }

    void setRecording(boolean newRecording) {
        recording = newRecording;
    }

    /** A recording failed: the next is tried when the guard has failed twice as often. */
    void recordingFailed(long failures) {
        retryAt = 2 * failures;
    }
}
