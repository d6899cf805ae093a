package org.tracewright.jit.runtime.optimize.text;

import java.util.List;
import org.tracewright.jit.runtime.optimize.pass.LoopHead;
import org.tracewright.jit.runtime.optimize.pass.Pass;
import org.tracewright.jit.runtime.optimize.pass.PeeledTrace;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Value;

/** Does not make texts before they escape. At the label all texts are made. */
public final class StringPass implements Pass {

    @Override
    public String name() {
        return "string";
    }

    @Override
    public PeeledTrace run(PeeledTrace trace) {
        StringWalk before = new StringWalk();
        before.walk(trace.preamble());
        if (!trace.isLoop()) {
            escape(before, trace.end().args());
            return trace.rewritten(before);
        }
        escape(before, trace.head().entries());
        StringWalk inside = new StringWalk();
        inside.walk(trace.body());
        escape(inside, trace.end().args());
        LoopHead head = trace.head().withEntries(before.resolve(trace.head().entries()));
        Operation end = inside.resolve(trace.end());
        return new PeeledTrace(trace.inputs(), before.output(), head, inside.output(), end);
    }

    private static void escape(StringWalk walk, List<Value> values) {
        walk.resolve(values).forEach(walk::force);
    }
}
