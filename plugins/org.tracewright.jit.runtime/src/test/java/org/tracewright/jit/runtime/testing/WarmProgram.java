package org.tracewright.jit.runtime.testing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.tracewright.jit.runtime.backend.TraceBackend;
import org.tracewright.jit.runtime.blackhole.Blackhole;
import org.tracewright.jit.runtime.blackhole.BlackholeFrame;
import org.tracewright.jit.runtime.blackhole.PortalExit;
import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.cpu.RaisedException;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.jitcode.Instructions;
import org.tracewright.jit.runtime.jitcode.JitProgram;
import org.tracewright.jit.runtime.state.JitEvents;
import org.tracewright.jit.runtime.state.JitRuntime;
import org.tracewright.jit.runtime.state.PositionCounters;
import org.tracewright.jit.runtime.state.Settings;
import org.tracewright.runtime.JitParameters;

/**
 * A test program with its JIT. What generated code does in a translated program, the blackhole interpreter does here, from merge point to merge point; each merge point is counted.
 */
public final class WarmProgram implements PositionCounters {

    private static final long PINNED = 1L << 60;

    private final JitProgram program;
    private final Cpu cpu;
    private final JitRuntime runtime;
    private final long threshold;
    private final Map<Integer, Long> counts = new HashMap<>();

    /** @param options as in {@code TRACEWRIGHT_JIT} */
    public WarmProgram(JitProgram program, TestCpu cpu, TraceBackend backend, JitEvents events, String options) {
        this.program = program;
        this.cpu = cpu;
        JitParameters parameters = new JitParameters();
        parameters.parse(options);
        threshold = parameters.number("threshold");
        runtime = new JitRuntime(program, cpu, backend, this, events, Settings.of(parameters));
        defineRunners(program, cpu, this::run);
    }

    /** Lets recursive calls of portals be done so; the function is of the driver's portal. */
    public static void defineRunners(JitProgram program, TestCpu cpu, Runner runner) {
        for (DriverDescr driver : program.drivers()) {
            cpu.define(driver.runner(), arguments -> {
                int ints = (int) driver.greens().stream().filter(green -> green.type().descriptor().equals("J")).count();
                int refs = (int) driver.greens().stream().filter(green -> green.type().descriptor().startsWith("L")).count();
                Arguments greens = new Arguments(Arrays.copyOf(arguments.ints(), ints), Arrays.copyOf(arguments.refs(), refs), new double[0]);
                Arguments reds = new Arguments(Arrays.copyOfRange(arguments.ints(), ints, arguments.ints().length),
                        Arrays.copyOfRange(arguments.refs(), refs, arguments.refs().length), arguments.floats());
                return value(runner.run(driver, greens, reds));
            });
        }
    }

    /** Runs a portal to its end. */
    @FunctionalInterface
    public interface Runner {

        PortalExit run(DriverDescr driver, Arguments greens, Arguments reds);
    }

    /** The integer that the portal returned. */
    public static long value(PortalExit exit) throws RaisedException {
        if (exit instanceof PortalExit.Raise raise) {
            throw new RaisedException(raise.exception());
        }
        return ((PortalExit.Done) exit).result().ints()[0];
    }

    /** Runs a portal without any JIT. */
    public static PortalExit plain(JitProgram program, TestCpu cpu, DriverDescr driver, Arguments greens, Arguments reds) {
        Runner runner = (called, g, r) -> new Blackhole(program, cpu, Blackhole.MergePoints.PASS).call(called.portal(), Arguments.concat(g, r));
        defineRunners(program, cpu, runner);
        return runner.run(driver, greens, reds);
    }

    /** Runs a portal, with compiled code where the program is hot. */
    public PortalExit run(DriverDescr driver, Arguments greens, Arguments reds) {
        PortalExit exit = new PortalExit.Continue(driver, greens, reds);
        while (exit instanceof PortalExit.Continue at) {
            int hash = hash(at.driver(), at.greens());
            PortalExit next = counts.merge(hash, 1L, Long::sum) < threshold ? null : runtime.enter(at.driver(), hash, at.greens(), at.reds());
            exit = next != null ? next : interpret(at);
        }
        return exit;
    }

    private PortalExit interpret(PortalExit.Continue at) {
        BlackholeFrame frame = new BlackholeFrame(at.driver().portal(), Instructions.next(at.driver().portal().code(), 0), null);
        Arguments values = Arguments.concat(at.greens(), at.reds());
        for (int i = 0; i < values.ints().length; i++) {
            frame.setInt(i, values.ints()[i]);
        }
        for (int i = 0; i < values.refs().length; i++) {
            frame.setRef(i, values.refs()[i]);
        }
        for (int i = 0; i < values.floats().length; i++) {
            frame.setFloat(i, values.floats()[i]);
        }
        return new Blackhole(program, cpu, Blackhole.MergePoints.LEAVE).run(frame, null);
    }

    @Override
    public int hash(DriverDescr driver, Arguments greens) {
        return Arrays.hashCode(greens.ints()) * 31 + Arrays.stream(greens.refs()).mapToInt(cpu::hash).sum();
    }

    @Override
    public boolean isPinned(DriverDescr driver, int hash) {
        return counts.getOrDefault(hash, 0L) >= PINNED;
    }

    @Override
    public void pin(DriverDescr driver, int hash) {
        counts.put(hash, PINNED);
    }

    @Override
    public void reset(DriverDescr driver, int hash) {
        counts.remove(hash);
    }
}
