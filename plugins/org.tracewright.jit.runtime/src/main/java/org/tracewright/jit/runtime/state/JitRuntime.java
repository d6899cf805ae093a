package org.tracewright.jit.runtime.state;

import java.util.List;
import org.tracewright.jit.runtime.backend.CompiledTrace;
import org.tracewright.jit.runtime.backend.Exit;
import org.tracewright.jit.runtime.backend.ExitState;
import org.tracewright.jit.runtime.backend.Guard;
import org.tracewright.jit.runtime.backend.PortalCall;
import org.tracewright.jit.runtime.backend.TraceBackend;
import org.tracewright.jit.runtime.backend.TraceTooLargeException;
import org.tracewright.jit.runtime.blackhole.Blackhole;
import org.tracewright.jit.runtime.blackhole.BlackholeFrame;
import org.tracewright.jit.runtime.blackhole.PortalExit;
import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.cpu.ValueExecutor;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.descr.FinishDescr;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.jitcode.JitProgram;
import org.tracewright.jit.runtime.metainterp.GreenKey;
import org.tracewright.jit.runtime.metainterp.MetaInterpreter;
import org.tracewright.jit.runtime.metainterp.MetaProgram;
import org.tracewright.jit.runtime.metainterp.Targets;
import org.tracewright.jit.runtime.metainterp.TracingMode;
import org.tracewright.jit.runtime.metainterp.TracingResult;
import org.tracewright.jit.runtime.resume.ResumeReader;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceOpcode;

/** The tracing compiler of one running program. Used by one thread at a time. */
public final class JitRuntime implements Targets {

    private final JitProgram program;
    private final Cpu cpu;
    private final TraceBackend backend;
    private final PositionCounters counters;
    private final JitEvents events;
    private final DriverCallbacks callbacks;
    private final MetaInterpreter interpreter;
    private final TraceCompiler compiler;
    private final ValueExecutor executor;
    private final ExitState state;
    private final Cells cells;
    private Settings settings;
    private int recordings;
    private int loops;

    public JitRuntime(JitProgram program, Cpu cpu, TraceBackend backend, PositionCounters counters, JitEvents events, Settings settings) {
        this.program = program;
        this.cpu = cpu;
        this.backend = backend;
        this.counters = counters;
        this.events = events;
        this.settings = settings;
        cells = new Cells(events::dropped);
        callbacks = new DriverCallbacks(cpu);
        interpreter = new MetaInterpreter(new MetaProgram(program, cpu), this);
        compiler = new TraceCompiler(cpu, backend, events, settings.enableOpts());
        executor = new ValueExecutor(cpu);
        state = backend.newState();
    }

    /** Works by other parameters from now on. */
    public void setSettings(Settings newSettings) {
        settings = newSettings;
        compiler.enable(newSettings.enableOpts());
    }

    /**
     * The program is at a position that is hot or has a loop.
     *
     * @param hash where the position is counted
     * @return null where the program is to go on by itself
     */
    public PortalExit enter(DriverDescr driver, int hash, Arguments greens, Arguments reds) {
        GreenKey key = key(driver, greens);
        Cell cell = cells.get(key);
        if (cell.loop() == null && (counters.isPinned(driver, hash) ? cell.countPassing() < settings.threshold() : counted(driver, hash))) {
            return null;
        }
        if (driver.callbacks().confirmEnter() != null && !callbacks.ask(driver.callbacks().confirmEnter(), Arguments.concat(greens, reds), true)) {
            return null;
        }
        if (cell.loop() != null) {
            pin(driver, hash);
            return run(cell, greens, reds);
        }
        if (cell.isRecording() || cell.ignoresThisTime()) {
            return null;
        }
        return record(cell, greens, reds);
    }

    /** Lets the program's counter begin anew; false, since it has told that the position is hot. */
    private boolean counted(DriverDescr driver, int hash) {
        counters.reset(driver, hash);
        return false;
    }

    private GreenKey key(DriverDescr driver, Arguments greens) {
        return settings.tracing().mode() == TracingMode.NO_UNROLLING ? GreenKey.ignoring(cpu, driver) : new GreenKey(cpu, driver, greens);
    }

    private void pin(DriverDescr driver, int hash) {
        if (!counters.isPinned(driver, hash)) {
            counters.pin(driver, hash);
        }
    }

