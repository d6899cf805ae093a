package org.tracewright.jit.runtime.optimize.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tracewright.jit.runtime.optimize.pass.Pass;
import org.tracewright.jit.runtime.optimize.pass.PeeledTrace;
import org.tracewright.jit.runtime.trace.Box;

/**
 * Lets one guard test what several say of the same number, in straight code and in each part of a loop. Before: {@code i - 1 > 0}, {@code i - 2 > 0}, {@code i - 3 >= 0}; after: {@code i >= 3}. Before:
 * {@code i + 1 < length}, {@code i + 2 < length}; after: {@code i <= length - 3}.
 */
public final class MergeGuards implements Pass {

    @Override
    public String name() {
        return "guards";
    }

    @Override
    public PeeledTrace run(PeeledTrace trace) {
        MergedGuards preamble = new MergedGuards(trace.preamble(), Set.of());
        PeeledTrace merged = trace.withPreamble(preamble.merged());
        return trace.isLoop() ? merged.withBody(new MergedGuards(trace.body(), lengths(trace, preamble)).merged()) : merged;
    }

    /** The arguments of the label that are the length of something and stay what they are. */
    private static List<Box> lengths(PeeledTrace loop, MergedGuards preamble) {
        List<Box> lengths = new ArrayList<>();
        for (int i = 0; i < loop.head().params().size(); i++) {
            Box param = loop.head().params().get(i);
            if (preamble.isLength(loop.head().entries().get(i)) && loop.end().arg(i) == param) {
                lengths.add(param);
            }
        }
        return lengths;
    }
}
