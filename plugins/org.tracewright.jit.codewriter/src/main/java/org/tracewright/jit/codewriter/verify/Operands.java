package org.tracewright.jit.codewriter.verify;

import org.tracewright.jit.runtime.jitcode.Instructions;
import org.tracewright.jit.runtime.jitcode.JitCode;

/** Goes through the operands of an instruction. */
final class Operands {

    /** Takes one operand. */
    interface Visitor {

        /** @param letter as in the table of instructions; the small one for each item of a list */
        void visit(char letter, int number);
    }

    private Operands() {
    }

    static void forEach(int[] code, int pc, Visitor visitor) {
        int at = pc + 1;
        for (char letter : Instructions.opcode(code, pc).operands().toCharArray()) {
            if (letter == 'I' || letter == 'R' || letter == 'F') {
                int count = code[at++];
                for (int i = 0; i < count; i++) {
                    visitor.visit(Character.toLowerCase(letter), code[at++]);
                }
            } else {
                visitor.visit(letter, code[at++]);
            }
        }
    }

    /** The number of registers of the kind that a letter stands for; 0 where it stands for none. */
    static int registers(JitCode code, char letter) {
        return switch (letter) {
            case 'i' -> code.registers().ints();
            case 'r' -> code.registers().refs();
            case 'f' -> code.registers().floats();
            default -> 0;
        };
    }
}
