package org.tracewright.jit.runtime.optimize;

import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.optimize.bridge.BridgeFacts;
import org.tracewright.jit.runtime.optimize.bridge.BridgeToLabel;
import org.tracewright.jit.runtime.optimize.bridge.LabelEntry;
import org.tracewright.jit.runtime.optimize.pass.PeeledTrace;
import org.tracewright.jit.runtime.optimize.pass.Peeling;
import org.tracewright.jit.runtime.resume.Known;
import org.tracewright.jit.runtime.trace.Trace;

/** Makes recorded traces shorter. One object serves a program's whole run; it is used by one thread at a time. */
public final class Optimizer {

    private final Settings settings;
    private final Pipeline pipeline;

    /** @param listener hears each pass, or null */
    public Optimizer(Settings settings, Cpu cpu, PassListener listener) {
        this.settings = settings;
        this.pipeline = new Pipeline(settings, cpu, listener);
    }

    /**
     * Optimises a loop: {@code inputs; preamble; label(args, descr=L); body; jump(args, descr=L)}. {@code L} is then {@link LabelDescr#peeled()} of the start. A trace that does not jump to its
     * own start stays without a label.
     *
     * @param recorded from the merge point to the jump back to it
     * @param start    where the trace begins
     */
    public Trace loop(Trace recorded, LabelDescr start) {
        if (!Peeling.isLoop(recorded, start)) {
            return straight(PeeledTrace.straight(recorded, Known.NOTHING));
        }
        LabelDescr label = new LabelDescr(start.name() + ".body");
        Peeling peeling = new Peeling(pipeline.prepare(PeeledTrace.straight(recorded, Known.NOTHING)).toTrace(), label);
        boolean peels = settings.has(Optimization.UNROLL) && recorded.operations().size() <= settings.maxUnroll();
        PeeledTrace loop = peels ? peeling.peeled() : peeling.unpeeled();
        pipeline.tell("unroll", loop);
        PeeledTrace optimised = pipeline.finish(pipeline.shorten(loop));
        label.setRequirements(LabelEntry.of(optimised.head()));
        start.setPeeled(label);
        return optimised.toTrace();
    }

    /**
     * Optimises a bridge. Its jump goes to the loop's start that it was recorded for or to the peeled label of that.
     *
     * @param recorded from the failing guard on
     */
    public Trace bridge(Trace recorded, BridgeStart start) {
        return straight(BridgeFacts.begin(start, recorded));
    }

    /** Most bridges cannot go to the peeled label, so that is tried with what the first round leaves of the trace. */
    private Trace straight(PeeledTrace trace) {
        PeeledTrace once = pipeline.shorten(trace);
        LabelDescr label = trace.end().descr() instanceof LabelDescr target ? target.peeled() : null;
        if (label != null && label.requirements() != null) {
            BridgeToLabel toLabel = new BridgeToLabel(once, label);
            PeeledTrace attempt = pipeline.finish(pipeline.join(toLabel.attempt()));
            if (attempt != null && toLabel.fits(attempt)) {
                return attempt.toTrace();
            }
        }
        return pipeline.finish(once).toTrace();
    }
}
