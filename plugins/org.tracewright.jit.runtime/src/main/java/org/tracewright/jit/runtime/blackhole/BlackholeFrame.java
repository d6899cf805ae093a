package org.tracewright.jit.runtime.blackhole;

import java.util.Arrays;
import java.util.List;
import org.tracewright.jit.runtime.jitcode.JitCode;
import org.tracewright.jit.runtime.resume.RebuiltFrame;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.Value;

/** One frame of the interpreter on plain values. Behind the registers of a kind stand the constants, so that one number names either. */
public final class BlackholeFrame {

    final JitCode code;
    final long[] ints;
    final Object[] refs;
    final double[] floats;
    final BlackholeFrame outer;
    /** The instruction to run next; while an inner frame runs, the one behind the call. */
    int pc;
    /** The exception that was caught last, or null. */
    Object caught;

    /** @param outer the caller, or null */
    public BlackholeFrame(JitCode code, int pc, BlackholeFrame outer) {
        this.code = code;
        this.pc = pc;
        this.outer = outer;
        JitCode.Registers registers = code.registers();
        JitCode.Constants constants = code.constants();
        ints = new long[registers.ints() + constants.ints().length];
        System.arraycopy(constants.ints(), 0, ints, registers.ints(), constants.ints().length);
        refs = new Object[registers.refs() + constants.refs().length];
        System.arraycopy(constants.refs(), 0, refs, registers.refs(), constants.refs().length);
        floats = new double[registers.floats() + constants.floats().length];
        System.arraycopy(constants.floats(), 0, floats, registers.floats(), constants.floats().length);
    }

    /** The frames as a guard left them; gives the innermost. */
    public static BlackholeFrame rebuilt(List<RebuiltFrame> outermostFirst) {
        BlackholeFrame frame = null;
        for (RebuiltFrame rebuilt : outermostFirst) {
            frame = new BlackholeFrame(rebuilt.code(), rebuilt.pc(), frame);
            frame.setLive(rebuilt.live());
        }
        return frame;
    }

    private void setLive(List<Value> values) {
        JitCode.Liveness live = code.liveness(pc);
        int at = 0;
        for (int register : live.ints()) {
            ints[register] = Observed.intOf(values.get(at++));
        }
        for (int register : live.refs()) {
            refs[register] = Observed.refOf(values.get(at++));
        }
        for (int register : live.floats()) {
            floats[register] = Observed.floatOf(values.get(at++));
        }
    }

    public void setInt(int register, long value) {
        ints[register] = value;
    }

    public void setRef(int register, Object value) {
        refs[register] = value;
    }

    public void setFloat(int register, double value) {
        floats[register] = value;
    }

    /** Says which exception the handlers that run at this instruction have caught. */
    public void setCaught(Object exception) {
        caught = exception;
    }

    /** Puts the result of the call that ends at {@code pc} where it belongs: the last number of a call names the register. */
    void takeResult(Kind kind, long intResult, Object refResult, double floatResult) {
        switch (kind) {
            case INT -> ints[code.code()[pc - 1]] = intResult;
            case REF -> refs[code.code()[pc - 1]] = refResult;
            case FLOAT -> floats[code.code()[pc - 1]] = floatResult;
            case VOID -> { }
        }
    }

    @Override
    public String toString() {
        return code.name() + "@" + pc + Arrays.toString(ints);
    }
}
