package org.tracewright.jit.runtime.metainterp;

import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.jitcode.Instructions;
import org.tracewright.jit.runtime.jitcode.JitCode;
import org.tracewright.jit.runtime.jitcode.JitOpcode;
import org.tracewright.jit.runtime.jitcode.JitProgram;
import org.tracewright.jit.runtime.trace.ConstFloat;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.ConstRef;
import org.tracewright.jit.runtime.trace.Value;
import org.tracewright.runtime.Watchers;

/** What all recordings of a program share. */
public final class MetaProgram {

    /** The constants of one code as values. */
    record Pools(Value[] ints, Value[] refs, Value[] floats) {
    }

    private final JitProgram program;
    private final Cpu cpu;
    private final Map<JitCode, Pools> pools = new IdentityHashMap<>();
    private final Map<JitCode, DriverDescr> portals = new IdentityHashMap<>();
    private final Set<Integer> loopHeaders = new HashSet<>();
    private final Map<FieldDescr, Watchers.History> histories = new IdentityHashMap<>();

    public MetaProgram(JitProgram program, Cpu cpu) {
        this.program = program;
        this.cpu = cpu;
        program.drivers().forEach(driver -> portals.put(driver.portal(), driver));
        for (JitCode code : program.codes()) {
            int[] numbers = code.code();
            for (int pc = 0; pc < numbers.length; pc = Instructions.next(numbers, pc)) {
                if (Instructions.opcode(numbers, pc) == JitOpcode.LOOP_HEADER) {
                    loopHeaders.add(numbers[pc + 1]);
                }
            }
        }
    }

    public JitProgram program() {
        return program;
    }

    public Cpu cpu() {
        return cpu;
    }

    /** The driver whose portal the code is, or null. */
    DriverDescr portalOf(JitCode code) {
        return portals.get(code);
    }

    /** Whether the program says where loops of the driver go back; where it does not, each merge point may be the head of a loop. */
    boolean hasLoopHeaders(DriverDescr driver) {
        return loopHeaders.contains(driver.index());
    }

    /** How a quasi-immutable field has behaved so far. */
    Watchers.History history(FieldDescr field) {
        return histories.computeIfAbsent(field, none -> new Watchers.History());
    }

    Pools pools(JitCode code) {
        return pools.computeIfAbsent(code, MetaProgram::makePools);
    }

    private static Pools makePools(JitCode code) {
        JitCode.Constants constants = code.constants();
        return new Pools(Arrays.stream(constants.ints()).mapToObj(ConstInt::of).toArray(Value[]::new),
                Arrays.stream(constants.refs()).map(ref -> ref == null ? ConstRef.NULL : new ConstRef(ref)).toArray(Value[]::new),
                Arrays.stream(constants.floats()).mapToObj(ConstFloat::new).toArray(Value[]::new));
    }
}
