package org.tracewright.jit.runtime.metainterp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.backend.PortalCall;
import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.cpu.RaisedException;
import org.tracewright.jit.runtime.cpu.ValueCalls;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.jitcode.CallTable;
import org.tracewright.jit.runtime.jitcode.JitCode;
import org.tracewright.jit.runtime.jitcode.JitOpcode;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstRef;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** Calls: those that are looked into get a frame, the others are made and recorded. */
final class CallSteps {

    /** The mark of functions that are called while recording and that compiled code does without. */
    private static final String NOT_IN_TRACE = "jit.not_in_trace()";

    /**
     * A trace of more operations calls portals instead of looking into them. Nothing bounds that in RPython but {@code trace_limit}; here a trace of some hundred operations with its guards fills
     * a method that HotSpot compiles, and the method of a portal that is called often is compiled once and not in each trace.
     */
    private static final int LONG = 300;

    private static final Map<Kind, TraceOpcode> PORTAL_CALLS = Map.of(Kind.INT, TraceOpcode.CALL_ASSEMBLER_I, Kind.REF, TraceOpcode.CALL_ASSEMBLER_R, Kind.FLOAT, TraceOpcode.CALL_ASSEMBLER_F,
            Kind.VOID, TraceOpcode.CALL_ASSEMBLER_N);
    private static final Map<JitOpcode, TraceOpcode> CONDITIONAL = Map.of(JitOpcode.COND_CALL, TraceOpcode.COND_CALL, JitOpcode.COND_CALL_VALUE_I, TraceOpcode.COND_CALL_VALUE_I,
            JitOpcode.COND_CALL_VALUE_R, TraceOpcode.COND_CALL_VALUE_R);

    private final TraceRecorder recorder;
    private final ValueReader operands;
    private final BranchSteps branches;
    private final FaultGuards faults;
    private final Targets targets;

    CallSteps(TraceRecorder recorder, ValueReader operands, BranchSteps branches, FaultGuards faults, Targets targets) {
        this.recorder = recorder;
        this.operands = operands;
        this.branches = branches;
        this.faults = faults;
        this.targets = targets;
    }

    /** Runs the instruction if it is a call; whether it is one. */
    boolean run(MetaFrame frame, JitOpcode opcode) {
        switch (opcode) {
            case INLINE_CALL_I, INLINE_CALL_R, INLINE_CALL_F, INLINE_CALL_N -> {
                JitCode callee = recorder.program().program().codes().get(operands.number());
                enter(frame, opcode, callee, operands.arguments());
            }
            case RESIDUAL_CALL_I, RESIDUAL_CALL_R, RESIDUAL_CALL_F, RESIDUAL_CALL_N -> {
                CallDescr call = recorder.program().program().calls().get(operands.number());
                residual(frame, opcode, call, operands.arguments());
            }
            case INDIRECT_CALL_I, INDIRECT_CALL_R, INDIRECT_CALL_F, INDIRECT_CALL_N -> indirect(frame, opcode, operands.value('r'));
            case VIRTUAL_CALL_I, VIRTUAL_CALL_R, VIRTUAL_CALL_F, VIRTUAL_CALL_N -> virtual(frame, opcode);
            case RECURSIVE_CALL_I, RECURSIVE_CALL_R, RECURSIVE_CALL_F, RECURSIVE_CALL_N -> recursive(frame, opcode);
            case COND_CALL, COND_CALL_VALUE_I -> conditional(frame, opcode, operands.value('i'));
            case COND_CALL_VALUE_R -> conditional(frame, opcode, operands.value('r'));
            default -> {
                return false;
            }
        }
        return true;
    }

    private MetaFrame enter(MetaFrame frame, JitOpcode opcode, JitCode callee, ValueArguments arguments) {
        stopBehind(frame, opcode);
        MetaFrame inner = new MetaFrame(callee, recorder.program().pools(callee), 0, frame);
        inner.setArguments(arguments);
        recorder.enter(inner);
        return inner;
    }

    /** Lets the frame stand behind the call, whose operands have been read. */
    private void stopBehind(MetaFrame frame, JitOpcode opcode) {
        frame.awaited = opcode.result();
        frame.pc = operands.at() + (opcode.result() == 0 ? 0 : 1);
    }

    private void indirect(MetaFrame frame, JitOpcode opcode, Value pointer) {
        CallTable table = recorder.program().program().callTables().get(operands.number());
        ValueArguments arguments = operands.arguments();
        JitCode callee = table.codes().get(Observed.refOf(pointer));
        if (callee == null) {
            residual(frame, opcode, table.residual(), arguments.withReceiver(pointer));
        } else {
            recorder.promote(pointer, frame.pc);
            enter(frame, opcode, callee, arguments);
        }
    }

