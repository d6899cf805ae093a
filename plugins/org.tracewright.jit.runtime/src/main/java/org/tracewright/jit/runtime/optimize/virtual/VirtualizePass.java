package org.tracewright.jit.runtime.optimize.virtual;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.tracewright.jit.runtime.optimize.pass.Pass;
import org.tracewright.jit.runtime.optimize.pass.PeeledTrace;
import org.tracewright.jit.runtime.optimize.pass.Requirement;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/**
 * Does not allocate objects before they escape, by partial evaluation of the trace; see Bolz, Cuni, Fijałkowski, Leuschel, Pedroni, Rigo: <em>Allocation removal by partial evaluation in a tracing JIT</em>
 * (PEPM 2011). An object that is virtual at the end of the preamble stays so in the loop if at the end of the body there is one of the same shape: the arguments of the
 * label are then its fields.
 */
public final class VirtualizePass implements Pass {

    private static final int ROUNDS = 6;
    private static final Set<TraceOpcode> ALLOCATIONS = EnumSet.of(TraceOpcode.NEW, TraceOpcode.NEW_ARRAY);

    @Override
    public boolean decides(Requirement requirement) {
        return requirement instanceof Requirement.Virtual;
    }

    @Override
    public String name() {
        return "virtualize";
    }

    @Override
    public PeeledTrace run(PeeledTrace trace) {
        if (!trace.hasAny(ALLOCATIONS)) {
            return trace;
        }
        VirtualizeWalk before = new VirtualizeWalk();
        before.walk(trace.preamble());
        if (!trace.isLoop()) {
            before.resolve(trace.end()).args().forEach(before::force);
            Set<Value> taken = new HashSet<>();
            trace.watches().stream().filter(watch -> watch.met() && watch.requirement() instanceof Requirement.Virtual).forEach(watch -> taken.add(watch.value()));
            return trace.rewritten(before).meeting(watch -> before.proves(watch.requirement(), watch.value()) && taken.add(watch.value()));
        }
        LoopVirtuals shapes = new LoopVirtuals(trace.head().withEntries(before.resolve(trace.head().entries())), before);
        for (int round = 1;; round++) {
            VirtualizeWalk inside = new VirtualizeWalk();
            shapes.begin(inside);
            inside.walk(trace.body());
            Operation end = inside.resolve(trace.end());
            if (shapes.fits(inside, end)) {
                shapes.forceInPreamble();
                return new PeeledTrace(trace.inputs(), before.output(), shapes.head(), inside.output(), end.withArgs(shapes.next()));
            } else if (round > ROUNDS) {
                shapes.forceAll();
            }
        }
    }
}