    private PortalExit record(Cell cell, Arguments greens, Arguments reds) {
        int number = ++recordings;
        events.loopFound(number, cell.key());
        cell.setRecording(true);
        try {
            long start = System.nanoTime();
            TracingResult result = interpreter.traceLoop(cell.key().driver(), greens, reds, settings.tracing());
            long nanos = System.nanoTime() - start;
            if (result instanceof TracingResult.Closed closed) {
                return closed(number, closed, nanos, cell::recordingFailed);
            } else if (result instanceof TracingResult.Aborted aborted) {
                cell.recordingFailed();
                return aborted(number, aborted);
            } else if (result instanceof TracingResult.Reached reached) {
                events.recorded(number, cell.key(), reached.trace(), nanos);
                loop(number, cell, newLoop(cell.key()), reached.trace(), cell::recordingFailed);
                return run(reached.key(), reached.exit());
            }
            TracingResult.Left left = (TracingResult.Left) result;
            events.recorded(number, cell.key(), left.trace(), nanos);
            loop(number, cell, newLoop(cell.key()), left.trace(), cell::recordingFailed);
            return left.exit();
        } finally {
            cell.setRecording(false);
        }
    }

    private PortalExit closed(int number, TracingResult.Closed closed, long nanos, Runnable failed) {
        events.recorded(number, closed.key(), closed.trace(), nanos);
        loop(number, cells.get(closed.key()), closed.start(), closed.trace(), failed);
        return run(closed.key(), closed.exit());
    }

    /** @param failed what to do where the trace is too large */
    private void loop(int number, Cell cell, LabelDescr start, Trace trace, Runnable failed) {
        try {
            cell.setLoop(compiler.loop(number, start, trace), cells.time());
        } catch (TraceTooLargeException tooLarge) {
            failed.run();
            events.aborted(number, tooLarge.getMessage(), trace.operations().size());
            return;
        }
        if (settings.tracing().mode() != TracingMode.NO_UNROLLING) {
            pin(cell.key().driver(), counters.hash(cell.key().driver(), cell.key().greens()));
        }
        age();
    }

    private void age() {
        for (Cell old : cells.tick(settings.loopLongevity())) {
            if (settings.tracing().mode() != TracingMode.NO_UNROLLING) {
                counters.reset(old.key().driver(), counters.hash(old.key().driver(), old.key().greens()));
            }
        }
    }

    private PortalExit aborted(int number, TracingResult.Aborted aborted) {
        events.aborted(number, aborted.reason().text(), aborted.operations());
        if (aborted.longest() != null) {
            callAsWhole(aborted.longest());
        }
        Blackhole blackhole = new Blackhole(program, cpu, Blackhole.MergePoints.LEAVE);
        return aborted.thrown() == null ? blackhole.run(aborted.innermost(), null) : blackhole.runLeft(aborted.innermost(), aborted.thrown());
    }

    /** Runs the loop that a recording has come to. */
    private PortalExit run(GreenKey key, PortalExit.Continue at) {
        Cell cell = cells.find(key);
        return cell == null || cell.loop() == null ? at : run(cell, at.greens(), at.reds());
    }

    private PortalExit run(Cell cell, Arguments greens, Arguments reds) {
        Arguments arguments = settings.tracing().mode() == TracingMode.FULL ? reds : Arguments.concat(greens, reds);
        state.reserve(Math.max(arguments.ints().length, Math.max(arguments.refs().length, arguments.floats().length)));
        System.arraycopy(arguments.ints(), 0, state.ints, 0, arguments.ints().length);
        System.arraycopy(arguments.refs(), 0, state.refs, 0, arguments.refs().length);
        System.arraycopy(arguments.floats(), 0, state.floats, 0, arguments.floats().length);
        Exit exit = runLoop(cell);
        return exit instanceof Guard guard ? failed(guard) : finished((Exit.Finish) exit);
    }

    /** Runs the loop of the cell, whose arguments are in the state, to a guard that fails or to the end of the portal. */
    Exit runLoop(Cell cell) {
        CompiledTrace loop = cell.loop();
        cell.usedAt(cells.time());
        events.entered(loop);
        return backend.run(loop.start(), state);
    }

    /** What is known of the position, or null. */
    Cell find(GreenKey key) {
        return cells.find(key);
    }

