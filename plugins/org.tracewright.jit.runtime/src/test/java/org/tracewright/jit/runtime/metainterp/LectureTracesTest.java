package org.tracewright.jit.runtime.metainterp;

import static org.junit.Assert.assertArrayEquals;

import org.junit.Test;
import org.tracewright.jit.runtime.backend.PortalCall;
import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.jitcode.JitProgram;
import org.tracewright.jit.runtime.testing.LectureInterpreters;
import org.tracewright.jit.runtime.testing.TestProgram;
import org.tracewright.jit.runtime.testing.TestText;
import org.tracewright.jit.runtime.testing.TraceLines;

/** The traces that the lecture on PyPy's JIT shows, as they are recorded. */
public class LectureTracesTest {

    private static final int LIMIT = 1000;

    private final TestProgram program = new TestProgram();

    private TracingResult.Closed trace(JitProgram code, TracingMode mode, boolean heapCache, Arguments greens, Arguments reds) {
        MetaInterpreter interpreter = new MetaInterpreter(new MetaProgram(code, program.cpu()), new NoTargets());
        return (TracingResult.Closed) interpreter.traceLoop(code.drivers().get(0), greens, reds, new TracingOptions(mode, LIMIT, 0, true, heapCache));
    }

    @Test
    public void strangeSum() {
        TracingResult.Closed loop = trace(LectureInterpreters.strangeSum(program), TracingMode.FULL, true, Arguments.NONE,
                new Arguments(new long[] {30, 7}, new Object[0], new double[0]));
        TraceLines.assertTrace("""
                [i0, i1]
                i2 = int_mod(i0, 46)
                i3 = int_eq(i2, 41)
                guard_false(i3)
                i4 = int_add(i1, i0)
                i5 = int_sub(i0, 1)
                i6 = int_ge(i5, 0)
                guard_true(i6)
                jump(i5, i4, descr=loop)
                """, loop.trace());
        assertArrayEquals(new long[] {29, 37}, loop.exit().reds().ints());
    }

    @Test
    public void oneByteCodeUnderPlainTracing() {
        TestText code = new TestText(false, new long[] {7, 7});
        TracingResult.Closed loop = trace(LectureInterpreters.tlr(program), TracingMode.NO_UNROLLING, true, LectureInterpreters.greens(0, code),
                LectureInterpreters.reds(5));
        TraceLines.assertTrace("""
                [i0, p0, i1, p1]
                i2 = strgetitem(p0, i0)
                i3 = int_add(i0, 1)
                guard_value(i2, 7)
                i4 = int_sub(i1, 1)
                jump(i3, p0, i4, p1, descr=loop)
                """, loop.trace());
    }

