package org.tracewright.jit.runtime.backend;

import org.tracewright.jit.runtime.descr.FinishDescr;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Position;

/** A place where control leaves a compiled method. Compared by identity. */
public abstract sealed class Exit permits Guard, Exit.Finish, CrossJump {

    /** The portal is done: the result, or the exception that it raises, is the first value of its kind in the {@link ExitState}. */
    public static final class Finish extends Exit {

        private final FinishDescr descr;
        private final Position place;

        /** @param operation the {@code finish} */
        public Finish(Operation operation) {
            descr = (FinishDescr) operation.descr();
            place = operation.position();
        }

        public FinishDescr descr() {
            return descr;
        }

        /** Where the interpreter was done. */
        public Position place() {
            return place;
        }
    }

    private Entry next;
    private int transitions;

    /** From now on control goes on there. */
    void goOnAt(Entry entry) {
        next = entry;
    }

    /** Where control goes on; null where this leaves compiled code. */
    Entry next() {
        return next;
    }

    void countTransition() {
        transitions++;
    }

    /** How often control went on in another method. */
    public int transitions() {
        return transitions;
    }
}
