package org.tracewright.jit.runtime.backend;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.junit.Test;

/** Guards, loops, bridges and jumps from loop to loop. */
public class ControlFlowTest {

    private static final String SUM = """
            [i0, i1]
            label(i0, i1, descr=loop)
            i2 = int_add(i0, i1)
            i3 = int_sub(i1, 1)
            i4 = int_and(i3, 1)
            guard_false(i4) [i2, i3]
            i5 = int_ge(i3, 0)
            guard_true(i5) [i5, i2, i3]
            jump(i2, i3, descr=loop)
            """;

    private final BackendFixture fixture = new BackendFixture();

    @Test
    public void eachKindOfGuard() {
        Sample.Box box = new Sample.Box();
        Sample.Box sub = new Sample.SubBox();
        for (String guard : List.of("guard_class(p0, ConstPtr(Box))", "guard_class(p0, ConstPtr(SubBox))", "guard_nonnull(p0)", "guard_isnull(p0)", "guard_not_forced()",
                "guard_value(p0, ConstPtr(one))", "guard_value(p0, null)")) {
            fixture.names.add("one", box);
            CompiledTrace compiled = fixture.loop(guard, "[p0]\n" + guard + " [p0]\nfinish(p0, descr=done_p)");
            for (Object argument : new Object[] {box, sub, null, new Sample.Box()}) {
                fixture.compare(compiled, argument);
            }
        }
        for (double x : new double[] {0.0, -0.0, Double.NaN, 2}) {
            fixture.compare("[f0]\nguard_value(f0, 0.0) [f0]\nfinish(f0, descr=done_f)", x);
            fixture.compare("[f0]\nguard_value(f0, NaN) [f0]\nfinish(f0, descr=done_f)", x);
        }
        fixture.compare("[i0]\nguard_value(i0, 5) [i0]\nguard_true(i0) [i0, 7]\nfinish(i0, descr=done_i)", 5);
        fixture.compare("[i0]\nguard_value(i0, 123456789012) [i0]\nfinish(i0, descr=done_i)", 123456789012L);
    }

    @Test
    public void aLoopRunsUntilAGuardFails() {
        assertEquals(0, fixture.compare(SUM, 0, 7));
        assertEquals(0, fixture.compare(SUM, 0, 8));
        assertEquals(1, fixture.compare("[i0]\nlabel(i0, descr=count)\ni1 = int_sub(i0, 1)\ni2 = int_ne(i1, 3)\nguard_true(i2) [i1]\ni3 = int_gt(i1, 0)\nguard_true(i3) [i1, i3]\njump(i1, descr=count)\n", 2));
    }

    @Test
    public void valuesChangePlacesInAJump() {
        assertEquals(0, fixture.compare("[i0, i1, p2, p3, i4]\nlabel(i0, i1, p2, p3, i4, descr=swap)\ni5 = int_sub(i4, 1)\ni6 = int_gt(i5, 0)\nguard_true(i6) [i0, i1, p2, p3, i5]\njump(i1, i0, p3, p2, i5, descr=swap)\n",
                1, 2, new Sample.Box(), null, 4));
    }

    @Test
    public void aPreambleAndALoopInvariant() {
        Sample.Box box = new Sample.Box();
        box.value = 3;
        CompiledTrace loop = fixture.loop("start", """
                [p0, i1, i2]
                guard_class(p0, ConstPtr(Box)) [p0, i1, i2]
                i3 = getfield_gc_i(p0, descr=Box.value)
                label(p0, i1, i2, i3, descr=inner)
                i4 = int_add(i1, i3)
                setfield_gc(p0, i4, descr=Box.value)
                i5 = int_sub(i2, 1)
                guard_true(i5) [p0, i4, i5]
                jump(p0, i4, i5, i3, descr=inner)
                """);
        assertEquals(List.of(box, 30L, 0L), fixture.values(fixture.run(loop, box, 0, 10)));
        assertEquals(30, box.value);
        assertSame(loop.guards().get(0), fixture.run(loop, new Sample.SubBox(), 0, 10));
    }

