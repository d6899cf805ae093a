package org.tracewright.jit.runtime.backend;

import java.util.List;
import java.util.Set;
import org.tracewright.jit.runtime.descr.LabelDescr;

/** One emitted method. Compared by identity; goes when no label, bridge or running method refers to it any more. */
final class CodeUnit {

    /** What the backend keeps at a label: where its code is. */
    record Entry(CodeUnit unit, int number) {

        static Entry of(LabelDescr label) {
            return (Entry) label.entry();
        }
    }

    private final List<Fragment> roots;
    private final Set<Fragment> inLine;
    private final CompiledCode code;
    private final int bytes;
    private final int values;
    private final List<CrossJump> jumps;
    private int transitions;
    private int mergeAfter;

    /**
     * @param roots      the fragments with entries
     * @param inLine     bridges in line
     * @param mergeAfter how many transitions to other methods make it worth while to emit it anew together with them
     */
    CodeUnit(List<Fragment> roots, Set<Fragment> inLine, CompiledCode code, MethodCompiler.Result result, int mergeAfter) {
        this.roots = List.copyOf(roots);
        this.inLine = Set.copyOf(inLine);
        this.code = code;
        this.mergeAfter = mergeAfter;
        bytes = result.bytes();
        values = result.values();
        jumps = result.jumps();
    }

    List<Fragment> roots() {
        return roots;
    }

    Set<Fragment> inLine() {
        return inLine;
    }

    int bytes() {
        return bytes;
    }

    /** The jumps to labels that other methods had when this one was made. */
    List<CrossJump> jumps() {
        return jumps;
    }

    int mergeAfter() {
        return mergeAfter;
    }

    /** Whether no larger method has taken the place of this one. */
    boolean isNewest() {
        return roots.get(0).unit() == this;
    }

    /** Runs from an entry to an exit. */
    void run(int entry, ExitState state) {
        state.reserve(values, values, values);
        state.random = false;
        code.run(entry, state);
    }

    /** The same, while the clock takes the time of its loop. */
    void runTimed(int entry, ExitState state, LoopClock clock) {
        CompiledTrace outer = clock.change(roots.get(0).owner().loop());
        try {
            run(entry, state);
        } finally {
            clock.change(outer);
        }
    }

    /** Counts a transition to another method; says whether to try to become one with it. */
    boolean countTransition() {
        return ++transitions >= mergeAfter;
    }

    /** Nothing could be merged: waits longer until the next try. */
    void waitLonger() {
        transitions = 0;
        mergeAfter = Math.min(2 * mergeAfter, 1 << 24);
    }
}
