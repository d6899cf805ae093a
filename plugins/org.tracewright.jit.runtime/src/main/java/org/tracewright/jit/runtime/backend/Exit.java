package org.tracewright.jit.runtime.backend;

import org.tracewright.jit.runtime.descr.FinishDescr;

/** A place where control leaves a compiled method. */
public sealed interface Exit permits Guard, Exit.Finish, CrossJump {

    /** The portal is done: the result, or the exception that it raises, is the first value of its kind in the {@link ExitState}. */
    record Finish(FinishDescr descr) implements Exit {
    }
}
