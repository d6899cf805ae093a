package org.tracewright.jit.runtime.facts;

/**
 * What is known of a value; an element of a lattice.
 *
 * @param <F> the implementing class
 */
public interface Fact<F extends Fact<F>> {

    /** What is known where either holds. */
    F join(F other);

    /** Like {@link #join}, but gives up what changes, so that a chain of these ends. */
    F widen(F other);

    /** What more values have in common; for the beginning of a loop that bridges are to reach as well. */
    F general();

    /** Whether nothing is known. */
    boolean isTrivial();
}
