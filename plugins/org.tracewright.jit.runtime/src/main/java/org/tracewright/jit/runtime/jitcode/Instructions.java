package org.tracewright.jit.runtime.jitcode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds one's way in the numbers of a function's code. */
public final class Instructions {

    private static final List<JitOpcode> OPCODES = List.of(JitOpcode.values());

    private Instructions() {
    }

    /** The instruction at an index into the code. */
    public static JitOpcode opcode(int[] code, int pc) {
        return OPCODES.get(code[pc]);
    }

    /** The index of the instruction behind the one at {@code pc}. */
    public static int next(int[] code, int pc) {
        JitOpcode opcode = opcode(code, pc);
        int at = pc + 1;
        for (char letter : opcode.operands().toCharArray()) {
            at = behind(code, at, letter);
        }
        return opcode.result() == 0 ? at : at + 1;
    }

    /** Where the instruction may go on besides behind itself. */
    public static List<Integer> targets(JitProgram program, int[] code, int pc) {
        List<Integer> targets = new ArrayList<>();
        int at = pc + 1;
        for (char letter : opcode(code, pc).operands().toCharArray()) {
            if (letter == 'L') {
                targets.add(code[at]);
            } else if (letter == 'w') {
                Arrays.stream(program.switches().get(code[at]).targets()).forEach(targets::add);
            }
            at = behind(code, at, letter);
        }
        return targets;
    }

    private static int behind(int[] code, int at, char letter) {
        return letter == 'I' || letter == 'R' || letter == 'F' ? at + 1 + code[at] : at + 1;
    }
}
