package org.tracewright.jit.runtime.cpu;

import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.trace.TraceOpcode;

/**
 * Does what an operation of a trace does, on values: the one definition of their meaning, used by the meta-interpreter, the blackhole interpreter, rebuilding of virtual objects and tests. Calls, guards and what
 * only marks or ends a trace are not executed here.
 *
 * <p>The operands stand in the arrays of their kinds, in order; the result replaces the first value of its kind.
 */
public final class Executor {

    private static final int MOST_INTS = 4;
    private static final int MOST_OTHERS = 2;

    private final MemoryOperations memory;

    public Executor(Cpu cpu) {
        memory = new MemoryOperations(cpu);
    }

    /** Room for the operands of any operation. */
    public static Arguments newOperands() {
        return new Arguments(new long[MOST_INTS], new Object[MOST_OTHERS], new double[MOST_OTHERS]);
    }

    /** Executes the operation. An overflow wraps; ask {@link IntArithmetic#overflows} first. */
    public void execute(TraceOpcode opcode, Descriptor descr, Arguments operands) {
        long[] ints = operands.ints();
        double[] floats = operands.floats();
        switch (opcode) {
            case INT_ADD, INT_SUB, INT_MUL, INT_FLOORDIV, INT_MOD, INT_AND, INT_OR, INT_XOR, INT_LSHIFT, INT_RSHIFT, INT_LT, INT_LE, INT_EQ, INT_NE, INT_GT, INT_GE,
                    INT_NEG, INT_INVERT, INT_ABS, INT_IS_TRUE, INT_IS_ZERO, INT_SIGNEXT, INT_ZEROEXT, UINT_FLOORDIV, UINT_MOD, UINT_MUL_HIGH, UINT_RSHIFT, UINT_LT,
                    UINT_LE, UINT_GT, UINT_GE, INT_ADD_OVF, INT_SUB_OVF, INT_MUL_OVF -> ints[0] = IntArithmetic.apply(opcode, ints[0], ints[1]);
            case FLOAT_ADD, FLOAT_SUB, FLOAT_MUL, FLOAT_TRUEDIV, FLOAT_NEG, FLOAT_ABS -> floats[0] = FloatArithmetic.apply(opcode, floats[0], floats[1]);
            case FLOAT_LT, FLOAT_LE, FLOAT_EQ, FLOAT_NE, FLOAT_GT, FLOAT_GE, CAST_FLOAT_TO_INT, CAST_FLOAT_TO_UINT, CONVERT_FLOAT_BYTES_TO_LONGLONG ->
                ints[0] = FloatArithmetic.toInt(opcode, floats[0], floats[1]);
            case CAST_INT_TO_FLOAT, CAST_UINT_TO_FLOAT, CONVERT_LONGLONG_BYTES_TO_FLOAT -> floats[0] = FloatArithmetic.ofInt(opcode, ints[0]);
            case PTR_EQ -> ints[0] = operands.refs()[0] == operands.refs()[1] ? 1 : 0;
            case PTR_NE -> ints[0] = operands.refs()[0] != operands.refs()[1] ? 1 : 0;
            case SAME_AS_I, SAME_AS_R, SAME_AS_F -> { }
            default -> memory.execute(opcode, descr, operands);
        }
    }
}
