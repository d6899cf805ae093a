package org.tracewright.jit.codewriter.verify;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.tracewright.jit.runtime.jitcode.Instructions;
import org.tracewright.jit.runtime.jitcode.JitCode;
import org.tracewright.jit.runtime.jitcode.JitOpcode;
import org.tracewright.jit.runtime.jitcode.JitProgram;

/** Follows the code forwards and keeps, for each instruction, the registers that are set on every way there. */
final class AssignmentCheck {

    private final JitProgram program;
    private final JitCode code;
    private final BiConsumer<Integer, String> fault;
    private final Map<Integer, BitSet> assigned = new HashMap<>();
    private final Deque<Integer> pending = new ArrayDeque<>();

    AssignmentCheck(JitProgram program, JitCode code, BiConsumer<Integer, String> fault) {
        this.program = program;
        this.code = code;
        this.fault = fault;
    }

    /** @param parameters how many registers of each kind are set at the beginning */
    void run(JitCode.Registers parameters) {
        BitSet set = new BitSet();
        set.set(0, parameters.ints());
        set.set(code.registers().ints(), code.registers().ints() + parameters.refs());
        int floats = code.registers().ints() + code.registers().refs();
        set.set(floats, floats + parameters.floats());
        flow(0, set);
        while (!pending.isEmpty()) {
            step(pending.removeFirst());
        }
        assigned.forEach(this::reads);
        for (int i = 0; i < code.tables().livePcs().length; i++) {
            lives(code.tables().livePcs()[i], code.tables().liveness()[i]);
        }
    }

    private int bit(char letter, int number) {
        int before = letter == 'i' ? 0 : letter == 'r' ? code.registers().ints() : code.registers().ints() + code.registers().refs();
        return number < Operands.registers(code, letter) ? before + number : -1;
    }

    private void result(int pc, BitSet set) {
        JitOpcode opcode = Instructions.opcode(code.code(), pc);
        if (opcode.result() != 0) {
            set.set(bit(opcode.result(), code.code()[Instructions.next(code.code(), pc) - 1]));
        }
    }

    private void flow(int pc, BitSet set) {
        BitSet known = assigned.get(pc);
        if (known == null) {
            assigned.put(pc, (BitSet) set.clone());
            pending.add(pc);
        } else {
            BitSet both = (BitSet) known.clone();
            both.and(set);
            if (!both.equals(known)) {
                assigned.put(pc, both);
                pending.add(pc);
            }
        }
    }

    private void step(int pc) {
        BitSet before = assigned.get(pc);
        BitSet after = (BitSet) before.clone();
        result(pc, after);
        int next = Instructions.next(code.code(), pc);
        if (JitCodeVerifier.goesOn(Instructions.opcode(code.code(), pc))) {
            flow(next, after);
        }
        // An instruction that goes elsewhere sets nothing there: its sum has overflowed.
        Instructions.targets(program, code.code(), pc).forEach(target -> flow(target, before));
    }

    private void reads(int pc, BitSet set) {
        Operands.forEach(code.code(), pc, (letter, number) -> {
            int bit = bit(letter, number);
            if (bit >= 0 && !set.get(bit)) {
                fault.accept(pc, "reads register " + letter + number + ", which some way here does not set");
            }
        });
    }

    private void lives(int pc, JitCode.Liveness liveness) {
        BitSet set = assigned.get(pc);
        if (set != null) {
            check(pc, 'i', liveness.ints(), set);
            check(pc, 'r', liveness.refs(), set);
            check(pc, 'f', liveness.floats(), set);
        }
    }

    private void check(int pc, char letter, int[] registers, BitSet set) {
        for (int register : registers) {
            if (!set.get(bit(letter, register))) {
                fault.accept(pc, "register " + letter + register + " is said to live but not set on some way here");
            }
        }
    }
}
