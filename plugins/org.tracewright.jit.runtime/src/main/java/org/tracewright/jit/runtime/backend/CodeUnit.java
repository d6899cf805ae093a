package org.tracewright.jit.runtime.backend;

import java.util.List;
import java.util.Set;

/** One emitted method. Compared by identity; goes when no label, bridge or running method refers to it any more. */
final class CodeUnit {

    private static final int GROWTH = 4;
    private static final int LONGEST_WAIT = 1 << 24;

    private final List<Fragment> roots;
    private final Set<Fragment> inLine;
    private final CompiledCode code;
    private final int bytes;
    private final List<CrossJump> jumps;
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

    CompiledCode code() {
        return code;
    }

    /** The loop that time in this method is counted for. */
    CompiledTrace loop() {
        return roots.get(0).owner().loop();
    }

    /** The next look at it, or at the method that takes its place, comes later: so code that others join one by one is not made anew for each of them. */
    void waitLonger() {
        mergeAfter = Math.min(GROWTH * mergeAfter, LONGEST_WAIT);
    }
}
