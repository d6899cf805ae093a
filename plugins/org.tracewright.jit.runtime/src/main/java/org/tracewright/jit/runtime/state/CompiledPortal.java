package org.tracewright.jit.runtime.state;

import java.util.Arrays;
import org.tracewright.jit.runtime.backend.Exit;
import org.tracewright.jit.runtime.backend.ExitState;
import org.tracewright.jit.runtime.backend.Guard;
import org.tracewright.jit.runtime.backend.PortalCall;
import org.tracewright.jit.runtime.blackhole.PortalExit;
import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.cpu.RaisedException;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.metainterp.GreenKey;

/**
 * Calls of a portal at one position from compiled code. Where the portal's code comes to its end, which it nearly always does, that is a call from method to method; where it leaves through a guard, or
 * is not compiled, the portal's runner does the rest.
 */
public final class CompiledPortal extends PortalCall {

    private final JitRuntime runtime;
    private final Cpu cpu;
    private final GreenKey key;
    private Cell cell;

    CompiledPortal(JitRuntime runtime, Cpu cpu, GreenKey key) {
        super(key.driver(), key.greens());
        this.runtime = runtime;
        this.cpu = cpu;
        this.key = key;
    }

    @Override
    public long callInt(ExitState state) throws RaisedException {
        PortalExit exit = run(state);
        if (exit == null) {
            long result = state.ints[0];
            state.clear();
            return result;
        } else if (exit instanceof PortalExit.Done done) {
            return done.result().ints()[0];
        }
        PortalExit.Continue on = (PortalExit.Continue) exit;
        return cpu.callInt(on.driver().runner(), Arguments.concat(on.greens(), on.reds()));
    }

    @Override
    public Object callRef(ExitState state) throws RaisedException {
        PortalExit exit = run(state);
        if (exit == null) {
            Object result = state.refs[0];
            state.clear();
            return result;
        } else if (exit instanceof PortalExit.Done done) {
            return done.result().refs()[0];
        }
        PortalExit.Continue on = (PortalExit.Continue) exit;
        return cpu.callRef(on.driver().runner(), Arguments.concat(on.greens(), on.reds()));
    }

    @Override
    public double callFloat(ExitState state) throws RaisedException {
        PortalExit exit = run(state);
        if (exit == null) {
            double result = state.floats[0];
            state.clear();
            return result;
        } else if (exit instanceof PortalExit.Done done) {
            return done.result().floats()[0];
        }
        PortalExit.Continue on = (PortalExit.Continue) exit;
        return cpu.callFloat(on.driver().runner(), Arguments.concat(on.greens(), on.reds()));
    }

    @Override
    public void callVoid(ExitState state) throws RaisedException {
        PortalExit exit = run(state);
        if (exit == null) {
            state.clear();
        } else if (exit instanceof PortalExit.Continue on) {
            cpu.callVoid(on.driver().runner(), Arguments.concat(on.greens(), on.reds()));
        }
    }

    /** Runs the portal's code, if there is some; null where that has come to its end and has left its result in the state, else how the portal goes on: it is done, or to be continued. */
    private PortalExit run(ExitState state) throws RaisedException {
        if (cell == null || cell.loop() == null || !cell.loop().isValid()) {
            cell = runtime.find(key);
        }
        if (cell == null || cell.loop() == null) {
            PortalExit start = new PortalExit.Continue(driver(), greens(), reds(state));
            state.clear();
            return start;
        }
        Exit exit = runtime.enter(cell);
        if (exit instanceof Exit.Finish finish) {
            if (finish.descr().raising()) {
                Object exception = state.refs[0];
                state.clear();
                throw new RaisedException(exception);
            }
            return null;
        }
        PortalExit left = runtime.failed((Guard) exit);
        if (left instanceof PortalExit.Raise raise) {
            if (raise.fault() instanceof Error error) {
                throw error;
            } else if (raise.fault() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new RaisedException(raise.exception());
        }
        return left;
    }

    private Arguments reds(ExitState state) {
        int ints = 0;
        int refs = 0;
        for (DriverDescr.Variable red : driver().reds()) {
            switch (red.type().kind()) {
                case INT -> ints++;
                case REF -> refs++;
                default -> { }
            }
        }
        int floats = driver().reds().size() - ints - refs;
        return new Arguments(Arrays.copyOf(state.ints, ints), Arrays.copyOf(state.refs, refs), Arrays.copyOf(state.floats, floats));
    }
}
