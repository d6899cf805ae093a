package org.tracewright.jit.runtime.backend;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Collections;
import java.util.OptionalLong;
import org.junit.Test;

/** Traces that are too large for one method, and exits with more values than a method may have parameters. */
public class LargeTraceTest {

    /** A loop of so many steps on a few variables; every tenth step is guarded. */
    private static String loop(int steps) {
        StringBuilder text = new StringBuilder("[i0, i1, p2]\nlabel(i0, i1, p2, descr=big)\ni3 = int_add(i0, 1)\n");
        int last = 3;
        for (int i = 0; i < steps; i++) {
            text.append("i").append(last + 1).append(" = int_xor(i").append(last).append(", ").append(i * 31).append(")\n");
            if (i % 10 == 9) {
                text.append("i").append(last + 2).append(" = call_i(i").append(last + 1).append(", p2, 0.5, descr=add)\nguard_true(i").append(last + 2).append(") [i1, p2, i").append(last)
                        .append("]\n");
                last++;
            }
            last++;
        }
        return text + "i" + (last + 1) + " = int_sub(i1, 1)\ni" + (last + 2) + " = int_gt(i" + (last + 1) + ", 0)\nguard_true(i" + (last + 2) + ") [i" + last + ", p2]\njump(i" + last
                + ", i" + (last + 1) + ", p2, descr=big)\n";
    }

    @Test
    public void aTraceIsCutWhereFewLive() {
        BackendFixture fixture = new BackendFixture();
        Sample.Box box = new Sample.Box();
        box.value = 17;
        fixture.compare(loop(4000), 1, 5, box);
        assertTrue(fixture.methods.size() > 3);
        assertTrue("" + fixture.methods, Collections.max(fixture.methods) <= 8000);
    }

    @Test
    public void anyLimitGivesTheSameResult() {
        Sample.Box box = new Sample.Box();
        box.value = 17;
        for (int limit = 300; limit < 3000; limit = limit * 4 / 3) {
            BackendFixture fixture = new BackendFixture(limit, OptionalLong.empty());
            fixture.compare(loop(60), 1, 20, box);
            assertTrue(limit + " " + fixture.methods, Collections.max(fixture.methods) <= limit);
        }
    }

    @Test
    public void whatCannotBeCutIsToldSo() {
        BackendFixture fixture = new BackendFixture(10, OptionalLong.empty());
        assertThrows(TraceTooLargeException.class, () -> fixture.loop("start", "[i0, p1]\nguard_true(i0) [i0]\nguard_nonnull(p1) [p1]\njump(i0, p1, descr=start)"));
    }

    @Test
    public void anExitWithManyValues() {
        StringBuilder text = new StringBuilder("[i0, f1]\n");
        StringBuilder live = new StringBuilder("i0");
        for (int i = 2; i < 302; i += 2) {
            text.append("i").append(i).append(" = int_add(i0, ").append(i).append(")\nf").append(i + 1).append(" = float_add(f1, ").append(i).append(".5)\n");
            live.append(", i").append(i).append(", f").append(i + 1);
        }
        BackendFixture fixture = new BackendFixture();
        assertEquals(0, fixture.compare(text + "guard_true(i0) [" + live + "]\nfinish(i0, descr=done_i)", 0, 0.25));
    }
}
