package org.tracewright.jit.runtime.metainterp;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.jitcode.Instructions;
import org.tracewright.jit.runtime.jitcode.JitOpcode;
import org.tracewright.jit.runtime.resume.RebuiltFrame;
import org.tracewright.jit.runtime.resume.ResumeData;
import org.tracewright.jit.runtime.resume.ResumeReader;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstFloat;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.ConstRef;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Value;
import org.tracewright.runtime.LeavePortal;

/** Records traces. One object serves a program; recordings may nest, since a called function may be recorded, too. */
public final class MetaInterpreter {

    private final MetaProgram program;
    private final Targets targets;

    public MetaInterpreter(MetaProgram program, Targets targets) {
        this.program = program;
        this.targets = targets;
    }

    /** Runs and records from the merge point of a portal on. */
    public TracingResult traceLoop(DriverDescr driver, Arguments greens, Arguments reds, TracingOptions options) {
        ValueArguments redBoxes = boxes(reds);
        ValueArguments greenValues = options.mode() == TracingMode.FULL ? constants(greens) : boxes(greens);
        List<Box> inputs = Stream.concat(greenValues.all().stream(), redBoxes.all().stream()).filter(Box.class::isInstance).map(Box.class::cast).toList();
        TraceRecorder recorder = new TraceRecorder(program, options, inputs);
        MetaFrame portal = new MetaFrame(driver.portal(), program.pools(driver.portal()), 0, null);
        portal.setArguments(ValueArguments.concat(greenValues, redBoxes));
        recorder.enter(portal);
        Run run = new Run(recorder);
        run.mergePoints.start(options.mode() == TracingMode.NO_UNROLLING ? GreenKey.ignoring(program.cpu(), driver) : new GreenKey(program.cpu(), driver, greens));
        return run.toEnd();
    }

    /**
     * Runs and records from a guard that failed.
     *
     * @param inputs     the guard's fail arguments with the values that compiled code handed over
     * @param behindCall whether the guard tested how a call ended
     * @param pending    the exception that is pending, or null
     */
    public TracingResult traceBridge(ResumeData resume, List<Box> inputs, boolean behindCall, Object pending, TracingOptions options) {
        TraceRecorder recorder = new TraceRecorder(program, options, inputs);
        MetaFrame frame = null;
        for (RebuiltFrame rebuilt : new ResumeReader(resume, inputs, recorder::perform).rebuild()) {
            if (frame != null) {
                frame.awaited = rebuilt.code().result() == Kind.VOID ? 0 : letter(rebuilt.code().result());
            }
            frame = new MetaFrame(rebuilt.code(), program.pools(rebuilt.code()), rebuilt.pc(), frame);
            frame.setLive(rebuilt.live());
            recorder.enter(frame);
        }
        Run run = new Run(recorder);
        if (behindCall) {
            recorder.at(frame.code.position(frame.pc));
            run.calls.resumeBehindCall(pending);
        }
        return run.toEnd();
    }

    private static char letter(Kind kind) {
        return kind == Kind.INT ? 'i' : kind == Kind.REF ? 'r' : 'f';
    }

    private static ValueArguments constants(Arguments values) {
        return new ValueArguments(Arrays.stream(values.ints()).<Value>mapToObj(ConstInt::of).toList(),
                Arrays.stream(values.refs()).<Value>map(ConstRef::new).toList(), Arrays.stream(values.floats()).<Value>mapToObj(ConstFloat::new).toList());
    }

    private static ValueArguments boxes(Arguments values) {
        return new ValueArguments(Arrays.stream(values.ints()).<Value>mapToObj(Box::ofInt).toList(),
                Arrays.stream(values.refs()).<Value>map(Box::ofRef).toList(), Arrays.stream(values.floats()).<Value>mapToObj(Box::ofFloat).toList());
    }

    /** One recording at work. */
    private final class Run {

        private final TraceRecorder recorder;
        private final ValueReader operands = new ValueReader();
        private final OperationSteps operations;
        private final BranchSteps branches;
        private final CallSteps calls;
        private final HintSteps hints;
        private final MergePointSteps mergePoints;

        Run(TraceRecorder recorder) {
            this.recorder = recorder;
            branches = new BranchSteps(recorder, operands);
            FaultGuards faults = new FaultGuards(recorder, branches);
            operations = new OperationSteps(recorder, operands, faults);
            calls = new CallSteps(recorder, operands, branches, faults, targets);
            hints = new HintSteps(recorder, operands, branches);
            mergePoints = new MergePointSteps(recorder, operands, calls, targets);
        }

        TracingResult toEnd() {
            try {
                while (recorder.result() == null) {
                    step(recorder.frame());
                    if (recorder.result() == null && recorder.size() > recorder.options().traceLimit()) {
                        recorder.abort(AbortReason.TOO_LONG, null);
                    } else if (recorder.result() == null && !recorder.validity().holds) {
                        recorder.abort(AbortReason.QUASI_IMMUTABLE, null);
                    }
                }
            } catch (LeavePortal left) {
                recorder.abort(AbortReason.LEFT_PORTAL, left);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
                // The instruction has done nothing yet: the blackhole does it again, and finds out who handles that.
                recorder.abort(AbortReason.FAULT, null);
            }
            return recorder.result();
        }

        private void step(MetaFrame frame) {
            JitOpcode opcode = Instructions.opcode(frame.code.code(), frame.pc);
            operands.begin(frame);
            recorder.at(frame.code.position(frame.pc));
            if (opcode.traceOpcode() != null) {
                operations.run(frame, opcode);
            } else if (opcode == JitOpcode.JIT_MERGE_POINT) {
                mergePoints.run(frame);
            } else if (!branches.run(frame, opcode) && !calls.run(frame, opcode)) {
                hints.run(frame, opcode);
            }
        }
    }
}
