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

    /** The same, and adds the time to that of its loop; runs within, of what the method called, have theirs. */
    void runTimed(int entry, ExitState state) {
        long start = System.nanoTime();
        long within = state.timeWithin;
        state.timeWithin = 0;
        run(entry, state);
        long time = System.nanoTime() - start;
        roots.get(0).owner().loop().counts()[CompiledTrace.Count.NANOS.ordinal()] += time - state.timeWithin;
        state.timeWithin = within + time;
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
