package org.tracewright.jit.runtime.backend;

import org.tracewright.jit.runtime.descr.LabelDescr;

/**
 * Where control enters compiled code at a label, in the newest method that has it. A way out names it once and for all, so that going from method to method needs nothing else.
 */
final class Entry {

    private CompiledCode code;
    private int number;
    private int transitionsLeft;
    private CodeUnit unit;

    /** What the backend keeps at the label. */
    static Entry of(LabelDescr label) {
        if (label.entry() == null) {
            label.setEntry(new Entry());
        }
        return (Entry) label.entry();
    }

    /** The label has code now, or other code than before. */
    void install(CodeUnit newUnit, int newNumber) {
        unit = newUnit;
        code = newUnit.code();
        number = newNumber;
        wait(newUnit.mergeAfter());
    }

    /** So many transitions more are to go by before the method is looked at again. */
    void wait(int transitions) {
        transitionsLeft = transitions;
    }

    CodeUnit unit() {
        return unit;
    }

    /** Runs to an exit. */
    void run(ExitState state) {
        code.run(number, state);
    }

    /** Counts a transition to another method; says whether to try to become one with it. */
    boolean countTransition() {
        return --transitionsLeft <= 0;
    }
}
