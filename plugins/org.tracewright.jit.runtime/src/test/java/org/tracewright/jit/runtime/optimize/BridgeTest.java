package org.tracewright.jit.runtime.optimize;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.TraceText;

/** Where bridges go, and what they need not do again. */
public class BridgeTest {

    /** The label takes the field of the box that the loop keeps virtual. */
    private static final String LOOP = """
            [p0, i1]
            guard_class(p0, ConstPtr(Box)) [p0, i1]
            i2 = getfield_gc_i(p0, descr=Box.value)
            i3 = int_and(i2, 3)
            guard_true(i3) [p0, i1]
            i4 = int_add(i2, i1)
            p5 = new(descr=Box)
            setfield_gc(p5, i4, descr=Box.value)
            i6 = int_sub(i1, 1)
            i7 = int_gt(i6, 0)
            guard_true(i7) [p5, i6]
            jump(p5, i6, descr=loop)
            """;

    private final TraceAssert traces = new TraceAssert(TraceAssert.ALL);

    private void bridge(String recorded, String expected) {
        Trace loop = traces.optimise(LOOP);
        Operation guard = loop.operations().stream().filter(operation -> operation.opcode() == TraceOpcode.GUARD_TRUE && !operation.resume().virtuals().isEmpty()).findFirst()
                .orElseThrow();
        Trace bridge = traces.optimizer().bridge(traces.parse(recorded), new BridgeStart(guard, loop));
        String wanted = TraceText.print(traces.parse(expected), traces.world.names);
        assertEquals(TraceText.print(loop, traces.world.names), wanted, TraceText.print(bridge, traces.world.names));
    }

    @Test
    public void aBridgeWithTheSameVirtualObjectGoesToTheLabel() {
        bridge("""
                [i0, i1]
                p2 = new(descr=Box)
                i3 = int_mul(i0, i1)
                setfield_gc(p2, i3, descr=Box.value)
                jump(p2, 7, descr=loop)
                """, """
                [i0, i1]
                i2 = int_mul(i0, i1)
                jump(7, i2, descr=loop.body)
                """);
    }

    @Test
    public void aBridgeWhoseObjectIsAllocatedGoesToTheStart() {
        bridge("""
                [i0, i1]
                p2 = getfield_gc_r(ConstPtr(shared), descr=Box.next)
                jump(p2, 7, descr=loop)
                """, """
                [i0, i1]
                p2 = getfield_gc_r(ConstPtr(shared), descr=Box.next)
                jump(p2, 7, descr=loop)
                """);
    }

    @Test
    public void aBridgeThatMayBreakARangeGoesToTheStart() {
        bridge("""
                [i0, i1]
                p2 = new(descr=Box)
                setfield_gc(p2, i0, descr=Box.value)
                jump(p2, i0, descr=loop)
                """, """
                [i0, i1]
                p2 = new(descr=Box)
                setfield_gc(p2, i0, descr=Box.value)
                jump(p2, i0, descr=loop)
                """);
    }

    /** The loop reads the item behind a guard, which may be what says that there is one. */
    @Test
    public void aBridgeThatWouldReadAnItemThatMayBeMissingGoesToTheStart() {
        Trace loop = traces.optimise("""
                [p0, i1, i2]
                i3 = int_and(i2, 1)
                guard_true(i3) [p0, i1, i2]
                i4 = getarrayitem_gc_i(p0, 0, descr=[int])
                i5 = int_sub(i1, i4)
                i6 = int_gt(i5, 0)
                guard_true(i6) [p0, i5, i2]
                i7 = int_mul(i2, 3)
                jump(p0, i5, i7, descr=loop)
                """);
        Operation guard = loop.operations().stream().filter(operation -> operation.opcode() == TraceOpcode.GUARD_TRUE).findFirst().orElseThrow();
        String recorded = """
                [p0, i1, i2]
                i3 = int_add(i1, i2)
                jump(p0, 7, i3, descr=loop)
                """;
        Trace bridge = traces.optimizer().bridge(traces.parse(recorded), new BridgeStart(guard, loop));
        assertEquals(TraceText.print(loop, traces.world.names), TraceText.print(traces.parse(recorded), traces.world.names), TraceText.print(bridge, traces.world.names));
    }

