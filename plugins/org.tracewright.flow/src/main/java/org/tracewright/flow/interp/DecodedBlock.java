package org.tracewright.flow.interp;

import org.tracewright.flow.SourcePosition;

/** A decoded block. */
final class DecodedBlock {

    enum Kind { ORDINARY, RAISING, RETURN, EXCEPT }

    /** Finds the way on. */
    interface Exit {
        Jump choose(Frame frame);
    }

    Kind kind = Kind.ORDINARY;
    Instruction[] instructions;
    SourcePosition[] positions;
    Exit exit;
    /** Exits of a raising block for exceptions, in order. */
    Jump[] handlers;
}
