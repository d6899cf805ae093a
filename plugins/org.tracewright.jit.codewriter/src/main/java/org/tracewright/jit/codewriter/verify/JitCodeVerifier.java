package org.tracewright.jit.codewriter.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tracewright.jit.runtime.jitcode.Instructions;
import org.tracewright.jit.runtime.jitcode.JitCode;
import org.tracewright.jit.runtime.jitcode.JitOpcode;
import org.tracewright.jit.runtime.jitcode.JitProgram;

/** Finds faults in the code of a program, one line of text each; none in what the code writer writes. */
public final class JitCodeVerifier {

    private final JitProgram program;
    private final JitCode code;
    private final List<String> faults = new ArrayList<>();
    private final Set<Integer> starts = new TreeSet<>();

    private JitCodeVerifier(JitProgram program, JitCode code) {
        this.program = program;
        this.code = code;
    }

    /**
     * The faults of one function.
     *
     * @param parameters the number of its parameters of each kind
     */
    public static List<String> verify(JitProgram program, JitCode code, JitCode.Registers parameters) {
        return new JitCodeVerifier(program, code).verify(parameters);
    }

    private List<String> verify(JitCode.Registers parameters) {
        int[] numbers = code.code();
        for (int pc = 0; pc < numbers.length; pc = Instructions.next(numbers, pc)) {
            starts.add(pc);
        }
        starts.forEach(this::operands);
        starts.forEach(this::targets);
        for (int pc : code.tables().livePcs()) {
            check(starts.contains(pc), pc, "liveness inside an instruction");
        }
        if (faults.isEmpty()) {
            new AssignmentCheck(program, code, this::fault).run(parameters);
        }
        return faults;
    }

    private void fault(int pc, String message) {
        String opcode = pc < code.code().length ? Instructions.opcode(code.code(), pc).jitName() : "end";
        faults.add(code.name() + " at " + pc + " (" + opcode + "): " + message);
    }

    private void check(boolean holds, int pc, String message) {
        if (!holds) {
            fault(pc, message);
        }
    }

    private void targets(int pc) {
        Instructions.targets(program, code.code(), pc).forEach(target -> check(starts.contains(target), pc, "goes to " + target + ", where no instruction begins"));
        int next = Instructions.next(code.code(), pc);
        check(next < code.code().length || !goesOn(Instructions.opcode(code.code(), pc)), pc, "the code ends here");
    }

    /** Whether an instruction may go on behind itself. */
    static boolean goesOn(JitOpcode opcode) {
        return switch (opcode) {
            case GOTO, INT_RETURN, REF_RETURN, FLOAT_RETURN, VOID_RETURN, RAISE, RERAISE -> false;
            default -> true;
        };
    }

    private void operands(int pc) {
        JitOpcode opcode = Instructions.opcode(code.code(), pc);
        Operands.forEach(code.code(), pc, (letter, number) -> check(number >= 0 && number < limit(letter), pc, "no " + letter + " " + number));
        if (opcode.result() != 0) {
            int register = code.code()[Instructions.next(code.code(), pc) - 1];
            check(register >= 0 && register < Operands.registers(code, opcode.result()), pc, "no register " + opcode.result() + " " + register + " for the result");
        }
    }

    /** One more than the highest number that an operand may be. */
    private int limit(char letter) {
        return switch (letter) {
            case 'i' -> code.registers().ints() + code.constants().ints().length;
            case 'r' -> code.registers().refs() + code.constants().refs().length;
            case 'f' -> code.registers().floats() + code.constants().floats().length;
            case 'L' -> code.code().length;
            case '.' -> program.fields().size();
            case 's' -> program.structs().size();
            case 'a' -> program.arrays().size();
            case 'c' -> program.calls().size();
            case 'j' -> program.codes().size();
            case 'd' -> program.drivers().size();
            case 'w' -> program.switches().size();
            case 'v' -> program.callTables().size();
            default -> throw new IllegalArgumentException("letter " + letter);
        };
    }
}
