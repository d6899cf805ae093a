package org.tracewright.jit.runtime.state;

import org.tracewright.jit.runtime.backend.CompiledTrace;
import org.tracewright.jit.runtime.backend.Guard;
import org.tracewright.jit.runtime.backend.TraceBackend;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.optimize.BridgeStart;
import org.tracewright.jit.runtime.optimize.Optimizer;
import org.tracewright.jit.runtime.optimize.PassListener;
import org.tracewright.jit.runtime.resume.ResumeEncoder;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Trace;

/** Optimises recorded traces and has the backend make code of them. */
final class TraceCompiler {

    /** A program that has compiled so many traces will compile more. */
    private static final int MANY = 10;

    private final Cpu cpu;
    private final TraceBackend backend;
    private final JitEvents events;
    private Optimizer optimizer;
    private int number;
    private int compiled;
    private long time;

    TraceCompiler(Cpu cpu, TraceBackend backend, JitEvents events, String enableOpts) {
        this.cpu = cpu;
        this.backend = backend;
        this.events = events;
        enable(enableOpts);
    }

    /** Uses these optimisations from now on. */
    void enable(String enableOpts) {
        PassListener listener = events.wantsPasses() ? (pass, trace) -> events.passed(number, pass, trace) : PassListener.NONE;
        optimizer = new Optimizer(org.tracewright.jit.runtime.optimize.Settings.of(enableOpts), cpu, listener);
    }

    /** Compiles a trace that begins at a position. */
    CompiledTrace loop(int recording, LabelDescr start, Trace recorded) {
        begin(recording);
        Trace optimised = optimizer.loop(recorded, start);
        long optimise = lap();
        return finish(backend.compileLoop(start, optimised), optimise, recorded);
    }

    /** Compiles a trace that begins at a guard. */
    CompiledTrace bridge(int recording, Guard guard, Trace recorded) {
        begin(recording);
        Trace optimised = optimizer.bridge(recorded, new BridgeStart(guard.operation(), guard.owner().trace()));
        long optimise = lap();
        return finish(backend.compileBridge(guard, optimised), optimise, recorded);
    }

    private void begin(int recording) {
        number = recording;
        time = System.nanoTime();
    }

    private long lap() {
        long before = time;
        time = System.nanoTime();
        return time - before;
    }

    private CompiledTrace finish(CompiledTrace made, long optimise, Trace recorded) {
        long emit = lap();
        if (++compiled == MANY) {
            CompilerAdvice.give();
        }
        ResumeEncoder encoder = new ResumeEncoder();
        made.guards().forEach(guard -> guard.setAttachment(new GuardState(encoder.encode(guard.resume()))));
        events.compiled(number, made, optimise, emit);
        forget(recorded);
        forget(made.trace());
        return made;
    }

    /** A trace that is kept must not keep the objects that were seen while it was recorded. */
    private static void forget(Trace trace) {
        trace.inputs().forEach(Box::forget);
        for (Operation operation : trace.operations()) {
            if (operation.result() != null) {
                operation.result().forget();
            }
        }
    }
}
