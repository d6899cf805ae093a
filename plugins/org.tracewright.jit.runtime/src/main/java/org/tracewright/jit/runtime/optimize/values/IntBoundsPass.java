package org.tracewright.jit.runtime.optimize.values;

import org.tracewright.jit.runtime.optimize.pass.Requirement;
import org.tracewright.jit.runtime.optimize.pass.Source;

/** Keeps ranges of integers, and decides comparisons and overflow checks by them. */
public final class IntBoundsPass extends FactPass<IntBound> {

    @Override
    public String name() {
        return "intbounds";
    }

    @Override
    FactWalk<IntBound> walk() {
        return new IntBoundsWalk();
    }

    @Override
    IntBound unknown() {
        return IntBound.UNKNOWN;
    }

    @Override
    Requirement requirement(Source source, IntBound fact) {
        return new Requirement.InRange(source, fact);
    }
}
