package org.tracewright.jit.runtime.trace;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.JvmType;
import org.tracewright.jit.runtime.descr.StructDescr;

/** Traces are printed as they were read. */
public class TraceTextTest {

    private final FieldDescr value = new FieldDescr(0, "Box", "value", FieldDescr.Mutability.MUTABLE, "Box", "value", new JvmType("J"), false);
    private final TraceDictionary names = new TraceDictionary().add(value)
            .add(new StructDescr(0, "Box", "Box", null, List.of(value)))
            .add(new ArrayDescr(0, "int", new JvmType("J"), false))
            .add(new CallDescr(0, "(Signed, Box)->Box", CallDescr.Dispatch.POINTER, List.of(), new JvmType("LBox;"), CallDescr.Extra.CAN_RAISE, CallDescr.Writes.ANYTHING,
                    null, "", "call"))
            .add("prebuilt", new Object());

    private void roundTrip(String text) {
        assertEquals(text, TraceText.print(TraceText.parse(text, names), names));
    }

    @Test
    public void aLoop() {
        roundTrip("""
                [i0, p1]
                i2 = int_add(i0, -1)
                i3 = getfield_gc_i(p1, descr=Box.value)
                f4 = cast_int_to_float(i3)
                f5 = float_add(f4, 1.5)
                i6 = float_lt(f5, NaN)
                guard_false(i6) [i0, p1, null, 7 | p1]
                p7 = call_r(ConstPtr(prebuilt), i2, p1, descr=(Signed, Box)->Box)
                guard_no_exception() []
                label(i2, p7, descr=loop1)
                jump(i2, p7, descr=loop1)
                """);
    }

    @Test
    public void virtualsAndDelayedWrites() {
        roundTrip("""
                [i0, p1]
                guard_true(i0) [p2, p3 | p4] virtuals {p4 = str_concat{p5; p6}; p5 = str{97; i0}; p6 = unicode_slice{p1; 0; i0}; p2 = Box{Box.value=i0}; p3 = array [int]{i0; zero; 3}} \
                pending {setfield_gc(p1, i0, descr=Box.value); setarrayitem_gc(p3, 0, 5, descr=[int])}
                finish(i0, descr=done_i)
                """);
    }

    @Test
    public void namesAreOfKindAndAppearanceWhateverTheyWere() {
        String text = "[p9, i5]\n# a comment\ni77 = int_neg(i5)  # f.py:3 f\n\nfinish(i77, descr=done_i)\n";
        assertEquals("[p0, i1]\ni2 = int_neg(i1)\nfinish(i2, descr=done_i)\n", TraceText.print(TraceText.parse(text, names), names));
    }

    @Test
    public void positionsAreComments() {
        Trace trace = TraceText.parse("[i0]\nfinish(i0, descr=done_i)\n", names);
        Operation placed = Operation.of(TraceOpcode.FINISH, trace.last().args(), trace.last().descr(), null, new Position("main", "a.py", 4));
        assertEquals("[i0]\nfinish(i0, descr=done_i)  # a.py:4 main\n", TraceText.printWithPositions(new Trace(trace.inputs(), List.of(placed)), names));
    }

    @Test
    public void descriptorsAndObjectsAreThoseOfTheNames() {
        Trace trace = TraceText.parse("[p0]\nsetfield_gc(p0, ConstPtr(prebuilt), descr=Box.value)\nfinish(descr=done_v)\n", names);
        assertSame(value, trace.operations().get(0).descr());
        assertEquals(new ConstRef(names.object("prebuilt")), trace.operations().get(0).arg(1));
    }

    @Test
    public void faultsNameTheLine() {
        IllegalArgumentException fault = assertThrows(IllegalArgumentException.class, () -> TraceText.parse("[i0]\ni1 = int_add(i0)\n", names));
        assertTrue(fault.getMessage(), fault.getMessage().contains("i1 = int_add(i0): int_add takes 2 arguments, not 1"));
    }
}
