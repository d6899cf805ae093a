package org.tracewright.jit.codewriter.assemble;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tracewright.jit.runtime.jitcode.Instructions;
import org.tracewright.jit.runtime.jitcode.JitCode;
import org.tracewright.jit.runtime.jitcode.JitOpcode;
import org.tracewright.jit.runtime.jitcode.JitProgram;
import org.tracewright.jit.runtime.jitcode.SwitchTable;

/** Which registers live where a frame may be taken up again: the usual backward data flow on finished code. */
final class LivenessAnalysis {

    /** What may be guarded, and so be done again when a guard fails. Calls are told by their names. */
    private static final Set<JitOpcode> GUARDED = EnumSet.of(JitOpcode.GOTO_IF_NOT, JitOpcode.GOTO_IF_NULL, JitOpcode.SWITCH, JitOpcode.INT_ADD_JUMP_IF_OVF,
            JitOpcode.INT_SUB_JUMP_IF_OVF, JitOpcode.INT_MUL_JUMP_IF_OVF, JitOpcode.TYPE_OF, JitOpcode.ISINSTANCE, JitOpcode.INT_GUARD_VALUE, JitOpcode.REF_GUARD_VALUE,
            JitOpcode.FLOAT_GUARD_VALUE, JitOpcode.STR_GUARD_VALUE, JitOpcode.GOTO_IF_EXCEPTION_MISMATCH, JitOpcode.LAST_EXCEPTION,
            JitOpcode.LAST_EXC_VALUE, JitOpcode.NEW_OF_CLASS, JitOpcode.JIT_MERGE_POINT, JitOpcode.RECORD_QUASIIMMUT_FIELD,
            JitOpcode.JIT_FORCE_QUASI_IMMUTABLE);

    private final int[] code;
    private final JitCode.Registers registers;
    private final JitProgram switches;
    private final List<Integer> pcs = new ArrayList<>();
    private final Map<Integer, BitSet> live = new LinkedHashMap<>();
    private final int[] wanted;

    LivenessAnalysis(int[] code, JitCode.Registers registers, List<SwitchTable> switches) {
        this.code = code;
        this.registers = registers;
        this.switches = new JitProgram(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), switches, List.of());
        Set<Integer> places = new TreeSet<>();
        for (int pc = 0; pc < code.length; pc = Instructions.next(code, pc)) {
            pcs.add(pc);
            live.put(pc, new BitSet());
            JitOpcode opcode = Instructions.opcode(code, pc);
            boolean isCall = opcode.isCall();
            if (isCall || GUARDED.contains(opcode) || opcode.traceOpcode() != null && opcode.traceOpcode().isGuardedForFaults()) {
                places.add(pc);
            }
            if (isCall) {
                places.add(Instructions.next(code, pc));
            }
        }
        solve();
        wanted = places.stream().mapToInt(Integer::intValue).toArray();
    }

    private void solve() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = pcs.size() - 1; i >= 0; i--) {
                changed |= step(pcs.get(i));
            }
        }
    }

    private boolean step(int pc) {
        JitOpcode opcode = Instructions.opcode(code, pc);
        int next = Instructions.next(code, pc);
        BitSet here = new BitSet();
        if (goesOn(opcode)) {
            here.or(live.get(next));
        }
        Instructions.targets(switches, code, pc).forEach(target -> here.or(live.get(target)));
        if (opcode.result() != 0) {
            here.clear(bit(opcode.result(), code[next - 1]));
        }
        use(opcode, pc, here);
        return !here.equals(live.put(pc, here));
    }

    private static boolean goesOn(JitOpcode opcode) {
        return switch (opcode) {
            case GOTO, INT_RETURN, REF_RETURN, FLOAT_RETURN, VOID_RETURN, RAISE, RERAISE -> false;
            default -> true;
        };
    }

    private void use(JitOpcode opcode, int pc, BitSet here) {
        int at = pc + 1;
        for (char letter : opcode.operands().toCharArray()) {
            if (letter == 'I' || letter == 'R' || letter == 'F') {
                int count = code[at++];
                for (int i = 0; i < count; i++) {
                    use(Character.toLowerCase(letter), code[at++], here);
                }
            } else {
                use(letter, code[at++], here);
            }
        }
    }

    private void use(char letter, int number, BitSet here) {
        int bit = bit(letter, number);
        if (bit >= 0) {
            here.set(bit);
        }
    }

    /** The register's place among all of them, or -1 for a constant or what is no value. */
    private int bit(char letter, int number) {
        return switch (letter) {
            case 'i' -> number < registers.ints() ? number : -1;
            case 'r' -> number < registers.refs() ? registers.ints() + number : -1;
            case 'f' -> number < registers.floats() ? registers.ints() + registers.refs() + number : -1;
            default -> -1;
        };
    }

    int[] pcs() {
        return wanted;
    }

    JitCode.Liveness[] entries() {
        JitCode.Liveness[] entries = new JitCode.Liveness[wanted.length];
        for (int i = 0; i < entries.length; i++) {
            BitSet here = live.get(wanted[i]);
            int refs = registers.ints() + registers.refs();
            entries[i] = new JitCode.Liveness(range(here, 0, registers.ints()), range(here, registers.ints(), refs), range(here, refs, refs + registers.floats()));
        }
        return entries;
    }

    private static int[] range(BitSet bits, int from, int to) {
        return bits.get(from, Math.max(from, to)).stream().toArray();
    }
}
