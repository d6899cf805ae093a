package org.tracewright.jit.runtime.optimize;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import org.junit.Test;

/** What single passes do, on traces made for them. Straight traces end in {@code finish}. */
public class PassesTest {

    private static void straight(String enabled, String recorded, String expected) {
        new TraceAssert(enabled).straight(recorded, expected);
    }

    @Test
    public void constantsAreFoldedAndRulesApplied() {
        straight("rewrite", """
                [i0]
                i1 = int_add(3, 4)
                i2 = int_add(i1, i0)
                i3 = int_add(i2, 5)
                i4 = int_mul(i3, 8)
                i5 = getfield_gc_i(ConstPtr(fixed5), descr=Frozen.fixed)
                i6 = strgetitem(ConstPtr(hello), 1)
                i7 = int_add(i4, i5)
                i8 = int_sub(i7, i6)
                finish(i8, descr=done_i)
                """, """
                [i0]
                i3 = int_add(i0, 12)
                i4 = int_lshift(i3, 3)
                i8 = int_add(i4, -96)
                finish(i8, descr=done_i)
                """);
    }

    @Test
    public void laterGuardsStrengthenEarlierOnes() {
        straight("rewrite", """
                [p0, i1]
                guard_nonnull(p0) [p0, i1]
                i2 = int_add(i1, 1)
                guard_class(p0, ConstPtr(Box)) [p0, i2]
                guard_nonnull(p0) [p0, i2]
                i3 = getfield_gc_i(p0, descr=Box.value)
                i4 = int_add(i2, i3)
                finish(i4, descr=done_i)
                """, """
                [p0, i1]
                guard_class(p0, ConstPtr(Box)) [p0, i1]
                i2 = int_add(i1, 1)
                i3 = getfield_gc_i(p0, descr=Box.value)
                i4 = int_add(i2, i3)
                finish(i4, descr=done_i)
                """);
    }

    @Test
    public void aValueMakesTheGuardOfItsClassUnnecessary() {
        straight("rewrite", """
                [p0]
                guard_class(p0, ConstPtr(Frozen)) [p0]
                guard_value(p0, ConstPtr(fixed5)) [p0]
                i1 = getfield_gc_i(p0, descr=Frozen.fixed)
                finish(i1, descr=done_i)
                """.replace("ConstPtr(Frozen)", "ConstPtr(Box)"), """
                [p0]
                guard_value(p0, ConstPtr(fixed5)) [p0]
                finish(5, descr=done_i)
                """);
    }

    @Test
    public void comparisonsWithNullBecomeGuards() {
        straight("rewrite", """
                [p0, p1]
                i2 = ptr_ne(p0, null)
                guard_true(i2) [p0]
                i3 = ptr_eq(p1, null)
                guard_true(i3) [p1, i3]
                i4 = ptr_eq(p0, p1)
                guard_false(i4) [p0, i4]
                finish(i4, descr=done_i)
                """, """
                [p0, p1]
                guard_nonnull(p0) [p0]
                i3 = ptr_eq(p1, null)
                guard_isnull(p1) [p1, i3]
                finish(0, descr=done_i)
                """);
    }

    @Test
    public void guardedBooleansAndEqualitiesAreConstants() {
        straight("rewrite", """
                [i0, i1]
                i2 = int_eq(i0, 7)
                guard_true(i2) [i0]
                i3 = int_is_true(i1)
                guard_false(i3) [i1]
                i4 = int_add(i0, i1)
                i5 = int_add(i4, i2)
                finish(i5, descr=done_i)
                """, """
                [i0, i1]
                i2 = int_eq(i0, 7)
                guard_true(i2) [i0]
                i3 = int_is_true(i1)
                guard_false(i3) [i1]
                finish(8, descr=done_i)
                """);
    }

    @Test
    public void oneGuardTestsWhatSeveralSayOfANumber() {
        straight("intbounds", """
                [i0, i1]
                i2 = int_gt(i0, 0)
                guard_true(i2) [i0]
                i3 = int_sub(i0, 1)
                i4 = int_gt(i3, 0)
                guard_true(i4) [i3]
                i5 = int_sub(i3, 1)
                i6 = int_lt(i5, 0)
                guard_false(i6) [i5]
                i7 = int_add(i5, 3)
                i8 = int_eq(i7, i1)
                guard_false(i8) [i7]
                i9 = int_add(i7, 1)
                i10 = int_ne(i9, i1)
                guard_true(i10) [i9]
                finish(i9, descr=done_i)
                """, """
                [i0, i1]
                i2 = int_ge(i0, 2)
                guard_true(i2) [i0]
                i3 = int_sub(i0, 1)
                i4 = int_sub(i3, 1)
                i5 = int_add(i4, 3)
                i6 = int_sub(i1, i0)
                i7 = int_sub(i6, 1)
                i8 = uint_ge(i7, 2)
                guard_true(i8) [i5]
                i9 = int_add(i5, 1)
                finish(i9, descr=done_i)
                """);
    }

