package org.tracewright.flow.graph;

import java.util.List;
import org.tracewright.flow.SourcePosition;

/**
 * One step of a block. Immutable; {@code withX} copies keep the position.
 *
 * @param result never null; of type {@code VOID} after lowering where there is no value
 */
public record Operation(Opcode opcode, List<Operand> args, Variable result, SourcePosition position) {

    public Operation {
        args = List.copyOf(args);
    }

    public Operand arg(int index) {
        return args.get(index);
    }

    public Operation withArgs(List<? extends Operand> newArgs) {
        return new Operation(opcode, List.copyOf(newArgs), result, position);
    }

    public Operation withResult(Variable newResult) {
        return new Operation(opcode, args, newResult, position);
    }

    public Operation withOpcode(Opcode newOpcode) {
        return new Operation(newOpcode, args, result, position);
    }

    public Operation withPosition(SourcePosition newPosition) {
        return new Operation(opcode, args, result, newPosition);
    }
}
