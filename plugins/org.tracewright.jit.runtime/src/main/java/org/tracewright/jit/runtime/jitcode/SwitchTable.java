package org.tracewright.jit.runtime.jitcode;

import java.util.Arrays;

/**
 * Where a switch goes.
 *
 * @param keys    ascending
 * @param targets for each key an index into the code
 */
public record SwitchTable(long[] keys, int[] targets) {

    /** Where to go for the value, or -1 where nothing is said of it. */
    public int target(long value) {
        int at = Arrays.binarySearch(keys, value);
        return at < 0 ? -1 : targets[at];
    }
}