    private void virtual(MetaFrame frame, JitOpcode opcode) {
        CallTable table = recorder.program().program().callTables().get(operands.number());
        ValueArguments arguments = operands.arguments();
        Value receiver = arguments.refs().get(0);
        JitCode callee = table.codes().get(recorder.program().cpu().classOf(Observed.refOf(receiver)));
        if (callee == null) {
            residual(frame, opcode, table.residual(), arguments);
        } else {
            recorder.promoteClass(receiver, frame.pc);
            enter(frame, opcode, callee, arguments);
        }
    }

    private void recursive(MetaFrame frame, JitOpcode opcode) {
        DriverDescr driver = recorder.program().program().drivers().get(operands.number());
        ValueArguments greens = operands.arguments();
        ValueArguments reds = operands.arguments();
        GreenKey key = new GreenKey(recorder.program().cpu(), driver, greens.observed());
        if (recorder.options().mode() == TracingMode.NO_UNROLLING || !recorder.options().inlining() || recorder.size() > LONG || !targets.mayInline(key)
                || isTooDeep(key)) {
            stopBehind(frame, opcode);
            callPortal(frame, key, greens, reds);
            return;
        }
        if (recorder.options().mode() == TracingMode.FULL) {
            int here = frame.pc;
            greens = new ValueArguments(promote(greens.ints(), here), promote(greens.refs(), here), promote(greens.floats(), here));
        }
        MetaFrame portal = enter(frame, opcode, driver.portal(), ValueArguments.concat(greens, reds));
        portal.calledAt = key;
        recorder.setGoingBack(false);
    }

    private List<Value> promote(List<Value> values, int pc) {
        return values.stream().map(value -> recorder.promote(value, pc)).toList();
    }

    /** Recursion that goes deeper than the limit is looked into no more, here and in later traces, as in RPython: where a function calls itself twice, each level doubles the trace. */
    private boolean isTooDeep(GreenKey key) {
        long depth = 0;
        for (MetaFrame frame = recorder.frame(); frame != null; frame = frame.outer) {
            depth += key.equals(frame.calledAt) ? 1 : 0;
        }
        if (depth < recorder.options().maxUnrollRecursion()) {
            return false;
        }
        targets.callAsWhole(key);
        return true;
    }

    /** A call that a trace makes or leaves out without a guard. */
    private void conditional(MetaFrame frame, JitOpcode opcode, Value tested) {
        CallDescr call = recorder.program().program().calls().get(operands.number());
        ValueArguments arguments = operands.arguments();
        boolean givesValue = opcode.result() != 0;
        boolean wanted = isZero(tested) == givesValue;
        stopBehind(frame, opcode);
        if (tested.isConstant() && wanted) {
            call(frame, call, arguments);
        } else if (tested.isConstant() || givesValue && recorder.heap().isNonNull(tested)) {
            give(frame, tested);
        } else {
            List<Value> args = new ArrayList<>(arguments.inOrder(call));
            args.add(0, tested);
            Outcome outcome = wanted ? make(call, arguments.observed()) : new Outcome(givesValue ? Observed.boxOf(tested) : null, null);
            recorder.record(CONDITIONAL.get(opcode), args, call, outcome.result());
            recorder.heap().called(call, args);
            give(frame, outcome.result());
            guardException(frame, call, outcome.raised());
        }
    }

    private static boolean isZero(Value tested) {
        return tested.kind() == Kind.REF ? Observed.refOf(tested) == null : Observed.intOf(tested) == 0;
    }

    private void residual(MetaFrame frame, JitOpcode opcode, CallDescr call, ValueArguments arguments) {
        stopBehind(frame, opcode);
        call(frame, call, arguments);
    }

    /** Makes a call for the frame, which stands behind it. */
    void call(MetaFrame frame, CallDescr call, ValueArguments arguments) {
        Value known = call.extra() == CallDescr.Extra.LOOP_INVARIANT ? recorder.heap().invariant(call) : null;
        if (known != null) {
            give(frame, known);
            return;
        }
        Outcome outcome = make(call, arguments.observed());
        boolean folded = call.isElidable() && outcome.raised() == null && arguments.allConstant();
        if (folded || NOT_IN_TRACE.equals(call.oopspec())) {
            give(frame, outcome.result() == null ? null : Observed.constantOf(outcome.result()));
            return;
        }
        record(frame, opcode(call), call, arguments.inOrder(call), outcome);
    }

