package org.tracewright.jit.runtime.metainterp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.tracewright.jit.runtime.blackhole.BlackholeFrame;
import org.tracewright.jit.runtime.jitcode.JitCode;
import org.tracewright.jit.runtime.resume.FrameSnapshot;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.Value;
import org.tracewright.runtime.Faults;

/** One frame of the interpreter while it is recorded. Behind the registers of a kind stand the constants. */
final class MetaFrame {

    final JitCode code;
    final MetaFrame outer;
    /** The instruction that runs or runs next; while an inner frame runs, the one behind the call. */
    int pc;
    /** The exception that was caught last, or null. */
    Value caught;
    /** The letter of the kind of result that the call in which this frame is waits for; 0 for none. */
    char awaited;
    /** For a portal that was called: the position it was called at, else null. */
    GreenKey calledAt;
    /** How many operations there were when this frame was entered. */
    int entered;
    /** How many merge points the frame has passed. */
    int mergePoints;
    /** How many of these it has gone back to. */
    int rounds;

    /** The faults that handlers of outer frames catch; null where nobody has asked yet. */
    Set<Faults.Kind> caughtOutside;

    private final Value[] ints;
    private final Value[] refs;
    private final Value[] floats;
    private FrameSnapshot waiting;

    MetaFrame(JitCode code, MetaProgram.Pools pools, int pc, MetaFrame outer) {
        this.code = code;
        this.outer = outer;
        this.pc = pc;
        ints = file(code.registers().ints(), pools.ints());
        refs = file(code.registers().refs(), pools.refs());
        floats = file(code.registers().floats(), pools.floats());
    }

    private static Value[] file(int registers, Value[] constants) {
        Value[] file = new Value[registers + constants.length];
        System.arraycopy(constants, 0, file, registers, constants.length);
        return file;
    }

    private Value[] file(char letter) {
        return letter == 'i' ? ints : letter == 'r' ? refs : floats;
    }

    Value get(char letter, int number) {
        return file(letter)[number];
    }

    void set(char letter, int register, Value value) {
        file(letter)[register] = value;
    }

    /** Forgets the values of all registers. */
    void clearRegisters() {
        Arrays.fill(ints, 0, code.registers().ints(), null);
        Arrays.fill(refs, 0, code.registers().refs(), null);
        Arrays.fill(floats, 0, code.registers().floats(), null);
    }

    /** Whether the operand is a register, not a constant of the code. */
    boolean isRegister(char letter, int number) {
        JitCode.Registers registers = code.registers();
        return number < (letter == 'i' ? registers.ints() : letter == 'r' ? registers.refs() : registers.floats());
    }

    /** Fills the first registers of each kind. */
    void setArguments(ValueArguments arguments) {
        fill(ints, arguments.ints());
        fill(refs, arguments.refs());
        fill(floats, arguments.floats());
    }

    private static void fill(Value[] file, List<Value> values) {
        for (int i = 0; i < values.size(); i++) {
            file[i] = values.get(i);
        }
    }

    /** Fills the registers that live at {@code pc}. */
    void setLive(List<Value> values) {
        JitCode.Liveness live = code.liveness(pc);
        int at = 0;
        for (int register : live.ints()) {
            ints[register] = values.get(at++);
        }
        for (int register : live.refs()) {
            refs[register] = values.get(at++);
        }
        for (int register : live.floats()) {
            floats[register] = values.get(at++);
        }
    }

    /** Puts the result of the call that ends at {@code pc} where it belongs: the last number of a call names the register. */
    void takeResult(char letter, Value result) {
        set(letter, code.code()[pc - 1], result);
    }

    /** Puts a constant wherever the value stands; whether it did somewhere. */
    void replace(Value value, Value constant) {
        boolean changed = replace(ints, value, constant) | replace(refs, value, constant) | replace(floats, value, constant);
        if (changed) {
            waiting = null;
        }
    }

    private static boolean replace(Value[] file, Value value, Value constant) {
        boolean changed = false;
        for (int i = 0; i < file.length; i++) {
            if (file[i] == value) {
                file[i] = constant;
                changed = true;
            }
        }
        return changed;
    }

    /** The state to go on with at an instruction. */
    FrameSnapshot snapshot(int at) {
        return new FrameSnapshot(code, at, live(at), outer == null ? null : outer.whileWaiting());
    }

    /** The state while an inner frame runs, the same until this frame runs on. */
    private FrameSnapshot whileWaiting() {
        if (waiting == null) {
            if (awaited != 0) {
                takeResult(awaited, Observed.zero(kind(awaited)));
            }
            waiting = snapshot(pc);
        }
        return waiting;
    }

    /** The frame runs on. */
    void resume() {
        waiting = null;
    }

    private static Kind kind(char letter) {
        return letter == 'i' ? Kind.INT : letter == 'r' ? Kind.REF : Kind.FLOAT;
    }

    private List<Value> live(int at) {
        JitCode.Liveness live = code.liveness(at);
        List<Value> values = new ArrayList<>(live.size());
        add(ints, live.ints(), Kind.INT, values);
        add(refs, live.refs(), Kind.REF, values);
        add(floats, live.floats(), Kind.FLOAT, values);
        return values;
    }

    private static void add(Value[] file, int[] registers, Kind kind, List<Value> values) {
        for (int register : registers) {
            values.add(file[register] == null ? Observed.zero(kind) : file[register]);
        }
    }

    /** The same frame, and those it was called from, on the values of this run. */
    BlackholeFrame toBlackhole() {
        BlackholeFrame frame = new BlackholeFrame(code, pc, outer == null ? null : outer.toBlackhole());
        for (int i = 0; i < code.registers().ints(); i++) {
            frame.setInt(i, ints[i] == null ? 0 : Observed.intOf(ints[i]));
        }
        for (int i = 0; i < code.registers().refs(); i++) {
            frame.setRef(i, refs[i] == null ? null : Observed.refOf(refs[i]));
        }
        for (int i = 0; i < code.registers().floats(); i++) {
            frame.setFloat(i, floats[i] == null ? 0 : Observed.floatOf(floats[i]));
        }
        frame.setCaught(caught == null ? null : Observed.refOf(caught));
        return frame;
    }

    @Override
    public String toString() {
        return code.name() + "@" + pc + " " + Arrays.toString(ints);
    }
}