    /** A tape whose head goes right by two: the bridge comes with a position of which it knows only that it is one. */
    @Test
    public void aBridgeNeedKnowNoMoreThanTheLoopNeeds() {
        Trace loop = traces.optimise("""
                [p0, p1]
                i2 = getfield_gc_i(p0, descr=Box.value)
                i3 = arraylen_gc(p1, descr=[int])
                i4 = int_add(i2, 2)
                i5 = int_le(i3, i4)
                guard_false(i5) [p0, p1]
                i6 = int_lt(i4, 0)
                guard_false(i6) [p0, p1]
                setfield_gc(p0, i4, descr=Box.value)
                i7 = getarrayitem_gc_i(p1, i4, descr=[int])
                guard_true(i7) [p0, p1]
                jump(p0, p1, descr=loop)
                """);
        Operation guard = loop.operations().stream().filter(operation -> operation.opcode().isGuard() && operation.resume().failArguments().size() == 2).findFirst().orElseThrow();
        Trace bridge = traces.optimizer().bridge(traces.parse("""
                [p0, p1]
                i2 = getfield_gc_i(p0, descr=Box.value)
                i3 = int_sub(i2, 7)
                setfield_gc(p0, i3, descr=Box.value)
                i4 = int_lt(i3, 0)
                guard_false(i4) [p0, p1]
                i5 = getarrayitem_gc_i(p1, i3, descr=[int])
                guard_false(i5) [p0, p1]
                jump(p0, p1, descr=loop)
                """), new BridgeStart(guard, loop));
        String text = TraceText.print(bridge, traces.world.names);
        assertTrue(TraceText.print(loop, traces.world.names) + text, text.contains("descr=loop.body)"));
        assertTrue("the loop's item has an index of 32 bits", loop.operations().stream().filter(each -> each.opcode() == TraceOpcode.GETARRAYITEM_GC_I).skip(1).allMatch(Operation::narrow));
        assertFalse("nothing is known of the bridge's", bridge.operations().stream().filter(each -> each.opcode() == TraceOpcode.GETARRAYITEM_GC_I).allMatch(Operation::narrow));
    }

    /** The interpreter goes on at its own test of what the guard has found out. */
    @Test
    public void aBridgeDoesNotTestAgainWhatHasFailed() {
        Trace loop = traces.optimise("""
                [p0, i1]
                i2 = getfield_gc_i(p0, descr=Box.value)
                i3 = int_gt(i2, 9)
                guard_false(i3) [p0, i1, i2, i3]
                i4 = int_is_true(i2)
                guard_true(i4) [p0, i1, i2, i4]
                i5 = int_add(i1, i2)
                setfield_gc(p0, i5, descr=Box.value)
                jump(p0, i5, descr=loop)
                """);
        check(loop, TraceOpcode.GUARD_FALSE, """
                [p0, i1, i2, i3]
                guard_true(i3) [p0, i1, i2]
                i4 = int_lt(i2, 5)
                guard_false(i4) [p0, i1, i2]
                i5 = int_mul(i1, i2)
                finish(i5, descr=i)
                """, """
                [p0, i1, i2, i3]
                i4 = int_mul(i1, i2)
                finish(i4, descr=i)
                """);
        check(loop, TraceOpcode.GUARD_TRUE, """
                [p0, i1, i2, i3]
                guard_false(i3) [p0, i1, i2]
                i4 = int_add(i2, i1)
                finish(i4, descr=i)
                """, """
                [p0, i1, i2, i3]
                finish(i1, descr=i)
                """);
    }

    @Test
    public void aBridgeKnowsThatAReferenceIsNull() {
        Trace loop = traces.optimise("""
                [p0, i1]
                p2 = getfield_gc_r(p0, descr=Box.next)
                guard_nonnull(p2) [p0, i1, p2]
                i3 = getfield_gc_i(p2, descr=Box.value)
                setfield_gc(p0, i3, descr=Box.value)
                jump(p2, i3, descr=loop)
                """);
        check(loop, TraceOpcode.GUARD_NONNULL, """
                [p0, i1, p2]
                guard_isnull(p2) [p0, i1]
                setfield_gc(p0, p2, descr=Box.next)
                finish(i1, descr=i)
                """, """
                [p0, i1, p2]
                finish(i1, descr=i)
                """);
    }

    /** Behind the label, the box that was computed before it has what the jump passed. */
    @Test
    public void aTestBeforeTheLabelSaysNothingBehindIt() {
        Trace loop = traces.parse("""
                [i0, i1]
                i2 = int_gt(i1, 5)
                label(i2, i1, descr=loop.body)
                guard_true(i2) [i2, i1]
                i3 = int_sub(i1, 1)
                i4 = int_gt(i3, 5)
                i5 = int_add(i3, 100)
                jump(i4, i5, descr=loop.body)
                """);
        check(loop, TraceOpcode.GUARD_TRUE, """
                [i0, i1]
                guard_false(i0) [i1]
                i2 = int_gt(i1, 5)
                finish(i2, descr=i)
                """, """
                [i0, i1]
                i2 = int_gt(i1, 5)
                finish(i2, descr=i)
                """);
    }

    /** The bridge from the first guard of that kind. */
    private void check(Trace loop, TraceOpcode of, String recorded, String expected) {
        Operation guard = loop.operations().stream().filter(operation -> operation.opcode() == of).findFirst().orElseThrow();
        Trace bridge = traces.optimizer().bridge(traces.parse(recorded), new BridgeStart(guard, loop));
        assertEquals(TraceText.print(loop, traces.world.names), TraceText.print(traces.parse(expected), traces.world.names), TraceText.print(bridge, traces.world.names));
    }
}
