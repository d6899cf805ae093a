package org.tracewright.jit.runtime.state;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.tracewright.jit.runtime.backend.BackendOptions;
import org.tracewright.jit.runtime.backend.JvmTraceBackend;
import org.tracewright.jit.runtime.blackhole.PortalExit;
import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.cpu.LoadedProgram;
import org.tracewright.jit.runtime.cpu.ProgramCpu;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.descr.JvmType;
import org.tracewright.jit.runtime.jitcode.JitProgram;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Position;
import org.tracewright.runtime.ContinueRunning;
import org.tracewright.runtime.DoneWithPortal;
import org.tracewright.runtime.Jit;
import org.tracewright.runtime.JitEntry;
import org.tracewright.runtime.JitValues;
import org.tracewright.runtime.LeavePortal;
import org.tracewright.runtime.RException;
import org.tracewright.runtime.RObject;
import org.tracewright.runtime.RaisingPortal;

/** The tracing compiler as a translated program loads it when a position has become hot. */
public final class WarmState implements JitEntry, PositionCounters {

    private final Jit jit;
    private final JitProgram program;
    private final JitRuntime runtime;

    /** Loads the program's jitcode. */
    public WarmState(Jit jit) {
        this.jit = jit;
        LoadedProgram loaded = LoadedProgram.of(jit);
        program = loaded.program();
        Cpu cpu = new ProgramCpu(loaded.access(), jit.faults());
        LoggedEvents logged = log(cpu);
        BackendOptions options = BackendOptions.DEFAULT.withRandomSeed(Settings.randomGuards(jit.parameters()));
        JvmTraceBackend backend = new JvmTraceBackend(loaded.access().lookup(), jit.faults(), logged == null ? options : options.counting(logged));
        if (logged != null) {
            logged.begin(backend);
            jit.machine().atEnd(() -> logged.finish());
        }
        runtime = new JitRuntime(program, cpu, backend, this, logged == null ? new JitEvents() { } : logged, Settings.of(jit.parameters()));
    }

    /** The log that the user wants; null for none. */
    private LoggedEvents log(Cpu cpu) {
        String file = jit.logFile();
        if (file == null) {
            return null;
        }
        try {
            return LoggedEvents.open(Path.of(file), new DriverCallbacks(cpu), jit.parameters().isOn("passes"), jit.machine()::complain);
        } catch (IOException | InvalidPathException failure) {
            jit.machine().complain(Jit.LOG + ": cannot write " + file + ": " + failure.getMessage());
            return null;
        }
    }

    @Override
    public LeavePortal enter(int driver, int hash, boolean start, JitValues greens, JitValues reds) {
        PortalExit exit;
        try {
            exit = runtime.enter(program.drivers().get(driver), hash, arguments(greens), arguments(reds));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return new RaisingPortal(driver, fault);
        }
        if (exit instanceof PortalExit.Continue on) {
            return new ContinueRunning(on.driver().index(), values(on.greens()), values(on.reds()));
        } else if (exit instanceof PortalExit.Done done) {
            return new DoneWithPortal(driver, values(done.result()));
        } else if (exit instanceof PortalExit.Raise raise) {
            return new RaisingPortal(driver, raise.fault() != null ? raise.fault() : new RException((RObject) raise.exception(), origin(raise.place()), false));
        }
        return null;
    }

    /** As code of the program tells where it raises. */
    private static String origin(Position place) {
        return place.line() == 0 ? null : RException.place(place.file(), place.line(), place.function());
    }

    private static Arguments arguments(JitValues values) {
        return new Arguments(values.ints(), values.refs(), values.floats());
    }

    private static JitValues values(Arguments arguments) {
        return new JitValues(arguments.ints(), arguments.refs(), arguments.floats());
    }

    @Override
    public void parametersChanged() {
        runtime.setSettings(Settings.of(jit.parameters()));
    }

    // The same as the counting code of the generated driver classes.
    @Override
    public int hash(DriverDescr driver, Arguments greens) {
        int[] next = new int[Kind.values().length];
        int hash = 0;
        for (DriverDescr.Variable green : driver.greens()) {
            JvmType type = green.type();
            int index = next[type.kind().ordinal()]++;
            hash = 31 * hash + switch (type.kind()) {
                case INT -> (int) greens.ints()[index];
                case FLOAT -> Jit.hash(greens.floats()[index]);
                default -> Jit.hash(greens.refs()[index]);
            };
        }
        return hash;
    }

    @Override
    public boolean isPinned(DriverDescr driver, int hash) {
        return jit.loops(driver.index()).isPinned(hash);
    }

    @Override
    public void pin(DriverDescr driver, int hash) {
        jit.loops(driver.index()).pin(hash);
        jit.starts(driver.index()).pin(hash);
    }

    @Override
    public void reset(DriverDescr driver, int hash) {
        jit.loops(driver.index()).reset(hash);
        jit.starts(driver.index()).reset(hash);
    }
}
