package org.tracewright.jit.runtime.backend;

import org.tracewright.jit.runtime.descr.LabelDescr;

/** Goes on in another method with the values of the {@link ExitState} as the label's arguments. Only the backend sees it. */
final class CrossJump extends Exit {

    private final LabelDescr target;

    CrossJump(LabelDescr target) {
        this.target = target;
        goOnAt(Entry.of(target));
    }

    LabelDescr target() {
        return target;
    }
}
