package org.tracewright.jit.runtime.optimize.values;

import org.tracewright.jit.runtime.facts.IntBound;
import org.tracewright.jit.runtime.optimize.pass.Requirement;
import org.tracewright.jit.runtime.optimize.pass.Source;

/** Keeps ranges of integers, and decides comparisons and overflow checks by them. */
public final class IntBoundsPass extends FactPass<IntBound> {

    private final boolean collects;

    /** @param collects whether guards are to keep what is known where they stand */
    public IntBoundsPass(boolean collects) {
        this.collects = collects;
    }

    @Override
    public boolean decides(Requirement requirement) {
        return requirement instanceof Requirement.InRange;
    }

    @Override
    public String name() {
        return "intbounds";
    }

    @Override
    FactWalk<IntBound> walk() {
        return new IntBoundsWalk(collects);
    }

    @Override
    IntBound unknown() {
        return IntBound.UNKNOWN;
    }

    @Override
    Requirement requirement(Source source, IntBound fact) {
        return new Requirement.InRange(source, fact);
    }

    @Override
    boolean losesType(IntBound first, IntBound second) {
        return false;
    }
}
