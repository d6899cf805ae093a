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
import org.tracewright.jit.runtime.optimize.rules.AlgebraicRules;
import org.tracewright.jit.runtime.optimize.values.IntBoundsPass;
import org.tracewright.jit.runtime.optimize.values.RewritePass;
import org.tracewright.jit.runtime.optimize.virtual.VirtualizePass;

/**
 * The passes in their order. What one finds makes work for those in front of it, so all of them run again until the trace gets no shorter, a few times at most.
 */
final class Pipeline {

    private static final int ROUNDS = 3;

    private final List<Pass> passes = new ArrayList<>();
    private final PassListener listener;

    Pipeline(Settings settings, Cpu cpu, PassListener listener) {
        this.listener = listener;
        passes.add(new LabelArguments());
        add(settings, Optimization.REWRITE, new RewritePass(cpu, new AlgebraicRules()));
        add(settings, Optimization.INTBOUNDS, new IntBoundsPass());
        add(settings, Optimization.VIRTUALIZE, new VirtualizePass(cpu));
        add(settings, Optimization.PURE, new PurePass(cpu));
        add(settings, Optimization.HEAP, new HeapPass());
        passes.add(new DeadCode());
    }

    private void add(Settings settings, Optimization optimization, Pass pass) {
        if (settings.has(optimization)) {
            passes.add(pass);
        }
    }

    PeeledTrace run(PeeledTrace trace) {
        PeeledTrace before = trace;
        PeeledTrace after = round(before);
        for (int round = 1; round < ROUNDS && after.size() < before.size(); round++) {
            before = after;
            after = round(before);
        }
        return after;
    }

    private PeeledTrace round(PeeledTrace trace) {
        PeeledTrace result = trace;
        for (Pass pass : passes) {
            result = pass.run(result);
            tell(pass.name(), result);
        }
        return result;
    }

    /** Lets the listener hear of a trace. */
    void tell(String pass, PeeledTrace trace) {
        if (listener != null) {
            listener.passed(pass, trace.toTrace());
        }
    }
}
