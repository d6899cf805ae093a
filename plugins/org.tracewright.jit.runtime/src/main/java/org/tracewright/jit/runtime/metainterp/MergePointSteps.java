package org.tracewright.jit.runtime.metainterp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tracewright.jit.runtime.blackhole.PortalExit;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** Merge points: where recording may end with a loop. */
final class MergePointSteps {

    private static final String KINDS = "irf";

    /** A merge point that a loop may go back to. */
    private record Passed(GreenKey key, List<Box> inputs, int operation) {
    }

    private final TraceRecorder recorder;
    private final ValueReader operands;
    private final CallSteps calls;
    private final Targets targets;
    private final List<Passed> passed = new ArrayList<>();

    MergePointSteps(TraceRecorder recorder, ValueReader operands, CallSteps calls, Targets targets) {
        this.recorder = recorder;
        this.operands = operands;
        this.calls = calls;
        this.targets = targets;
    }

    /** The recording starts at the merge point that comes next, with these inputs. */
    void start(GreenKey key) {
        passed.add(new Passed(key, recorder.inputs(), 0));
    }

    /** Runs {@code jit_merge_point}. */
    void run(MetaFrame frame) {
        boolean isStart = recorder.size() == 0 && !passed.isEmpty();
        DriverDescr driver = recorder.program().program().drivers().get(operands.number());
        int greensAt = operands.at();
        ValueArguments greens = operands.arguments();
        if (recorder.options().mode() == TracingMode.FULL) {
            greens.all().forEach(green -> recorder.promote(green, frame.pc));
            greens = reread(frame, greensAt);
        }
        int redsAt = operands.at();
        ValueArguments reds = operands.arguments();
        GreenKey key = recorder.options().mode() == TracingMode.NO_UNROLLING ? GreenKey.ignoring(recorder.program().cpu(), driver)
                : new GreenKey(recorder.program().cpu(), driver, greens.observed());
        boolean goesBack = recorder.isGoingBack() || frame.mergePoints > 0 && mayAlwaysClose(driver);
        frame.mergePoints++;
        frame.rounds += goesBack ? 1 : 0;
        recorder.setGoingBack(false);
        if (frame.outer != null && goesBack && !(frame.rounds == 1 && targets.unrollsOnce(key))) {
            leaveToRunner(key, greens, reds);
        } else if (frame.outer == null && !isStart && ends(key, greens, reds, goesBack)) {
            return;
        } else {
            if (frame.outer == null && !isStart && goesBack) {
                pass(frame, key, greensAt, redsAt);
                greens = reread(frame, greensAt);
                operands.arguments();
            }
            mark(driver, greens);
            frame.pc = operands.at();
        }
    }

    private boolean mayAlwaysClose(DriverDescr driver) {
        return recorder.options().mode() == TracingMode.NO_UNROLLING || !recorder.program().hasLoopHeaders(driver);
    }

    private ValueArguments reread(MetaFrame frame, int at) {
        operands.begin(frame);
        while (operands.at() < at) {
            operands.number();
        }
        return operands.arguments();
    }

    private void mark(DriverDescr driver, ValueArguments greens) {
        List<Value> args = new ArrayList<>();
        args.add(ConstInt.of(driver.index()));
        args.addAll(greens.all());
        recorder.record(TraceOpcode.DEBUG_MERGE_POINT, args, driver, null);
    }

    /** A loop in a portal that was called is no part of this trace: the rest of the portal becomes a call of its runner. */
    private void leaveToRunner(GreenKey key, ValueArguments greens, ValueArguments reds) {
        MetaFrame caller = recorder.leave();
        calls.callPortal(caller, key, greens, reds);
    }

    /** Ends the trace if it has come to a compiled loop or has gone round; whether it has. */
    private boolean ends(GreenKey key, ValueArguments greens, ValueArguments reds, boolean goesBack) {
        LabelDescr compiled = targets.compiled(key);
        if (compiled != null) {
            recorder.end(new TracingResult.Reached(key, recorder.traceFrom(0, recorder.inputs(), jump(greens, reds, compiled)), exit(key, greens, reds)));
            return true;
        }
        for (int i = goesBack ? passed.size() - 1 : -1; i >= 0; i--) {
            Passed head = passed.get(i);
            if (head.key.equals(key)) {
                LabelDescr start = targets.newLoop(key);
                recorder.end(new TracingResult.Closed(key, start, recorder.traceFrom(head.operation, head.inputs, jump(greens, reds, start)), exit(key, greens, reds)));
                return true;
            }
        }
        return false;
    }

    private static PortalExit.Continue exit(GreenKey key, ValueArguments greens, ValueArguments reds) {
        return new PortalExit.Continue(key.driver(), greens.observed(), reds.observed());
    }

    private static List<Value> both(ValueArguments greens, ValueArguments reds) {
        List<Value> all = new ArrayList<>(greens.all());
        all.addAll(reds.all());
        return all;
    }

    private Operation jump(ValueArguments greens, ValueArguments reds, LabelDescr target) {
        List<Value> args = recorder.options().mode() == TracingMode.FULL ? reds.all() : both(greens, reds);
        return Operation.of(TraceOpcode.JUMP, args, target, null, recorder.position());
    }

    /**
     * Remembers the merge point as one that a loop may go back to: all its variables become boxes of their own, registers without one are cleared, and what is known is forgotten, so that nothing
     * from before is used behind it.
     */
    private void pass(MetaFrame frame, GreenKey key, int greensAt, int redsAt) {
        List<Register> registers = new ArrayList<>(registers(frame, greensAt));
        int greens = recorder.options().mode() == TracingMode.FULL ? registers.size() : 0;
        registers.addAll(registers(frame, redsAt));
        List<Value> values = registers.stream().map(register -> frame.get(register.kind, register.number)).toList();
        frame.clearRegisters();
        List<Box> inputs = new ArrayList<>();
        Set<Box> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            if (i >= greens) {
                Box box = distinctBox(value, seen);
                inputs.add(box);
                value = box;
            }
            Register register = registers.get(i);
            if (frame.isRegister(register.kind, register.number)) {
                frame.set(register.kind, register.number, value);
            }
        }
        recorder.heap().reset();
        passed.add(new Passed(key, inputs, recorder.size()));
    }

    /** An operand: a register or a constant of the code. */
    private record Register(char kind, int number) {
    }

    private static List<Register> registers(MetaFrame frame, int listsAt) {
        List<Register> registers = new ArrayList<>();
        int[] code = frame.code.code();
        int at = listsAt;
        for (char kind : KINDS.toCharArray()) {
            int count = code[at++];
            for (int i = 0; i < count; i++) {
                registers.add(new Register(kind, code[at++]));
            }
        }
        return registers;
    }

    private Box distinctBox(Value value, Set<Box> seen) {
        if (value instanceof Box box && seen.add(box)) {
            return box;
        }
        Box copy = Observed.boxOf(value);
        TraceOpcode sameAs = switch (value.kind()) {
            case INT -> TraceOpcode.SAME_AS_I;
            case FLOAT -> TraceOpcode.SAME_AS_F;
            default -> TraceOpcode.SAME_AS_R;
        };
        recorder.record(sameAs, List.of(value), null, copy);
        seen.add(copy);
        return copy;
    }
}
