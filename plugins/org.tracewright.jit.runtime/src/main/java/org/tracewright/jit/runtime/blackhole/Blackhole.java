package org.tracewright.jit.runtime.blackhole;

import java.util.List;
import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.cpu.RaisedException;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.jitcode.JitCode;
import org.tracewright.jit.runtime.jitcode.JitOpcode;
import org.tracewright.jit.runtime.jitcode.JitProgram;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Position;
import org.tracewright.runtime.ContinueRunning;
import org.tracewright.runtime.DoneWithPortal;
import org.tracewright.runtime.LeavePortal;
import org.tracewright.runtime.RaisingPortal;

/**
 * The blackhole interpreter. One object runs one chain of frames to its end.
 */
public final class Blackhole {

    /** What a merge point of the outermost frame does. */
    public enum MergePoints {
        /** Leaves with {@link PortalExit.Continue}. */
        LEAVE,
        /** Nothing: the jitcode is run as a plain interpreter would. */
        PASS
    }

    private static final List<JitOpcode> OPCODES = List.of(JitOpcode.values());

    private final JitProgram program;
    private final Cpu cpu;
    private final MergePoints mergePoints;
    private final OperandReader operands = new OperandReader();
    private final OperationInstructions operations;
    private final CallInstructions calls;
    private final HintInstructions hints;
    private BlackholeFrame frame;
    private PortalExit exit;
    /** The exception that was raised last, and where that was. */
    private Object raised;
    private Position place = Position.NONE;

    public Blackhole(JitProgram program, Cpu cpu, MergePoints mergePoints) {
        this.program = program;
        this.cpu = cpu;
        this.mergePoints = mergePoints;
        operations = new OperationInstructions(program, cpu, operands);
        calls = new CallInstructions(this, program, cpu, operands);
        hints = new HintInstructions(program, cpu, operands);
    }

    /** Runs one function from its beginning. */
    public PortalExit call(JitCode code, Arguments arguments) {
        return run(frameOf(code, arguments, null), null);
    }

    /**
     * Runs frames on.
     *
     * @param innermost where to go on
     * @param pending   an exception that the instruction before that raised, or null
     */
    public PortalExit run(BlackholeFrame innermost, Object pending) {
        frame = innermost;
        exit = null;
        if (pending != null) {
            unwind(pending);
        }
        return toEnd();
    }

    /**
     * Runs frames on that a called function left for the runner of a portal.
     *
     * @param thrown what it threw
     */
    public PortalExit runLeft(BlackholeFrame innermost, LeavePortal thrown) {
        frame = innermost;
        exit = null;
        left(thrown);
        return toEnd();
    }

    private PortalExit toEnd() {
        while (exit == null) {
            try {
                step();
            } catch (RaisedException raised) {
                unwind(raised.value);
            } catch (LeavePortal thrown) {
                left(thrown);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
                unwind(cpu.exceptionOf(fault), fault);
            }
        }
        return exit;
    }

    private void left(LeavePortal thrown) {
        if (thrown instanceof ContinueRunning jump) {
            DriverDescr driver = unwindTo(jump.driver, jump);
            mergePoint(driver, new Arguments(jump.greens.ints(), jump.greens.refs(), jump.greens.floats()),
                    new Arguments(jump.reds.ints(), jump.reds.refs(), jump.reds.floats()));
        } else if (thrown instanceof DoneWithPortal done) {
            unwindTo(done.driver, done);
            returned(frame.code.result(), new Arguments(done.result.ints(), done.result.refs(), done.result.floats()));
        } else if (thrown instanceof RaisingPortal raising) {
            unwindTo(raising.driver, raising);
            frame = frame.outer;
            unwind(cpu.exceptionOf(raising.raised), raising.raised);
        }
    }

    private void step() throws RaisedException {
        JitOpcode opcode = OPCODES.get(frame.code.code()[frame.pc]);
        operands.begin(frame);
        if (opcode.traceOpcode() != null) {
            operations.run(frame, opcode);
        } else if (!control(opcode) && !calls.run(frame, opcode)) {
            hints.run(frame, opcode);
        }
    }

