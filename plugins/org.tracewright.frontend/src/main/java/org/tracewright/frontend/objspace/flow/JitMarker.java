package org.tracewright.frontend.objspace.flow;

import java.util.ArrayList;
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

    /** The greens and then the reds. */
    public List<String> names() {
        List<String> names = new ArrayList<>(greens);
        names.addAll(reds);
        return names;
    }

    /** Why the marker cannot be given values by those keywords; null where it can. */
    public String mismatch(List<String> keywords) {
        for (String name : names()) {
            if (!keywords.contains(name)) {
                return "the JIT marker lacks the variable '" + name + "' of its driver";
            }
        }
        for (String name : keywords) {
            if (!names().contains(name)) {
                return "the JIT marker has the variable '" + name + "', which its driver does not declare";
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return kind + "(greens=" + greens + ", reds=" + reds + ")";
    }
}
