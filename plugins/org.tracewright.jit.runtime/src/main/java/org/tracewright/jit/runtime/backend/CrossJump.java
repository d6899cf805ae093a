package org.tracewright.jit.runtime.backend;

import org.tracewright.jit.runtime.descr.LabelDescr;

/** Goes on in another method with the values of the {@link ExitState} as the label's arguments. Only the backend sees it. Compared by identity. */
final class CrossJump implements Exit {

    private final LabelDescr target;
    private int transitions;

    CrossJump(LabelDescr target) {
        this.target = target;
    }

    LabelDescr target() {
        return target;
    }

    /** Counts that it was taken. */
    void countTransition() {
        transitions++;
    }

    int transitions() {
        return transitions;
    }
}