    @Test
    public void rangesDecideComparisonsAndOverflow() {
        straight("rewrite:intbounds", """
                [i0, p1]
                i2 = int_lt(i0, 100)
                guard_true(i2) [i0]
                i3 = int_ge(i0, 0)
                guard_true(i3) [i0]
                i4 = int_add_ovf(i0, 1)
                guard_no_overflow() [i0]
                i5 = int_gt(i4, 0)
                guard_true(i5) [i4]
                i6 = strlen(p1)
                i7 = int_lt(i6, 0)
                guard_false(i7) [i6]
                i8 = uint_lt(i0, i6)
                guard_true(i8) [i6]
                i9 = int_and(i4, 127)
                finish(i9, descr=done_i)
                """, """
                [i0, p1]
                i2 = int_lt(i0, 100)
                guard_true(i2) [i0]
                i3 = int_ge(i0, 0)
                guard_true(i3) [i0]
                i4 = int_add(i0, 1)
                i6 = strlen(p1)
                i8 = int_lt(i0, i6)
                guard_true(i8) [i6]
                finish(i4, descr=done_i)
                """);
    }

    @Test
    public void aRangeThatTheLoopKeepsHoldsInTheBody() {
        new TraceAssert("rewrite:intbounds:unroll").body("""
                [i0, i1]
                i2 = int_ge(i0, 0)
                guard_true(i2) [i0, i1]
                i3 = int_and(i0, 1023)
                i4 = int_add(i1, i3)
                i5 = int_rshift(i0, 1)
                i6 = int_is_true(i5)
                guard_true(i6) [i5, i4]
                jump(i5, i4, descr=loop)
                """, """
                [i0, i1]
                i3 = int_and(i0, 1023)
                i4 = int_add(i1, i3)
                i5 = int_rshift(i0, 1)
                i6 = int_is_true(i5)
                guard_true(i6) [i5, i4]
                jump(i5, i4, descr=loop.body)
                """);
    }

    @Test
    public void aClassThatTheLoopKeepsIsCheckedOnce() {
        new TraceAssert("rewrite:unroll").body("""
                [p0, i1]
                guard_class(p0, ConstPtr(Box)) [p0, i1]
                i2 = getfield_gc_i(p0, descr=Box.value)
                i3 = int_sub(i1, i2)
                i4 = int_gt(i3, 0)
                guard_true(i4) [p0, i3]
                jump(p0, i3, descr=loop)
                """, """
                [p0, i1]
                i2 = getfield_gc_i(p0, descr=Box.value)
                i3 = int_sub(i1, i2)
                i4 = int_gt(i3, 0)
                guard_true(i4) [p0, i3]
                jump(p0, i3, descr=loop.body)
                """);
    }

    @Test
    public void aClassThatTheLoopChangesIsCheckedAlways() {
        String trace = """
                [p0, p1]
                guard_class(p0, ConstPtr(Box)) [p0, p1]
                p2 = getfield_gc_r(p0, descr=Box.next)
                guard_nonnull(p2) [p2, p1]
                jump(p2, p1, descr=loop%s)
                """;
        new TraceAssert("rewrite:unroll").body(trace.formatted(""), trace.formatted(".body"));
    }

    @Test
    public void nothingIsComputedTwice() {
        straight("pure", """
                [i0, i1]
                i2 = int_add(i0, i1)
                i3 = int_add(i1, i0)
                i4 = int_mul_ovf(i2, i3)
                guard_no_overflow() [i0]
                i5 = int_mul_ovf(i2, i2)
                guard_no_overflow() [i0]
                i6 = call_pure_i(i5, descr=square)
                i7 = call_pure_i(i4, descr=square)
                i8 = call_pure_i(5, descr=square)
                i9 = int_sub(i6, i7)
                i10 = int_sub(i9, i8)
                finish(i10, descr=done_i)
                """, """
                [i0, i1]
                i2 = int_add(i0, i1)
                i4 = int_mul_ovf(i2, i2)
                guard_no_overflow() [i0]
                i6 = call_pure_i(i4, descr=square)
                i9 = int_sub(i6, i6)
                i10 = int_sub(i9, 25)
                finish(i10, descr=done_i)
                """);
    }

