package org.tracewright.jit.runtime.cpu;

import java.util.List;
import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** Executes operations on the observed values of boxes. */
public final class ValueExecutor {

    private final Executor executor;
    private final Arguments operands = Executor.newOperands();

    public ValueExecutor(Cpu cpu) {
        executor = new Executor(cpu);
    }

    /** A fresh box with the result; null where the operation has none. */
    public Box execute(TraceOpcode opcode, List<? extends Value> args, Descriptor descr) {
        int ints = 0;
        int refs = 0;
        int floats = 0;
        for (Value arg : args) {
            switch (arg.kind()) {
                case INT -> operands.ints()[ints++] = Observed.intOf(arg);
                case FLOAT -> operands.floats()[floats++] = Observed.floatOf(arg);
                default -> operands.refs()[refs++] = Observed.refOf(arg);
            }
        }
        executor.execute(opcode, descr, operands);
        Box result = result(opcode.result());
        // The scratch arrays must not keep objects of the program.
        operands.refs()[0] = null;
        operands.refs()[1] = null;
        return result;
    }

    private Box result(Kind kind) {
        return switch (kind) {
            case INT -> Box.ofInt(operands.ints()[0]);
            case REF -> Box.ofRef(operands.refs()[0]);
            case FLOAT -> Box.ofFloat(operands.floats()[0]);
            case VOID -> null;
        };
    }
}
