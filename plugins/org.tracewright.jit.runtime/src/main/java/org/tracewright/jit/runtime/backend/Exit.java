package org.tracewright.jit.runtime.backend;

import org.tracewright.jit.runtime.descr.FinishDescr;
import org.tracewright.jit.runtime.descr.LabelDescr;

/** A place where control leaves a compiled method. */
public sealed interface Exit permits Guard, Exit.Finish, Exit.CrossJump {

    /** The portal is done: the result, or the exception that it raises, is the first value of its kind in the {@link ExitState}. */
    record Finish(FinishDescr descr) implements Exit {
    }

    /** Goes on in another method with the values of the {@link ExitState} as the label's arguments. Only the backend sees this one. */
    record CrossJump(LabelDescr target) implements Exit {
    }
}