    @Test
    public void whatTheLoopDoesNotChangeIsComputedInFrontOfIt() {
        new TraceAssert(TraceAssert.ALL).body("""
                [i0, i1]
                i2 = call_pure_i(i1, descr=square)
                i3 = call_loopinvariant_i(i1, descr=invariant)
                i4 = int_xor(i2, i3)
                i5 = int_sub(i0, i4)
                i6 = int_gt(i5, 0)
                guard_true(i6) [i5, i1]
                jump(i5, i1, descr=loop)
                """, """
                [i0, i1, i2]
                i3 = int_sub(i0, i2)
                i4 = int_gt(i3, 0)
                guard_true(i4) [i3, i1]
                jump(i3, i1, i2, descr=loop.body)
                """);
    }

    /** The last write gives the field what it had at first, so that none is left. */
    @Test
    public void memoryIsReadOnceAndWrittenLate() {
        straight("heap", """
                [p0, p1, i2]
                i3 = getfield_gc_i(p0, descr=Box.value)
                setfield_gc(p0, i2, descr=Box.value)
                i4 = getfield_gc_i(p0, descr=Box.value)
                guard_true(i3) [p0, i4]
                setfield_gc(p0, i3, descr=Box.value)
                guard_true(i4) [p0]
                i5 = getfield_gc_i(p1, descr=Box.value)
                i6 = getfield_gc_i(p0, descr=Box.value)
                i7 = int_add(i5, i6)
                finish(i7, descr=done_i)
                """, """
                [p0, p1, i2]
                i3 = getfield_gc_i(p0, descr=Box.value)
                guard_true(i3) [p0, i2] pending {setfield_gc(p0, i2, descr=Box.value)}
                guard_true(i2) [p0] pending {setfield_gc(p0, i3, descr=Box.value)}
                i5 = getfield_gc_i(p1, descr=Box.value)
                i7 = int_add(i5, i3)
                finish(i7, descr=done_i)
                """);
    }

    @Test
    public void callsForgetWhatTheyMayWrite() {
        straight("heap", """
                [p0, i1]
                i2 = getfield_gc_i(p0, descr=Box.value)
                call_n(descr=quiet)
                i3 = getfield_gc_i(p0, descr=Box.value)
                call_n(i1, descr=print)
                i4 = getfield_gc_i(p0, descr=Box.value)
                i5 = getfield_gc_i(ConstPtr(fixed5), descr=Frozen.fixed)
                call_n(i1, descr=print)
                i6 = getfield_gc_i(ConstPtr(fixed5), descr=Frozen.fixed)
                finish(i2, i3, i4, i5, i6, descr=done_i)
                """, """
                [p0, i1]
                i2 = getfield_gc_i(p0, descr=Box.value)
                call_n(descr=quiet)
                call_n(i1, descr=print)
                i4 = getfield_gc_i(p0, descr=Box.value)
                i5 = getfield_gc_i(ConstPtr(fixed5), descr=Frozen.fixed)
                call_n(i1, descr=print)
                finish(i2, i2, i4, i5, i5, descr=done_i)
                """);
    }

    @Test
    public void itemsAreToldApartByConstantIndices() {
        straight("heap", """
                [p0, i1, i2]
                setarrayitem_gc(p0, 0, i2, descr=[int])
                setarrayitem_gc(p0, 1, i1, descr=[int])
                i3 = getarrayitem_gc_i(p0, 0, descr=[int])
                setarrayitem_gc(p0, i1, 5, descr=[int])
                i4 = getarrayitem_gc_i(p0, 0, descr=[int])
                i5 = getarrayitem_gc_i(p0, i1, descr=[int])
                finish(i3, i4, i5, descr=done_i)
                """, """
                [p0, i1, i2]
                setarrayitem_gc(p0, 0, i2, descr=[int])
                setarrayitem_gc(p0, 1, i1, descr=[int])
                setarrayitem_gc(p0, i1, 5, descr=[int])
                i4 = getarrayitem_gc_i(p0, 0, descr=[int])
                finish(i2, i4, 5, descr=done_i)
                """);
    }

