package org.tracewright.jit.runtime.jitcode;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.testing.TestProgram;
import org.tracewright.jit.runtime.trace.Position;

/** Jitcode as text: read, printed, read again. */
public class JitCodeTextTest {

    private static final String TEXT = """
            function 'main' () -> i
              -source- 'main' 'main.py' 3
              getfield_gc_i %r0, 'Box.value' -> %i1
            L1:
              -live- %i0 %i1 %r0
              int_add %i1, $5 -> %i1
              float_mul %f0, $0.5 -> %f0
              switch %i1, {-1: L1, 7: L2}
              inline_call_r 'other', [%i0, $5], [$null, $'box'], [] -> %r1
              -live- %i1
              residual_call_n 'print', [], [%r1], []
              catch_exception L2
              goto L1
            L2:
              int_return %i1

            function 'other' () -> r
              -live-
              ref_return $'box'
            """;

    private final Object box = new Object();

    private JitProgram program(String text) {
        TestProgram program = new TestProgram();
        program.struct("Box", "i:value");
        program.call("print", "r>v", CallDescr.Extra.CAN_RAISE, arguments -> null);
        program.object("box", box);
        return program.code(text);
    }

    @Test
    public void printsWhatItReads() {
        assertEquals(TEXT, new JitCodePrinter(program(TEXT), Map.of(box, "box")::get).print());
    }

    @Test
    public void numbersConstantsBehindTheRegisters() {
        JitCode main = program(TEXT).codes().get(0);
        assertEquals(new JitCode.Registers(2, 2, 1), main.registers());
        assertArrayEquals(new long[] {5}, main.constants().ints());
        assertArrayEquals(new Object[] {null, box}, main.constants().refs());
        int add = Instructions.next(main.code(), 0);
        assertArrayEquals(new int[] {JitOpcode.INT_ADD.ordinal(), 1, 2, 1}, java.util.Arrays.copyOfRange(main.code(), add, add + 4));
    }

    @Test
    public void keepsLivenessAndPositions() {
        JitCode main = program(TEXT).codes().get(0);
        JitCode.Liveness live = main.liveness(Instructions.next(main.code(), 0));
        assertArrayEquals(new int[] {0, 1}, live.ints());
        assertArrayEquals(new int[] {0}, live.refs());
        assertEquals(new Position("main", "main.py", 3), main.position(9));
    }

    @Test
    public void countsParameters() {
        JitCode code = program("function 'f' (i, r, i) -> v\n void_return").codes().get(0);
        assertEquals(new JitCode.Registers(2, 1, 0), code.registers());
    }

    @Test
    public void namesTheWrongLine() {
        for (String wrong : List.of("int_add %i0, $1", "int_plus %i0, $1 -> %i1", "getfield_gc_i %r0, 'Box.none' -> %i0", "int_return %i0 %i1", "goto_if_not %i0")) {
            String message = assertThrows(wrong, IllegalArgumentException.class, () -> program("function 'f' () -> i\n" + wrong)).getMessage();
            assertEquals(message, "line 2: " + wrong, message.substring(0, 8 + wrong.length()));
        }
        assertEquals("function f has no label L9", assertThrows(IllegalArgumentException.class, () -> program("function 'f' () -> i\n goto L9")).getMessage());
    }
}
