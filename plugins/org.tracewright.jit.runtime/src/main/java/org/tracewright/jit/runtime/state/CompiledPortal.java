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
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.metainterp.GreenKey;
import org.tracewright.jit.runtime.trace.Kind;

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
        run(state);
        long result = state.ints[0];
        state.clear();
        return result;
    }

    @Override
    public Object callRef(ExitState state) throws RaisedException {
        run(state);
        Object result = state.refs[0];
        state.clear();
        return result;
    }

    @Override
    public double callFloat(ExitState state) throws RaisedException {
        run(state);
        double result = state.floats[0];
        state.clear();
        return result;
    }

    @Override
    public void callVoid(ExitState state) throws RaisedException {
        run(state);
        state.clear();
    }

    /** Runs the portal to its end; the result is the first value of its kind in the state. */
    private void run(ExitState state) throws RaisedException {
        if (cell == null || cell.loop() == null || !cell.loop().isValid()) {
            cell = runtime.find(key);
        }
        if (cell == null || cell.loop() == null) {
            Arguments reds = new Arguments(Arrays.copyOf(state.ints, reds(Kind.INT)), Arrays.copyOf(state.refs, reds(Kind.REF)), Arrays.copyOf(state.floats, reds(Kind.FLOAT)));
            state.clear();
            callRunner(driver().runner(), Arguments.concat(greens(), reds), state);
            return;
        }
        Exit exit = runtime.runLoop(cell);
        if (exit instanceof Guard guard) {
            goOn(runtime.failed(guard), state);
        } else if (((Exit.Finish) exit).descr().raising()) {
            Object exception = state.refs[0];
            state.clear();
            throw new RaisedException(exception);
        }
    }

    private int reds(Kind kind) {
        return (int) driver().reds().stream().filter(red -> red.type().kind() == kind).count();
    }

    /** The portal's code was left through a guard. */
    private void goOn(PortalExit exit, ExitState state) throws RaisedException {
        if (exit instanceof PortalExit.Continue on) {
            callRunner(on.driver().runner(), Arguments.concat(on.greens(), on.reds()), state);
        } else if (exit instanceof PortalExit.Done done) {
            put(done.result(), state);
        } else if (((PortalExit.Raise) exit).fault() instanceof Error error) {
            throw error;
        } else if (((PortalExit.Raise) exit).fault() instanceof RuntimeException fault) {
            throw fault;
        } else {
            throw new RaisedException(((PortalExit.Raise) exit).exception());
        }
    }

    private void callRunner(CallDescr runner, Arguments arguments, ExitState state) throws RaisedException {
        switch (runner.resultKind()) {
            case INT -> state.ints[0] = cpu.callInt(runner, arguments);
            case REF -> state.refs[0] = cpu.callRef(runner, arguments);
            case FLOAT -> state.floats[0] = cpu.callFloat(runner, arguments);
            case VOID -> cpu.callVoid(runner, arguments);
        }
    }

    private void put(Arguments result, ExitState state) {
        switch (driver().result()) {
            case INT -> state.ints[0] = result.ints()[0];
            case REF -> state.refs[0] = result.refs()[0];
            case FLOAT -> state.floats[0] = result.floats()[0];
            case VOID -> { }
        }
    }
}
