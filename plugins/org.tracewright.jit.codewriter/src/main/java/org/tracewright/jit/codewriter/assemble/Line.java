package org.tracewright.jit.codewriter.assemble;

import java.util.List;
import org.tracewright.flow.SourcePosition;
import org.tracewright.jit.codewriter.transform.Label;
import org.tracewright.jit.runtime.jitcode.JitOpcode;

/**
 * An instruction in linear code, or the place of a label.
 *
 * @param label    set where this is a place; the rest is then null
 * @param operands as in {@code Instruction}, with a {@code Register} for each variable
 */
record Line(Label label, JitOpcode opcode, List<Object> operands, Register result, SourcePosition position) {

    static Line at(Label label) {
        return new Line(label, null, List.of(), null, null);
    }

    static Line of(JitOpcode opcode, List<?> operands, Register result, SourcePosition position) {
        return new Line(null, opcode, List.copyOf(operands), result, position);
    }
}
