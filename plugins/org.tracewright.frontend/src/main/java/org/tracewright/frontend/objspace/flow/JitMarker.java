package org.tracewright.frontend.objspace.flow;

import java.util.List;

/**
 * The shape of a {@code jit_marker} operation: a constant argument of it, before the values of the greens and then the reds.
 *
 * @param kind  {@code jit_merge_point}, {@code can_enter_jit} or {@code loop_header}
 * @param greens names of the variables that make up the position key
 * @param reds   names of the other live variables
 */
public record JitMarker(String kind, List<String> greens, List<String> reds) {

    public JitMarker {
        greens = List.copyOf(greens);
        reds = List.copyOf(reds);
    }

    @Override
    public String toString() {
        return kind + "(greens=" + greens + ", reds=" + reds + ")";
    }
}