    /** Runs an instruction that says where to go on; whether this was one. */
    private boolean control(JitOpcode opcode) throws RaisedException {
        switch (opcode) {
            case GOTO -> frame.pc = operands.number();
            case GOTO_IF_NOT -> branch(operands.intValue() != 0);
            case GOTO_IF_NULL -> branch(operands.refValue() != null);
            case SWITCH -> {
                int target = program.switches().get(frame.code.code()[frame.pc + 2]).target(operands.intValue());
                frame.pc = target < 0 ? operands.at() + 1 : target;
            }
            case INT_RETURN -> returned(Kind.INT, new Arguments(new long[] {operands.intValue()}, Arguments.NONE.refs(), Arguments.NONE.floats()));
            case REF_RETURN -> returned(Kind.REF, new Arguments(Arguments.NONE.ints(), new Object[] {operands.refValue()}, Arguments.NONE.floats()));
            case FLOAT_RETURN -> returned(Kind.FLOAT, new Arguments(Arguments.NONE.ints(), Arguments.NONE.refs(), new double[] {operands.floatValue()}));
            case VOID_RETURN -> returned(Kind.VOID, Arguments.NONE);
            case RAISE -> raise(operands.refValue());
            case RERAISE -> raise(frame.caught);
            case CATCH_EXCEPTION -> frame.pc += 2;
            case GOTO_IF_EXCEPTION_MISMATCH -> branch(cpu.isSubclass(cpu.classOf(frame.caught), operands.refValue()));
            case JIT_MERGE_POINT -> {
                DriverDescr driver = program.drivers().get(operands.number());
                Arguments greens = operands.arguments();
                Arguments reds = operands.arguments();
                frame.pc = operands.at();
                if (frame.outer != null || mergePoints == MergePoints.LEAVE) {
                    mergePoint(driver, greens, reds);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Goes on behind the instruction, whose last operand is a label, or at the label. */
    private void branch(boolean goesOn) {
        int label = operands.number();
        frame.pc = goesOn ? operands.at() : label;
    }

    private void raise(Object exception) throws RaisedException {
        frame.pc = operands.at();
        throw new RaisedException(exception);
    }

    /** Leaves at the merge point of the outermost frame; an inner portal is left to its runner, whose result is that of the frame. */
    private void mergePoint(DriverDescr driver, Arguments greens, Arguments reds) {
        if (frame.outer == null) {
            exit = new PortalExit.Continue(driver, greens, reds);
            return;
        }
        BlackholeFrame caller = frame.outer;
        try {
            frame = caller;
            calls.call(caller, driver.runner(), Arguments.concat(greens, reds));
        } catch (RaisedException raised) {
            unwind(raised.value);
        }
    }

    /** Enters a function of the program that is looked into. */
    void enter(JitCode code, Arguments arguments) {
        frame = frameOf(code, arguments, frame);
    }

    private static BlackholeFrame frameOf(JitCode code, Arguments arguments, BlackholeFrame outer) {
        BlackholeFrame entered = new BlackholeFrame(code, 0, outer);
        System.arraycopy(arguments.ints(), 0, entered.ints, 0, arguments.ints().length);
        System.arraycopy(arguments.refs(), 0, entered.refs, 0, arguments.refs().length);
        System.arraycopy(arguments.floats(), 0, entered.floats, 0, arguments.floats().length);
        return entered;
    }

    private void returned(Kind kind, Arguments result) {
        if (frame.outer == null) {
            exit = new PortalExit.Done(result);
            return;
        }
        frame = frame.outer;
        frame.takeResult(kind, kind == Kind.INT ? result.ints()[0] : 0, kind == Kind.REF ? result.refs()[0] : null, kind == Kind.FLOAT ? result.floats()[0] : 0);
    }

    private void unwind(Object exception) {
        unwind(exception, null);
    }

    /**
     * Finds the handler of an exception: what stands at the {@code pc} of a frame says whether it has one.
     *
     * @param fault what was thrown and stands for the exception, or null
     */
    private void unwind(Object exception, Throwable fault) {
        if (exception != raised && frame != null) {
            raised = exception;
            // The frame's instruction is the one behind that which raised.
            place = frame.code.position(frame.pc - 1);
        }
        while (frame != null) {
            int[] code = frame.code.code();
            if (frame.pc < code.length && OPCODES.get(code[frame.pc]) == JitOpcode.CATCH_EXCEPTION) {
                frame.caught = exception;
                frame.pc = code[frame.pc + 1];
                return;
            }
            frame = frame.outer;
        }
        exit = new PortalExit.Raise(exception, fault, place);
    }

    /** Drops frames down to the portal of that driver that is the nearest; one is there, since only code of a portal leaves it so. */
    private DriverDescr unwindTo(int driver, LeavePortal thrown) {
        DriverDescr wanted = program.drivers().get(driver);
        while (frame != null && frame.code != wanted.portal()) {
            frame = frame.outer;
        }
        if (frame == null) {
            throw thrown;
        }
        return wanted;
    }
}