    private PortalExit finished(Exit.Finish finish) {
        FinishDescr descr = finish.descr();
        Arguments none = Arguments.NONE;
        PortalExit exit = descr.raising() ? new PortalExit.Raise(state.refs[0], null, finish.place()) : new PortalExit.Done(switch (descr.result()) {
            case INT -> new Arguments(new long[] {state.ints[0]}, none.refs(), none.floats());
            case REF -> new Arguments(none.ints(), new Object[] {state.refs[0]}, none.floats());
            case FLOAT -> new Arguments(none.ints(), none.refs(), new double[] {state.floats[0]});
            case VOID -> none;
        });
        state.clear();
        return exit;
    }

    /** Goes on where the guard has failed, by a bridge that is recorded or as the interpreter does. */
    PortalExit failed(Guard guard) {
        List<Box> values = FailArguments.read(guard, state);
        Object pending = state.exception;
        boolean mayRecord = !state.random;
        state.clear();
        events.guardFailed(guard);
        long failures = guard.countFailure();
        GuardState guardState = (GuardState) guard.attachment();
        if (mayRecord && failures >= settings.traceEagerness() && guardState.isReady(failures)) {
            return bridge(guard, guardState, values, pending);
        }
        BlackholeFrame frame = BlackholeFrame.rebuilt(new ResumeReader(guardState.resume(), values, executor::execute).rebuild());
        return new Blackhole(program, cpu, Blackhole.MergePoints.LEAVE).run(frame, pending);
    }

    private PortalExit bridge(Guard guard, GuardState guardState, List<Box> values, Object pending) {
        int number = ++recordings;
        events.bridgeFound(number, guard);
        guardState.setRecording(true);
        try {
            long start = System.nanoTime();
            TracingResult result = interpreter.traceBridge(guardState.resume(), values, isBehindCall(guard), pending, settings.tracing());
            long nanos = System.nanoTime() - start;
            if (result instanceof TracingResult.Closed closed) {
                return closed(number, closed, nanos, () -> guardState.recordingFailed(guard.failures()));
            } else if (result instanceof TracingResult.Aborted aborted) {
                guardState.recordingFailed(guard.failures());
                return aborted(number, aborted);
            } else if (result instanceof TracingResult.Reached reached) {
                compileBridge(number, guard, reached.trace(), nanos);
                return run(reached.key(), reached.exit());
            }
            TracingResult.Left left = (TracingResult.Left) result;
            compileBridge(number, guard, left.trace(), nanos);
            return left.exit();
        } finally {
            guardState.setRecording(false);
        }
    }

    private void compileBridge(int number, Guard guard, Trace trace, long nanos) {
        events.recorded(number, null, trace, nanos);
        try {
            compiler.bridge(number, guard, trace);
        } catch (TraceTooLargeException tooLarge) {
            ((GuardState) guard.attachment()).recordingFailed(guard.failures());
            events.aborted(number, tooLarge.getMessage(), trace.operations().size());
            return;
        }
        age();
    }

    private static boolean isBehindCall(Guard guard) {
        TraceOpcode opcode = guard.operation().opcode();
        return opcode == TraceOpcode.GUARD_EXCEPTION || opcode == TraceOpcode.GUARD_NO_EXCEPTION || opcode == TraceOpcode.GUARD_NOT_FORCED;
    }

    @Override
    public LabelDescr compiled(GreenKey key) {
        Cell cell = cells.find(key);
        return cell == null || cell.loop() == null ? null : cell.loop().start();
    }

    @Override
    public LabelDescr newLoop(GreenKey key) {
        return new LabelDescr("loop" + ++loops);
    }

    @Override
    public boolean mayInline(GreenKey key) {
        Cell cell = cells.find(key);
        return (cell == null || !cell.isCalledAsWhole()) && !callbacks.ask(key.driver().callbacks().neverInline(), key.greens(), false);
    }

    /** Where the program is to be asked before compiled code is entered, its runner does that. */
    @Override
    public PortalCall portalCall(GreenKey key) {
        return key.driver().callbacks().confirmEnter() == null ? new CompiledPortal(this, cpu, key) : null;
    }

    @Override
    public void callAsWhole(GreenKey key) {
        cells.get(key).callAsWhole();
    }

    @Override
    public boolean unrollsOnce(GreenKey key) {
        return callbacks.ask(key.driver().callbacks().unrollOnce(), key.greens(), false);
    }
}
