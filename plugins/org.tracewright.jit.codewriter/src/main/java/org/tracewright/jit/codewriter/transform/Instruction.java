package org.tracewright.jit.codewriter.transform;

import java.util.List;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Operand;
import org.tracewright.jit.runtime.jitcode.JitOpcode;

/**
 * An instruction on variables, before they have registers.
 *
 * @param operands one for each letter of the opcode's operands: an {@code Operand} for a value, a {@code List<Operand>} for a list, an {@code Integer} for an index into a table, a
 *                 {@code Label}, or a {@code SwitchCases}
 * @param result   what takes the result, null where there is none
 */
public record Instruction(JitOpcode opcode, List<Object> operands, Operand result, SourcePosition position) {

    public Instruction {
        operands = List.copyOf(operands);
    }
}
