package org.tracewright.jit.runtime.optimize.values;

import org.tracewright.jit.runtime.trace.Box;

/**
 * An integer as another that is a constant away.
 *
 * @param base null where the integer is that constant itself
 */
record Offset(Box base, long constant) {

    Offset plus(long more) {
        return new Offset(base, constant + more);
    }

    /** Whether sums of such constants cannot overflow. */
    boolean isSmall() {
        return constant >= Integer.MIN_VALUE && constant <= Integer.MAX_VALUE;
    }
}
