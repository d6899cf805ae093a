package org.tracewright.jit.runtime.optimize;

import org.junit.Test;

/** Where objects are allocated that cannot stay virtual. */
public class EarlyForceTest {

    @Test
    public void inFrontOfTheFirstOperationThatNeedsThemSoThatNoGuardBehindDescribesThem() {
        for (String enabled : new String[] {"virtualize", "virtualize:earlyforce"}) {
            new TraceAssert(enabled).straight("""
                    [i0, p1]
                    p2 = new(descr=Box)
                    setfield_gc(p2, i0, descr=Box.value)
                    p3 = new(descr=Box)
                    setfield_gc(p3, p2, descr=Box.next)
                    guard_true(i0) [p2, p3]
                    call_n(p2, descr=increment)
                    guard_true(i0) [p2, p3]
                    setfield_gc(p1, p3, descr=Box.next)
                    guard_true(i0) [p2, p3]
                    finish(descr=done_v)
                    """, """
                    [i0, p1]
                    guard_true(i0) [p2, p3] virtuals {p2 = Box{Box.value=i0}; p3 = Box{Box.next=p2}}
                    p2 = new(descr=Box)
                    setfield_gc(p2, i0, descr=Box.value)
                    call_n(p2, descr=increment)
                    guard_true(i0) [p2, p3] virtuals {p3 = Box{Box.next=p2}}
                    p3 = new(descr=Box)
                    setfield_gc(p3, p2, descr=Box.next)
                    setfield_gc(p1, p3, descr=Box.next)
                    guard_true(i0) [p2, p3]
                    finish(descr=done_v)
                    """);
        }
    }

    @Test
    public void notForAWriteThatAnotherOneReplaces() {
        new TraceAssert("all").straight("""
                [i0, i1, p1]
                p2 = new(descr=Box)
                setfield_gc(p2, i0, descr=Box.value)
                setfield_gc(p1, p2, descr=Box.next)
                guard_true(i1) [p1]
                p3 = new(descr=Box)
                setfield_gc(p3, 7, descr=Box.value)
                setfield_gc(p1, p3, descr=Box.next)
                finish(descr=done_v)
                """, """
                [i0, i1, p1]
                guard_true(i1) [p1] virtuals {p2 = Box{Box.value=i0}} pending {setfield_gc(p1, p2, descr=Box.next)}
                p3 = new(descr=Box)
                setfield_gc(p3, 7, descr=Box.value)
                setfield_gc(p1, p3, descr=Box.next)
                finish(descr=done_v)
                """);
    }
}
