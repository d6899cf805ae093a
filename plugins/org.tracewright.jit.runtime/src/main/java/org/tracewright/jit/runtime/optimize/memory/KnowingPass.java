package org.tracewright.jit.runtime.optimize.memory;

import org.tracewright.jit.runtime.optimize.pass.Pass;
import org.tracewright.jit.runtime.optimize.pass.PeeledTrace;
import org.tracewright.jit.runtime.trace.Operation;

/**
 * A pass that uses known results. What the preamble knows is first assumed to be known at each beginning of the body; what of it the body uses becomes an argument of the label, provided
 * that the end of the body knows it, too. Where it does not, that is no longer assumed and the body is done again.
 */
abstract class KnowingPass implements Pass {

    private static final int ROUNDS = 5;

    /** A walk that knows nothing. */
    abstract KnowingWalk walk();

    @Override
    public PeeledTrace run(PeeledTrace trace) {
        KnowingWalk before = walk();
        before.begin(trace.known());
        before.walk(trace.preamble());
        before.finish();
        if (!trace.isLoop()) {
            return trace.rewritten(before);
        }
        LoopKnowledge knowledge = new LoopKnowledge(trace.head().withEntries(before.resolve(trace.head().entries())), before.known());
        for (int round = 1;; round++) {
            KnowingWalk inside = walk();
            knowledge.tell(inside);
            inside.walk(trace.body());
            inside.finish();
            Operation end = inside.resolve(trace.end());
            if (knowledge.holds(inside, end)) {
                return new PeeledTrace(trace.inputs(), before.output(), knowledge.head(), inside.output(), end.withArgs(knowledge.next(end)));
            } else if (round > ROUNDS) {
                knowledge.forget();
            }
        }
    }
}