    @Test
    public void objectsAreAllocatedWhereTheyEscape() {
        straight("virtualize", """
                [i0, p1]
                p2 = new(descr=Box)
                p3 = new(descr=Box)
                setfield_gc(p2, p3, descr=Box.next)
                setfield_gc(p3, i0, descr=Box.value)
                guard_class(p2, ConstPtr(Box)) [p2]
                guard_true(i0) [p2, i0]
                p4 = getfield_gc_r(p2, descr=Box.next)
                i5 = getfield_gc_i(p4, descr=Box.value)
                i6 = getfield_gc_i(p4, descr=Base.tag)
                i7 = ptr_eq(p2, p1)
                setfield_gc(p1, p3, descr=Box.next)
                finish(i5, i6, i7, descr=done_i)
                """, """
                [i0, p1]
                guard_true(i0) [p2, i0] virtuals {p2 = Box{Box.next=p3}; p3 = Box{Box.value=i0}}
                p3 = new(descr=Box)
                setfield_gc(p3, i0, descr=Box.value)
                setfield_gc(p1, p3, descr=Box.next)
                finish(i0, 0, 0, descr=done_i)
                """);
    }

    @Test
    public void arraysOfConstantLengthAreVirtual() {
        straight("virtualize", """
                [i0]
                p1 = new_array(3, descr=[int])
                setarrayitem_gc(p1, 1, i0, descr=[int])
                p2 = new_array(2, descr=[int])
                array_copy(p1, p2, 1, 0, 2, descr=[int])
                array_fill(p1, 0, 2, 9, descr=[int])
                i3 = getarrayitem_gc_i(p2, 0, descr=[int])
                i4 = getarrayitem_gc_i(p2, 1, descr=[int])
                i5 = getarrayitem_gc_i(p1, 1, descr=[int])
                i6 = arraylen_gc(p2, descr=[int])
                guard_true(i0) [p1]
                finish(i3, i4, i5, i6, descr=done_i)
                """, """
                [i0]
                guard_true(i0) [p1] virtuals {p1 = array [int]{9; 9; zero}}
                finish(i0, 0, 9, 2, descr=done_i)
                """);
    }

    /** An iteration moves three items on and looks at the length each time: one guard is enough, and it says that the index is no negative number next time. */
    @Test
    public void oneGuardTestsAllThatIsWithinALength() {
        new TraceAssert("intbounds:rewrite:pure:heap:unroll").body("""
                [p0, i1]
                i2 = int_add(i1, 1)
                i3 = arraylen_gc(p0, descr=[int])
                i4 = int_lt(i2, i3)
                guard_true(i4) [p0, i2]
                i5 = int_add(i2, 1)
                i6 = int_ge(i5, i3)
                guard_false(i6) [p0, i5]
                i7 = int_add(i5, 1)
                i8 = int_gt(i3, i7)
                guard_true(i8) [p0, i7]
                i9 = int_lt(i7, 0)
                guard_false(i9) [p0, i7]
                jump(p0, i7, descr=loop)
                """, """
                [p0, i1, i2]
                i3 = int_add(i1, 1)
                i4 = int_le(i1, i2)
                guard_true(i4) [p0, i3]
                i5 = int_add(i1, 3)
                jump(p0, i5, i2, descr=loop.body)
                """);
    }

    /** A list in each iteration's first cell: the shapes at both ends of the body are the same, and two names of one object stay one. */
    @Test
    public void nestedObjectsStayVirtualAcrossTheLoop() {
        new TraceAssert("virtualize:unroll").body("""
                [p0, p1, i2]
                p3 = new(descr=Box)
                p4 = new(descr=Box)
                setfield_gc(p3, p4, descr=Box.next)
                setfield_gc(p4, i2, descr=Box.value)
                guard_true(i2) [p0, p1, p3]
                jump(p3, p4, i2, descr=loop)
                """, """
                [i0]
                guard_true(i0) [p1, p2, p3] virtuals {p1 = Box{Box.next=p2}; p2 = Box{Box.value=i0}; p3 = Box{Box.next=p4}; p4 = Box{Box.value=i0}}
                jump(i0, descr=loop.body)
                """);
    }

    @Test
    public void unknownOptimisationsAreNamed() {
        IllegalArgumentException fault = assertThrows(IllegalArgumentException.class, () -> Settings.of("rewrite:fast"));
        assertEquals("no optimisation named fast; there are intbounds:rewrite:virtualize:string:pure:earlyforce:heap:unroll", fault.getMessage());
    }
}
