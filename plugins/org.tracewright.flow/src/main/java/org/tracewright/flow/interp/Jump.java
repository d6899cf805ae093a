package org.tracewright.flow.interp;

import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.heap.LowClass;

/** A decoded link: moves between slots, in an order in which none destroys what a later one needs. */
final class Jump {

    DecodedBlock target;
    int[] numberMoves;
    int[] referenceMoves;
    /** Where the link was taken, or else the operation before it. */
    SourcePosition position;
    /** Class of the exceptions that take this link; null on other links. */
    LowClass handled;
    /** Slots of the exception's class and value, or null. */
    Slot exceptionClass;
    Slot exceptionValue;

    void take(Frame frame) {
        int[] moves = numberMoves;
        long[] numbers = frame.numbers;
        for (int i = 0; i < moves.length; i += 2) {
            numbers[moves[i + 1]] = frame.number(moves[i]);
        }
        moves = referenceMoves;
        Object[] references = frame.references;
        for (int i = 0; i < moves.length; i += 2) {
            references[moves[i + 1]] = frame.reference(moves[i]);
        }
        frame.block = target;
        frame.next = 0;
        frame.cameBy = this;
    }
}
