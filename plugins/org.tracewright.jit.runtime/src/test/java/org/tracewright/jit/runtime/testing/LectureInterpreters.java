package org.tracewright.jit.runtime.testing;

import java.util.Arrays;
import java.util.List;
import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.jitcode.JitProgram;
import org.tracewright.jit.runtime.trace.Kind;

/** The programs of the lecture on PyPy's JIT as jitcode. */
public final class LectureInterpreters {

    /** The byte code that squares the accumulator. */
    public static final TestText SQUARE = new TestText(false, new long[] {1, 0, 1, 1, 2, 0, 7, 1, 0, 2, 2, 5, 1, 1, 2, 2, 0, 3, 4, 2, 2, 6});

    private static final String STRANGE_SUM = """
            function 'strange_sum' (i, i) -> i          # n, result
            L1:
              -live- %i0 %i1
              jit_merge_point 'strange_sum', [], [], [], [%i0, %i1], [], []
              inline_call_i 'f', [%i1, %i0], [], [] -> %i1
              -live- %i0 %i1
              int_sub %i0, $1 -> %i0
              int_ge %i0, $0 -> %i2
              -live- %i0 %i1 %i2
              goto_if_not %i2, L2
              loop_header 'strange_sum'
              goto L1
            L2:
              int_return %i1

            function 'f' (i, i) -> i                    # a, b
              int_mod %i1, $46 -> %i2
              int_eq %i2, $41 -> %i2
              -live- %i0 %i1 %i2
              goto_if_not %i2, L1
              int_sub %i0, %i1 -> %i0
              int_return %i0
            L1:
              int_add %i0, %i1 -> %i0
              int_return %i0
            """;

    private static final String TLR = """
            function 'tlr' (i, i, r, r) -> i            # pc, a, bytecode, regs
            L1:
              -live- %i0 %i1 %r0 %r1
              jit_merge_point 'tlr', [%i0], [%r0], [], [%i1], [%r1], []
              strgetitem %r0, %i0 -> %i2
              int_add %i0, $1 -> %i0
              -live- %i0 %i1 %i2 %r0 %r1
              switch %i2, {1: MOV_A_R, 2: MOV_R_A, 3: JUMP_IF_A, 4: SET_A, 5: ADD_R_TO_A, 6: RETURN_A, 7: DECR_A}
            JUMP_IF_A:
              strgetitem %r0, %i0 -> %i2
              int_add %i0, $1 -> %i0
              int_is_true %i1 -> %i3
              -live- %i0 %i1 %i2 %i3 %r0 %r1
              goto_if_not %i3, L1
              int_lt %i2, %i0 -> %i3
              int_copy %i2 -> %i0
              -live- %i0 %i1 %i3 %r0 %r1
              goto_if_not %i3, L1
              loop_header 'tlr'
              goto L1
            MOV_A_R:
              strgetitem %r0, %i0 -> %i2
              int_add %i0, $1 -> %i0
              setarrayitem_gc_i %r1, %i2, %i1, '[int]'
              goto L1
            MOV_R_A:
              strgetitem %r0, %i0 -> %i2
              int_add %i0, $1 -> %i0
              getarrayitem_gc_i %r1, %i2, '[int]' -> %i1
              goto L1
            ADD_R_TO_A:
              strgetitem %r0, %i0 -> %i2
              int_add %i0, $1 -> %i0
              getarrayitem_gc_i %r1, %i2, '[int]' -> %i2
              int_add %i1, %i2 -> %i1
              goto L1
            DECR_A:
              int_sub %i1, $1 -> %i1
              goto L1
            SET_A:
              strgetitem %r0, %i0 -> %i1
              int_add %i0, $1 -> %i0
              goto L1
            RETURN_A:
              int_return %i1
            """;

    private LectureInterpreters() {
    }

    /** The sum with a branch; its one driver has the reds n and result. */
    public static JitProgram strangeSum(TestProgram program) {
        program.driver("strange_sum", List.of(), List.of("i:n", "i:result"), Kind.INT, DriverDescr.Callbacks.NONE,
                program.call("run", "ii>i", CallDescr.Extra.MAY_FORCE, arguments -> null));
        return program.code(STRANGE_SUM);
    }

    /** The register machine; its one driver has the greens pc and bytecode and the reds a and regs. */
    public static JitProgram tlr(TestProgram program) {
        return tlr(program, DriverDescr.Callbacks.NONE);
    }

    /** The register machine with functions that the driver names. */
    public static JitProgram tlr(TestProgram program, DriverDescr.Callbacks callbacks) {
        program.array("int", 'i');
        program.driver("tlr", List.of("i:pc", "r:bytecode"), List.of("i:a", "r:regs"), Kind.INT, callbacks,
                program.call("run", "iirr>i", CallDescr.Extra.MAY_FORCE, arguments -> null));
        return program.code(TLR);
    }

    /** Greens of the register machine. */
    public static Arguments greens(long pc, TestText bytecode) {
        return new Arguments(new long[] {pc}, new Object[] {bytecode}, new double[0]);
    }

    /** Reds of the register machine. */
    public static Arguments reds(long a, long... registers) {
        return new Arguments(new long[] {a}, new Object[] {Arrays.copyOf(registers, 256)}, new double[0]);
    }
}
