package org.tracewright.jit.runtime.optimize;

import org.junit.Test;

/** What becomes of {@code cond_call} and its kin. */
public class ConditionalCallsTest {

    @Test
    public void whatIsKnownDecidesWhetherTheyAreMade() {
        new TraceAssert("rewrite").straight("""
                [i0, p1, p2]
                i3 = int_sub(i0, i0)
                cond_call(i3, p1, descr=increment)
                guard_no_exception() [i0]
                cond_call(7, p1, descr=increment)
                guard_no_exception() [i0]
                i4 = cond_call_value_i(9, i0, descr=square)
                i5 = cond_call_value_i(i3, i0, descr=square)
                i6 = getfield_gc_i(p2, descr=Box.value)
                p7 = cond_call_value_r(p2, i0, i0, descr=slice)
                guard_no_exception() [i0]
                p8 = cond_call_value_r(null, p1, i0, i0, descr=slice)
                finish(i4, i5, i6, p7, p8, descr=done_i)
                """, """
                [i0, p1, p2]
                call_n(p1, descr=increment)
                guard_no_exception() [i0]
                i5 = call_pure_i(i0, descr=square)
                i6 = getfield_gc_i(p2, descr=Box.value)
                p8 = call_pure_r(p1, i0, i0, descr=slice)
                finish(9, i5, i6, p2, p8, descr=done_i)
                """);
    }

    @Test
    public void whatIsNotKnownStaysWithoutAGuard() {
        String trace = """
                [i0, i1]
                i2 = int_gt(i0, 3)
                cond_call(i2, i1, descr=print)
                i3 = cond_call_value_i(i0, i1, descr=square)
                finish(i3, descr=done_i)
                """;
        new TraceAssert("all").straight(trace, trace);
    }

    @Test
    public void anElidableOneIsDoneOnceAndLeavesTheLoopIfNothingChanges() {
        new TraceAssert("all").body("""
                [i0, i1, i2]
                i3 = cond_call_value_i(i1, i2, descr=square)
                i4 = cond_call_value_i(i1, i2, descr=square)
                i5 = int_add(i3, i4)
                i6 = int_add(i0, i5)
                i7 = int_lt(i6, 1000)
                guard_true(i7) [i6]
                jump(i6, i1, i2, descr=loop)
                """, """
                [i0, i5]
                i6 = int_add(i0, i5)
                i7 = int_lt(i6, 1000)
                guard_true(i7) [i6]
                jump(i6, i5, descr=loop.body)
                """);
    }

    @Test
    public void theyMayChangeWhatTheirFunctionsChange() {
        new TraceAssert("all").straight("""
                [i0, p1]
                setfield_gc(p1, 3, descr=Box.value)
                cond_call(i0, p1, descr=increment)
                i2 = getfield_gc_i(p1, descr=Box.value)
                finish(i2, descr=done_i)
                """, """
                [i0, p1]
                setfield_gc(p1, 3, descr=Box.value)
                cond_call(i0, p1, descr=increment)
                i2 = getfield_gc_i(p1, descr=Box.value)
                finish(i2, descr=done_i)
                """);
    }

    @Test
    public void anObjectThatTheyGetIsAllocatedInFrontOfThem() {
        new TraceAssert("all").straight("""
                [i0]
                p1 = new(descr=Box)
                setfield_gc(p1, i0, descr=Box.value)
                i2 = int_gt(i0, 3)
                guard_true(i2) [p1]
                cond_call(i0, p1, descr=increment)
                i3 = getfield_gc_i(p1, descr=Box.value)
                finish(i3, descr=done_i)
                """, """
                [i0]
                i2 = int_gt(i0, 3)
                guard_true(i2) [p1] virtuals {p1 = Box{Box.value=i0}}
                p1 = new(descr=Box)
                setfield_gc(p1, i0, descr=Box.value)
                cond_call(i0, p1, descr=increment)
                i3 = getfield_gc_i(p1, descr=Box.value)
                finish(i3, descr=done_i)
                """);
    }
}