    @Test
    public void squareUnrolled() {
        TracingResult.Closed loop = trace(LectureInterpreters.tlr(program), TracingMode.NO_FOLDING, false, LectureInterpreters.greens(4, LectureInterpreters.SQUARE),
                LectureInterpreters.reds(10, 10, 10));
        TraceLines.assertTrace("""
                [i0, p0, i1, p1]
                i11 = strgetitem(p0, i0)
                i12 = int_add(i0, 1)
                guard_value(i11, 2)
                i13 = strgetitem(p0, i12)
                i14 = int_add(i12, 1)
                i15 = getarrayitem_gc_i(p1, i13, descr=[int])
                i16 = strgetitem(p0, i14)
                i17 = int_add(i14, 1)
                guard_value(i16, 7)
                i18 = int_sub(i15, 1)
                i19 = strgetitem(p0, i17)
                i20 = int_add(i17, 1)
                guard_value(i19, 1)
                i21 = strgetitem(p0, i20)
                i22 = int_add(i20, 1)
                setarrayitem_gc(p1, i21, i18, descr=[int])
                i23 = strgetitem(p0, i22)
                i24 = int_add(i22, 1)
                guard_value(i23, 2)
                i25 = strgetitem(p0, i24)
                i26 = int_add(i24, 1)
                i27 = getarrayitem_gc_i(p1, i25, descr=[int])
                i28 = strgetitem(p0, i26)
                i29 = int_add(i26, 1)
                guard_value(i28, 5)
                i30 = strgetitem(p0, i29)
                i31 = int_add(i29, 1)
                i32 = getarrayitem_gc_i(p1, i30, descr=[int])
                i33 = int_add(i27, i32)
                i34 = strgetitem(p0, i31)
                i35 = int_add(i31, 1)
                guard_value(i34, 1)
                i36 = strgetitem(p0, i35)
                i37 = int_add(i35, 1)
                setarrayitem_gc(p1, i36, i33, descr=[int])
                i38 = strgetitem(p0, i37)
                i39 = int_add(i37, 1)
                guard_value(i38, 2)
                i40 = strgetitem(p0, i39)
                i41 = int_add(i39, 1)
                i42 = getarrayitem_gc_i(p1, i40, descr=[int])
                i43 = strgetitem(p0, i41)
                i44 = int_add(i41, 1)
                guard_value(i43, 3)
                i45 = strgetitem(p0, i44)
                i46 = int_add(i44, 1)
                i47 = int_is_true(i42)
                guard_true(i47)
                i48 = int_lt(i45, i46)
                guard_true(i48)
                jump(i45, p0, i42, p1, descr=loop)
                """, loop.trace());
    }

    @Test
    public void squareWithConstantFolding() {
        TracingResult.Closed loop = trace(LectureInterpreters.tlr(program), TracingMode.FULL, false, LectureInterpreters.greens(4, LectureInterpreters.SQUARE),
                LectureInterpreters.reds(10, 10, 10));
        TraceLines.assertTrace("""
                [i0, p0]
                i1 = getarrayitem_gc_i(p0, 0, descr=[int])
                i2 = int_sub(i1, 1)
                setarrayitem_gc(p0, 0, i2, descr=[int])
                i3 = getarrayitem_gc_i(p0, 2, descr=[int])
                i4 = getarrayitem_gc_i(p0, 1, descr=[int])
                i5 = int_add(i3, i4)
                setarrayitem_gc(p0, 2, i5, descr=[int])
                i6 = getarrayitem_gc_i(p0, 0, descr=[int])
                i7 = int_is_true(i6)
                guard_true(i7)
                jump(i6, p0, descr=loop)
                """, loop.trace());
    }

    @Test
    public void squareWithoutTheReadThatIsKnown() {
        TracingResult.Closed loop = trace(LectureInterpreters.tlr(program), TracingMode.FULL, true, LectureInterpreters.greens(4, LectureInterpreters.SQUARE),
                LectureInterpreters.reds(10, 10, 10));
        TraceLines.assertTrace("""
                [i0, p0]
                i1 = getarrayitem_gc_i(p0, 0, descr=[int])
                i2 = int_sub(i1, 1)
                setarrayitem_gc(p0, 0, i2, descr=[int])
                i3 = getarrayitem_gc_i(p0, 2, descr=[int])
                i4 = getarrayitem_gc_i(p0, 1, descr=[int])
                i5 = int_add(i3, i4)
                setarrayitem_gc(p0, 2, i5, descr=[int])
                i6 = int_is_true(i2)
                guard_true(i6)
                jump(i2, p0, descr=loop)
                """, loop.trace());
    }

    /** Nothing is compiled. */
    private static final class NoTargets implements Targets {

        @Override
        public LabelDescr compiled(GreenKey key) {
            return null;
        }

        @Override
        public LabelDescr newLoop(GreenKey key) {
            return new LabelDescr("loop");
        }

        @Override
        public boolean mayInline(GreenKey key) {
            return true;
        }

        @Override
        public PortalCall portalCall(GreenKey key) {
            return null;
        }

        @Override
        public void callAsWhole(GreenKey key) {
        }

        @Override
        public boolean unrollsOnce(GreenKey key) {
            return false;
        }
    }
}