    /**
     * Calls a portal as a whole, for the frame, which stands behind the call. Where it is known at which position the portal begins, the trace calls the position's compiled code without the program's
     * help (RPython's {@code call_assembler}).
     */
    void callPortal(MetaFrame frame, GreenKey key, ValueArguments greens, ValueArguments reds) {
        boolean isKnown = recorder.options().mode() == TracingMode.FULL && greens.allConstant();
        PortalCall portal = isKnown ? targets.portalCall(key) : null;
        CallDescr runner = key.driver().runner();
        ValueArguments arguments = ValueArguments.concat(greens, reds);
        if (portal == null) {
            call(frame, runner, arguments);
            return;
        }
        List<Value> args = new ArrayList<>(reds.all());
        args.add(0, new ConstRef(portal));
        Outcome outcome = make(runner, arguments.observed());
        record(frame, PORTAL_CALLS.get(runner.resultKind()), runner, args, outcome);
    }

    /** Records a call that was made, and goes on as it ended. */
    private void record(MetaFrame frame, TraceOpcode opcode, CallDescr call, List<Value> args, Outcome outcome) {
        recorder.record(opcode, args, call, outcome.result());
        recorder.heap().called(call, args);
        give(frame, outcome.result());
        if (call.extra() == CallDescr.Extra.LOOP_INVARIANT) {
            recorder.heap().knowInvariant(call, outcome.result());
        } else if (call.extra() == CallDescr.Extra.MAY_FORCE) {
            recorder.guard(TraceOpcode.GUARD_NOT_FORCED, List.of(), null, frame.pc);
        }
        guardException(frame, call, outcome.raised());
    }

    private static void give(MetaFrame frame, Value result) {
        if (frame.awaited != 0) {
            frame.takeResult(frame.awaited, result);
        }
    }

    private static TraceOpcode opcode(CallDescr call) {
        return switch (call.resultKind()) {
            case INT -> choose(call, TraceOpcode.CALL_I, TraceOpcode.CALL_PURE_I, TraceOpcode.CALL_LOOPINVARIANT_I, TraceOpcode.CALL_MAY_FORCE_I);
            case REF -> choose(call, TraceOpcode.CALL_R, TraceOpcode.CALL_PURE_R, TraceOpcode.CALL_LOOPINVARIANT_R, TraceOpcode.CALL_MAY_FORCE_R);
            case FLOAT -> choose(call, TraceOpcode.CALL_F, TraceOpcode.CALL_PURE_F, TraceOpcode.CALL_LOOPINVARIANT_F, TraceOpcode.CALL_MAY_FORCE_F);
            case VOID -> choose(call, TraceOpcode.CALL_N, TraceOpcode.CALL_N, TraceOpcode.CALL_N, TraceOpcode.CALL_MAY_FORCE_N);
        };
    }

    private static TraceOpcode choose(CallDescr call, TraceOpcode plain, TraceOpcode pure, TraceOpcode invariant, TraceOpcode mayForce) {
        return switch (call.extra()) {
            case ELIDABLE_CANNOT_RAISE, ELIDABLE_CAN_RAISE -> pure;
            case LOOP_INVARIANT -> invariant;
            case CANNOT_RAISE, CAN_RAISE -> plain;
            case MAY_FORCE -> mayForce;
        };
    }

    /** Guards what a call raised, or that it raised nothing, where it may raise or a fault of it would be caught. */
    private void guardException(MetaFrame frame, CallDescr call, Object raised) {
        if (call.canRaise() || raised != null || faults.isAnyCaught(frame)) {
            guardException(frame, raised);
        }
    }

    /** Guards that what was called raised, or did not, as it did now; an exception goes on its way. */
    private void guardException(MetaFrame frame, Object raised) {
        if (raised == null) {
            recorder.guard(TraceOpcode.GUARD_NO_EXCEPTION, List.of(), null, frame.pc);
            return;
        }
        Object type = recorder.program().cpu().classOf(raised);
        Box exception = recorder.guard(TraceOpcode.GUARD_EXCEPTION, List.of(new ConstRef(type)), Box.ofRef(raised), frame.pc);
        recorder.heap().knowClass(exception, type);
        branches.unwind(exception);
    }

    /** Goes on behind a call whose exception, or none, is pending. */
    void resumeBehindCall(Object pending) {
        guardException(recorder.frame(), pending);
    }

    /** What a call gave: a box, null where it has no result; and what it raised, or null. */
    private record Outcome(Box result, Object raised) {
    }

    private Outcome make(CallDescr call, Arguments arguments) {
        try {
            return new Outcome(ValueCalls.call(recorder.program().cpu(), call, arguments), null);
        } catch (RaisedException raised) {
            return new Outcome(call.resultKind() == Kind.VOID ? null : Box.of(call.resultKind()), raised.value);
        }
    }
}