    @Test
    public void aBridgeComesBackToTheLoopAndIsPutInLine() {
        CompiledTrace loop = fixture.loop("start", SUM);
        assertSame(loop.guards().get(0), fixture.run(loop, 0, 10));
        CompiledTrace bridge = fixture.backend.compileBridge(loop.guards().get(0), fixture.trace("""
                [i0, i1]
                i2 = int_mul(i0, 3)
                i3 = int_ge(i1, 0)
                guard_true(i3) [i2, i1]
                jump(i2, i1, descr=loop)
                """));
        long[] expected = reference(0, 1000);
        for (int round = 0; round < 5; round++) {
            Exit exit = fixture.run(loop, 0, 1000);
            assertSame(bridge.guards().get(0), exit);
            assertEquals(List.of(expected[0], expected[1]), fixture.values(exit));
        }
        assertEquals("loop, bridge, both in one", 3, fixture.methods.size());
        assertSame(loop, bridge.loop());
        assertEquals(2, loop.guards().get(0).transitions() / BackendFixture.MERGE_AFTER, 1);
    }

    private static long[] reference(long sum, long n) {
        long a = sum;
        long b = n;
        do {
            a += b--;
            if ((b & 1) != 0) {
                a *= 3;
            }
        } while (b >= 0);
        return new long[] {a, b};
    }

    @Test
    public void aComparisonWithoutCodeIsKnownInTheBridge() {
        CompiledTrace loop = fixture.loop("start", "[i0]\ni1 = int_lt(i0, 10)\nguard_true(i1) [i1, i0]\nguard_false(i0) [i1, i0]\nfinish(i1, descr=done_i)");
        fixture.backend.compileBridge(loop.guards().get(0), fixture.trace("[i1, i0]\ni2 = int_add(i1, i0)\nfinish(i2, descr=done_i)"));
        fixture.backend.compileBridge(loop.guards().get(1), fixture.trace("[i1, i0]\ni2 = int_add(i1, i0)\nfinish(i2, descr=done_i)"));
        for (int round = 0; round < 2 * BackendFixture.MERGE_AFTER; round++) {
            assertEquals(List.of(50L), fixture.values(fixture.run(loop, 50)));
            assertEquals(List.of(6L), fixture.values(fixture.run(loop, 5)));
        }
        assertEquals(4, fixture.methods.size());
    }

    /** The sum, the difference and their comparison are handed over by the second guard only; the bridge in line needs them in variables that may have held what they are computed from. */
    @Test
    public void whatOnlyAWayOutNeedsIsComputedThere() {
        CompiledTrace loop = fixture.loop("start", """
                [i0, i1]
                i2 = int_add(i0, i1)
                i3 = int_sub(i0, 1)
                i4 = int_lt(i2, i3)
                i5 = int_lt(i1, 10)
                guard_true(i5) [i1, i0]
                i6 = int_is_true(i0)
                guard_true(i6) [i4, i3, i2, i6]
                i7 = int_mul(i1, i1)
                finish(i7, descr=done_i)
                """);
        assertEquals(List.of(9L), fixture.values(fixture.run(loop, 5, 3)));
        assertEquals(List.of(0L, -1L, 3L, 0L), fixture.values(fixture.run(loop, 0, 3)));
        assertEquals(List.of(1L, -1L, -7L, 0L), fixture.values(fixture.run(loop, 0, -7)));
        fixture.backend.compileBridge(loop.guards().get(1), fixture.trace("""
                [i0, i1, i2, i3]
                i4 = int_mul(i1, 100)
                i5 = int_add(i4, i2)
                i6 = int_mul(i0, 1000)
                i7 = int_add(i5, i6)
                finish(i7, descr=done_i)
                """));
        for (int round = 0; round < 2 * BackendFixture.MERGE_AFTER; round++) {
            assertEquals(List.of(-97L), fixture.values(fixture.run(loop, 0, 3)));
            assertEquals(List.of(893L), fixture.values(fixture.run(loop, 0, -7)));
            assertEquals(List.of(9L), fixture.values(fixture.run(loop, 5, 3)));
        }
        assertEquals("loop, bridge, both in one", 3, fixture.methods.size());
    }

