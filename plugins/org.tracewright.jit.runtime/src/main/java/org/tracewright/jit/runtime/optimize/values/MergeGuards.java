package org.tracewright.jit.runtime.optimize.values;

import org.tracewright.jit.runtime.optimize.pass.Pass;
import org.tracewright.jit.runtime.optimize.pass.PeeledTrace;

/** Lets one guard of straight code test what several say of the same number. Before: {@code i - 1 > 0}, {@code i - 2 > 0}, {@code i - 3 >= 0}; after: {@code i >= 3}. */
public final class MergeGuards implements Pass {

    @Override
    public String name() {
        return "guards";
    }

    @Override
    public PeeledTrace run(PeeledTrace trace) {
        return trace.isLoop() ? trace : trace.withPreamble(new MergedGuards(trace.preamble()).merged());
    }
}
