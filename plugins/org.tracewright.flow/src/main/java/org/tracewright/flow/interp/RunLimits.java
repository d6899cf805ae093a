package org.tracewright.flow.interp;

import java.util.function.BooleanSupplier;

/**
 * How much a run may do.
 *
 * @param steps     links taken and calls made before the run is stopped
 * @param depth     calls inside each other before {@code RuntimeError} is raised
 * @param cancelled asked now and then; true stops the run
 */
public record RunLimits(long steps, int depth, BooleanSupplier cancelled) {

    /** No limit of steps, and a recursion somewhat deeper than a native stack allows. */
    public static RunLimits standard() {
        return new RunLimits(Long.MAX_VALUE, 50_000, () -> false);
    }

    /** As the standard, with a limit of steps. */
    public static RunLimits ofSteps(long steps) {
        return new RunLimits(steps, 50_000, () -> false);
    }
}
