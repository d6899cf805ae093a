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
 * The passes in their order. What one finds makes work for those in front of it, so all of them run twice. In the second round those that know facts note at guards what they know there; they run once more only if
 * those behind them still found something.
 */
final class Pipeline {

    private final List<Pass> preparing = new ArrayList<>();
    private final List<Pass> shortening = new ArrayList<>();
    private final List<Pass> noting = new ArrayList<>();
    private final List<Pass> removing = new ArrayList<>();
    private final List<Pass> finishing = new ArrayList<>();
    private final List<Pass> joining = new ArrayList<>();
    private final PassListener listener;

    Pipeline(Settings settings, Cpu cpu, PassListener listener) {
        this.listener = listener;
        AlgebraicRules rules = new AlgebraicRules();
        add(preparing, settings, Optimization.INTBOUNDS, new MergeGuards());
        addKnowing(shortening, settings, cpu, rules, false);
        addRemoving(shortening, settings, cpu, false);
        addKnowing(noting, settings, cpu, rules, true);
        addRemoving(removing, settings, cpu, true);
        add(finishing, settings, Optimization.REWRITE, new RewritePass(cpu, rules, true));
        add(finishing, settings, Optimization.INTBOUNDS, new IntBoundsPass(true));
        add(finishing, settings, Optimization.HEAP, new HeapPass(true));
        finishing.add(new DeadCode());
        add(joining, settings, Optimization.PURE, new PurePass(cpu));
        add(joining, settings, Optimization.HEAP, new HeapPass(false));
    }

    private static void addKnowing(List<Pass> to, Settings settings, Cpu cpu, AlgebraicRules rules, boolean notes) {
        to.add(new LabelArguments());
        add(to, settings, Optimization.INTBOUNDS, new MergeGuards());
        add(to, settings, Optimization.REWRITE, new RewritePass(cpu, rules, notes));
        add(to, settings, Optimization.INTBOUNDS, new IntBoundsPass(notes));
    }

    private static void addRemoving(List<Pass> to, Settings settings, Cpu cpu, boolean notes) {
        add(to, settings, Optimization.VIRTUALIZE, new VirtualizePass());
        add(to, settings, Optimization.STRING, new StringPass());
        add(to, settings, Optimization.PURE, new PurePass(cpu));
        add(to, settings, Optimization.HEAP, new HeapPass(notes));
        to.add(new DeadCode());
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

    /** The first round. */
    PeeledTrace shorten(PeeledTrace trace) {
        return round(shortening, trace);
    }

    /** Lets what a bridge reads and computes for a label be what it has already, so that it is seen what holds of it. */
    PeeledTrace join(PeeledTrace bridge) {
        return round(joining, bridge);
    }

    /** The second round; null as soon as a watch is found not to be met, as most are. */
    PeeledTrace finish(PeeledTrace trace) {
        PeeledTrace known = round(noting, trace);
        PeeledTrace rest = known == null ? null : round(removing, known);
        return rest != null && rest.size() < known.size() ? round(finishing, rest) : rest;
    }

    private PeeledTrace round(List<Pass> list, PeeledTrace trace) {
        PeeledTrace result = trace;
        for (Pass pass : list) {
            result = run(pass, result);
            for (Watch watch : result.watches()) {
                if (!watch.met() && pass.decides(watch.requirement())) {
                    return null;
                }
            }
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
