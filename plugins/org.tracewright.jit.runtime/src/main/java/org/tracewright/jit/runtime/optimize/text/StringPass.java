package org.tracewright.jit.runtime.optimize.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tracewright.jit.runtime.optimize.pass.LoopHead;
import org.tracewright.jit.runtime.optimize.pass.Pass;
import org.tracewright.jit.runtime.optimize.pass.PeeledTrace;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** Does not make texts before they escape. At the label all texts are made. */
public final class StringPass implements Pass {

    private static final Set<TraceOpcode> ON_TEXTS = EnumSet.of(TraceOpcode.NEWSTR, TraceOpcode.NEWUNICODE, TraceOpcode.STRSETITEM, TraceOpcode.UNICODESETITEM, TraceOpcode.STR_COPY,
            TraceOpcode.UNICODE_COPY, TraceOpcode.STRLEN, TraceOpcode.UNICODELEN, TraceOpcode.STRGETITEM, TraceOpcode.UNICODEGETITEM, TraceOpcode.STR_EQUAL, TraceOpcode.UNICODE_EQUAL);

    @Override
    public String name() {
        return "string";
    }

    @Override
    public PeeledTrace run(PeeledTrace trace) {
        if (!trace.hasAny(ON_TEXTS)) {
            return trace;
        }
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
