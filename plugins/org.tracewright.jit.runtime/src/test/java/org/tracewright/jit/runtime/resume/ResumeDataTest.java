package org.tracewright.jit.runtime.resume;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertSame;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.tracewright.jit.runtime.cpu.ValueExecutor;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.StructDescr;
import org.tracewright.jit.runtime.jitcode.JitCode;
import org.tracewright.jit.runtime.testing.TestObject;
import org.tracewright.jit.runtime.testing.TestProgram;
import org.tracewright.jit.runtime.testing.TestText;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.ConstRef;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.Value;

/** Resume states as numbers, and back. */
public class ResumeDataTest {

    private final TestProgram program = new TestProgram();
    private final StructDescr node = program.struct("Node", "i:value", "r:next");
    private final FieldDescr value = program.field("Node.value");
    private final FieldDescr next = program.field("Node.next");
    private final ArrayDescr array = program.array("int", 'i');
    private final JitCode code = program.code("function 'f' () -> v\n void_return").codes().get(0);
    private final Box int0 = Box.of(Kind.INT);
    private final Box ref0 = Box.of(Kind.REF);

    private FrameSnapshot frame(FrameSnapshot outer, Value... live) {
        return new FrameSnapshot(code, 0, List.of(live), outer);
    }

    private List<RebuiltFrame> rebuild(ResumeState state, Box... arguments) {
        return new ResumeReader(new ResumeEncoder().encode(state), List.of(arguments), new ValueExecutor(program.cpu())::execute).rebuild();
    }

    @Test
    public void framesComeOutermostFirstWithConstantsAndArguments() {
        Object object = new Object();
        FrameSnapshot outer = frame(null, ref0, new ConstInt(Long.MIN_VALUE));
        ResumeState state = ResumeState.recorded(frame(outer, int0, new ConstInt(-3), new ConstRef(object), ref0));
        assertEquals(List.of(ref0, int0), state.failArguments());
        List<RebuiltFrame> frames = rebuild(state, Box.ofRef("r"), Box.ofInt(9));
        assertEquals("r", Observed.refOf(frames.get(0).live().get(0)));
        assertEquals(Long.MIN_VALUE, Observed.intOf(frames.get(0).live().get(1)));
        List<Value> inner = frames.get(1).live();
        assertEquals(9, Observed.intOf(inner.get(0)));
        assertEquals(-3, Observed.intOf(inner.get(1)));
        assertSame(object, Observed.refOf(inner.get(2)));
        assertEquals("r", Observed.refOf(inner.get(3)));
    }

    @Test
    public void guardsShareOuterFramesAndConstants() {
        FrameSnapshot outer = frame(null, ref0, new ConstRef(this));
        ResumeEncoder encoder = new ResumeEncoder();
        ResumeData first = encoder.encode(ResumeState.recorded(frame(outer, int0)));
        ResumeData second = encoder.encode(ResumeState.recorded(frame(frame(null, ref0, new ConstRef(this)), new ConstInt(1))));
        assertSame(first.top.outer(), second.top.outer());
        assertSame(first.constants, second.constants);
        assertNotSame(first.top, second.top);
    }

    @Test
    public void virtualObjectsMayLeadBackToThemselves() {
        Box object = Box.of(Kind.REF);
        Box other = Box.of(Kind.REF);
        ResumeState state = new ResumeState(frame(null, object),
                Map.of(object, new VirtualRecipe.Struct(node, List.of(value, next), List.of(int0, other)), other, new VirtualRecipe.Struct(node, List.of(next), List.of(object))),
                List.of());
        assertEquals(List.of(int0), state.failArguments());
        TestObject made = (TestObject) Observed.refOf(rebuild(state, Box.ofInt(5)).get(0).live().get(0));
        assertEquals(5L, made.get(value));
        assertSame(made, ((TestObject) made.get(next)).get(next));
    }

    @Test
    public void virtualArraysAndTexts() {
        Box items = Box.of(Kind.REF);
        Box text = Box.of(Kind.REF);
        Box both = Box.of(Kind.REF);
        Box part = Box.of(Kind.REF);
        ResumeState state = new ResumeState(frame(null, items, part),
                Map.of(items, new VirtualRecipe.Array(array, Arrays.asList(int0, null, new ConstInt(7))), text, new VirtualRecipe.Text(false, List.of(int0, new ConstInt('b'))), both,
                        new VirtualRecipe.Concat(false, text, new ConstRef(TestText.of("cde"))), part, new VirtualRecipe.Slice(false, both, new ConstInt(1), new ConstInt(3))),
                List.of());
        List<Value> live = rebuild(state, Box.ofInt('a')).get(0).live();
        assertArrayEquals(new long[] {'a', 0, 7}, (long[]) Observed.refOf(live.get(0)));
        assertEquals("bcd", Observed.refOf(live.get(1)).toString());
    }

    @Test
    public void pendingWritesAreDone() {
        Box object = Box.of(Kind.REF);
        TestObject written = new TestObject(node);
        long[] items = new long[3];
        ResumeState state = new ResumeState(frame(null), Map.of(object, new VirtualRecipe.Struct(node, List.of(), List.of())),
                List.of(new PendingWrite(next, ref0, null, object), new PendingWrite(array, new ConstRef(items), new ConstInt(2), int0)));
        rebuild(state, Box.ofRef(written), Box.ofInt(4));
        assertEquals(node, ((TestObject) written.get(next)).struct());
        assertArrayEquals(new long[] {0, 0, 4}, items);
    }
}