    @Test
    public void loopsOfANestBecomeOneMethod() {
        // for i in range(n): for j in range(m): sum += j
        CompiledTrace inner = fixture.loop("inner", """
                [i0, i1, i2, i3, i4]
                label(i0, i1, i2, i3, i4, descr=innerloop)
                i5 = int_lt(i3, i2)
                guard_true(i5) [i0, i1, i2, i4]
                i6 = int_add(i4, i3)
                i7 = int_add(i3, 1)
                jump(i0, i1, i2, i7, i6, descr=innerloop)
                """);
        CompiledTrace outer = fixture.loop("outer", """
                [i0, i1, i2, i4]
                i5 = int_lt(i0, i1)
                guard_true(i5) [i4]
                jump(i0, i1, i2, 0, i4, descr=inner)
                """);
        fixture.backend.compileBridge(inner.guards().get(0), fixture.trace("[i0, i1, i2, i4]\ni5 = int_add(i0, 1)\njump(i5, i1, i2, i4, descr=outer)"));
        for (int n = 0; n < 300; n++) {
            Exit exit = fixture.run(outer, 0, n, 7, 100);
            assertSame(outer.guards().get(0), exit);
            assertEquals(List.of(100L + 21L * n), fixture.values(exit));
        }
        assertTrue("merged: " + fixture.methods, fixture.methods.size() >= 4);
        int last = fixture.methods.size();
        fixture.run(outer, 0, 100000, 7, 100);
        assertEquals("all in one now", last, fixture.methods.size());
    }

    @Test
    public void callsThatRaise() {
        String expected = "[i0]\ni1 = call_i(i0, descr=inverse)\nguard_no_exception() [i0, i1]\nfinish(i1, descr=done_i)";
        assertEquals(-1, fixture.compare(expected, 5));
        assertEquals(0, fixture.compare(expected, -5));
        assertEquals(-5, ((Sample.Failure) fixture.state.exception).code);
        String handled = "[i0]\ni1 = call_i(i0, descr=inverse)\np2 = guard_exception(ConstPtr(Failure)) [i0]\ni3 = getfield_gc_i(p2, descr=Failure.code)\nfinish(i3, descr=done_i)";
        assertEquals(-1, fixture.compare(handled, -5));
        assertNull(fixture.state.exception);
        assertEquals(0, fixture.compare(handled, 5));
        assertNull(fixture.state.exception);
    }

    @Test
    public void faultsOfTheMachineAreExceptionsOfTheProgram() {
        CompiledTrace loop = fixture.loop("start", "[i0]\ni1 = call_i(i0, descr=inverse)\nguard_no_exception() [i0]\nfinish(i1, descr=done_i)");
        assertSame(loop.guards().get(0), fixture.run(loop, 0));
        assertEquals(Sample.Failure.class, fixture.state.exception.getClass());
    }

    @Test
    public void anExceptionIsStillPendingInTheBridge() {
        CompiledTrace loop = fixture.loop("start", "[i0]\ni1 = call_i(i0, descr=inverse)\nguard_no_exception() [i0]\nfinish(i1, descr=done_i)");
        fixture.backend.compileBridge(loop.guards().get(0),
                fixture.trace("[i0]\np2 = guard_exception(ConstPtr(Failure)) [i0]\ni3 = getfield_gc_i(p2, descr=Failure.code)\nfinish(i3, descr=done_i)"));
        for (int round = 0; round < 2 * BackendFixture.MERGE_AFTER; round++) {
            assertEquals(List.of(-4L), fixture.values(fixture.run(loop, -4)));
            assertEquals(List.of(250L), fixture.values(fixture.run(loop, 4)));
        }
        assertEquals(3, fixture.methods.size());
    }

