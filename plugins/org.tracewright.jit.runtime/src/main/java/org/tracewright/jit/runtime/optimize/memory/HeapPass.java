package org.tracewright.jit.runtime.optimize.memory;

/**
 * Does not read what is known to be there, and writes late or never: a write waits until something may look at the place, and is not done where another to the same place comes first. Guards get the
 * writes that wait as {@link org.tracewright.jit.runtime.resume.PendingWrite}s.
 */
public final class HeapPass extends KnowingPass {

    private final boolean collects;

    /** @param collects whether guards are to keep what is known where they stand */
    public HeapPass(boolean collects) {
        this.collects = collects;
    }

    @Override
    public String name() {
        return "heap";
    }

    @Override
    KnowingWalk walk() {
        return new HeapWalk(collects);
    }
}
