package org.tracewright.jit.runtime.optimize;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.optimize.memory.HeapPass;
import org.tracewright.jit.runtime.optimize.memory.PurePass;
import org.tracewright.jit.runtime.optimize.pass.DeadCode;
import org.tracewright.jit.runtime.optimize.pass.LabelArguments;
import org.tracewright.jit.runtime.optimize.pass.Pass;
import org.tracewright.jit.runtime.optimize.pass.PeeledTrace;
import org.tracewright.jit.runtime.optimize.pass.Watch;
import org.tracewright.jit.runtime.optimize.rules.AlgebraicRules;
import org.tracewright.jit.runtime.optimize.text.StringPass;
import org.tracewright.jit.runtime.optimize.values.IntBoundsPass;
import org.tracewright.jit.runtime.optimize.values.MergeGuards;
import org.tracewright.jit.runtime.optimize.values.RewritePass;
import org.tracewright.jit.runtime.optimize.virtual.VirtualizePass;

/**
 * The passes in their order. What one finds makes work for those in front of it, so all of them run again if the trace got shorter. At last those that know facts note at guards what
 * they know there.
 */
final class Pipeline {

    private final List<Pass> preparing = new ArrayList<>();
    private final List<Pass> passes = new ArrayList<>();
    private final List<Pass> finishing = new ArrayList<>();
    private final PassListener listener;

    Pipeline(Settings settings, Cpu cpu, PassListener listener) {
        this.listener = listener;
        AlgebraicRules rules = new AlgebraicRules();
        add(preparing, settings, Optimization.INTBOUNDS, new MergeGuards());
        passes.add(new LabelArguments());
        add(passes, settings, Optimization.INTBOUNDS, new MergeGuards());
        add(passes, settings, Optimization.REWRITE, new RewritePass(cpu, rules, false));
        add(passes, settings, Optimization.INTBOUNDS, new IntBoundsPass(false));
        add(passes, settings, Optimization.VIRTUALIZE, new VirtualizePass());
        add(passes, settings, Optimization.STRING, new StringPass());
        add(passes, settings, Optimization.PURE, new PurePass(cpu));
        add(passes, settings, Optimization.HEAP, new HeapPass(false));
        passes.add(new DeadCode());
        add(finishing, settings, Optimization.REWRITE, new RewritePass(cpu, rules, true));
        add(finishing, settings, Optimization.INTBOUNDS, new IntBoundsPass(true));
        add(finishing, settings, Optimization.HEAP, new HeapPass(true));
    }

    private static void add(List<Pass> to, Settings settings, Optimization optimization, Pass pass) {
        if (settings.has(optimization)) {
            to.add(pass);
        }
    }

    /** What is done to a loop before an iteration is peeled off. */
    PeeledTrace prepare(PeeledTrace recorded) {
        return round(preparing, recorded);
    }

    /** Makes a recorded trace shorter. */
    PeeledTrace shorten(PeeledTrace trace) {
        return onceMore(trace, round(trace));
    }

    /** What a second round makes of a trace, if the first one made it shorter. */
    PeeledTrace onceMore(PeeledTrace trace, PeeledTrace once) {
        return once.size() < trace.size() ? round(once) : once;
    }

    /** Runs all passes once. */
    PeeledTrace round(PeeledTrace trace) {
        return round(passes, trace);
    }

    /** Runs all passes once on a trace with watches; null as soon as one is found not to be met, as most are. */
    PeeledTrace attempt(PeeledTrace trace) {
        PeeledTrace result = trace;
        for (Pass pass : passes) {
            result = run(pass, result);
            for (Watch watch : result.watches()) {
                if (!watch.met() && pass.decides(watch.requirement())) {
                    return null;
                }
            }
        }
        return result;
    }

    /** Ends the work on a trace. What ends it seldom finds anything, but labels may get arguments that are not needed. */
    PeeledTrace finish(PeeledTrace trace) {
        PeeledTrace known = round(finishing, trace);
        return known.isLoop() || known.size() < trace.size() ? run(new DeadCode(), known) : known;
    }

    private PeeledTrace round(List<Pass> list, PeeledTrace trace) {
        PeeledTrace result = trace;
        for (Pass pass : list) {
            result = run(pass, result);
        }
        return result;
    }

    private PeeledTrace run(Pass pass, PeeledTrace trace) {
        PeeledTrace result = pass.run(trace);
        tell(pass.name(), result);
        return result;
    }

    /** Lets the listener hear of a trace. */
    void tell(String pass, PeeledTrace trace) {
        if (listener != null) {
            listener.passed(pass, trace.toTrace());
        }
    }
}