    @Test
    public void anExceptionLeavesThePortal() {
        CompiledTrace loop = fixture.loop("start", "[p0]\nfinish(p0, descr=raise)");
        Sample.Failure failure = new Sample.Failure();
        assertTrue(((Exit.Finish) fixture.run(loop, failure)).descr().raising());
        assertSame(failure, fixture.state.refs[0]);
    }

    @Test
    public void guardsFailAtRandomThroughTheirOrdinaryExit() {
        BackendFixture stressed = new BackendFixture(8000, OptionalLong.of(7));
        CompiledTrace loop = stressed.loop("start", SUM.replace("guard_false(i4) [i2, i3]", "guard_nonnull(ConstPtr(Box)) [i4, i2, i3]"));
        int[] failures = new int[2];
        for (int round = 0; round < 4000; round++) {
            Exit exit = stressed.run(loop, 0, 20);
            long last = stressed.state.ints[2];
            long sum = stressed.state.ints[1];
            assertEquals((20 - last) * (20 + last + 1) / 2, sum);
            failures[((Guard) exit).index()]++;
            if (exit == loop.guards().get(1)) {
                assertEquals(last >= 0, stressed.state.random);
                assertEquals("the comparison as it was", last >= 0 ? 1 : 0, stressed.state.ints[0]);
            } else {
                assertTrue("holds always", stressed.state.random);
            }
        }
        assertTrue(failures[0] > 20 && failures[1] > 20);
    }

    @Test
    public void codeCountsWhereThatIsAskedFor() {
        BackendFixture counted = new BackendFixture(true);
        CompiledTrace loop = counted.loop("start", SUM);
        counted.run(loop, 0, 8);
        CompiledTrace bridge = counted.backend.compileBridge(loop.guards().get(0), counted.trace("[i0, i1]\njump(i0, i1, descr=loop)"));
        for (int round = 0; round < 200; round++) {
            counted.run(loop, 0, 8);
        }
        assertEquals(201, loop.entries());
        assertEquals("one pass, then ten each", 1 + 200 * 10, loop.iterations());
        assertEquals("7, 5, 3 and 1, and -1", 200 * 5, bridge.entries());
        assertTrue(loop.nanos() > 0);
        assertEquals(0, bridge.nanos());
        assertEquals("both in one method", 3, counted.methods.size());
    }

    @Test
    public void writesThatTheGuardWouldDoMayComeBeforeIt() {
        CompiledTrace loop = fixture.loop("start", """
                [i0, p1]
                label(i0, p1, descr=writes)
                i2 = int_sub(i0, 1)
                i3 = int_is_true(i2)
                guard_true(i3) [i3, i2, p1] pending {setfield_gc(p1, i2, descr=Box.value)}
                setfield_gc(p1, i2, descr=Box.value)
                jump(i2, p1, descr=writes)
                """);
        Sample.Box box = new Sample.Box();
        box.value = -7;
        assertEquals(List.of(0L, 0L, box), fixture.values(fixture.run(loop, 5, box)));
        assertTrue("the write of the last but one round, or of the last already", box.value == 1 || box.value == 0);
        assertEquals("no write that the guard does not do", 1, fixture.compare("""
                [i0, p1]
                label(i0, p1, descr=others)
                i2 = int_sub(i0, 1)
                guard_nonnull(p1) [i0]
                i3 = int_is_true(i2)
                guard_true(i3) [i3, i2, p1]
                setfield_gc(p1, i2, descr=Box.value)
                jump(i2, p1, descr=others)
                """, 5, box));
        assertEquals(1, box.value);
    }
}
