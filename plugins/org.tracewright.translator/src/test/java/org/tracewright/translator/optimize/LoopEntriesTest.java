package org.tracewright.translator.optimize;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import org.junit.Test;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.interp.Interpreter;
import org.tracewright.flow.interp.Outcome;
import org.tracewright.flow.interp.RunLimits;
import org.tracewright.flow.interp.StreamHost;
import org.tracewright.flow.ir.IrParser;
import org.tracewright.flow.verify.Verifier;

/** Loops get one entry, and functions do what they did. */
public class LoopEntriesTest {

    @Test
    public void randomJumpsLeadIntoTheMiddleOfNoLoop() {
        int enteredTwice = 0;
        for (int seed = 0; seed < 300; seed++) {
            String text = jumps(new Random(seed));
            Program program = IrParser.parse(text);
            FlowGraph graph = program.functions().get(0).graph();
            enteredTwice += Reducibility.isReducible(graph) ? 0 : 1;
            List<String> before = results(program);
            LoopEntries.run(graph);
            assertEquals(text, List.of(), Verifier.verify(program));
            assertTrue(text, Reducibility.isReducible(graph));
            assertEquals(text, before, results(program));
        }
        assertTrue(enteredTwice + " graphs had loops with two entries", enteredTwice > 100);
    }

    /** The middle is copied, not the larger rest of the loop; and nothing where there is one entry. */
    @Test
    public void theLeastIsCopied() {
        Program program = IrParser.parse("""
                function f(Signed) -> Signed {
                  b0(x: Signed):
                    c = int_is_true(x)
                    if c then b1(x) else b2(x)
                  b1(x: Signed):
                    y = int_add(x, 1)
                    z = int_mul(y, 2)
                    w = int_sub(z, 1)
                    goto b2(w)
                  b2(x: Signed):
                    c = int_gt(x, 100)
                    if c then return(x) else b1(x)
                }
                """);
        FlowGraph graph = program.functions().get(0).graph();
        int blocks = graph.blocks().size();
        LoopEntries.run(graph);
        assertEquals(blocks + 1, graph.blocks().size());
        assertEquals(2, graph.blocks().stream().filter(block -> block.operations().stream().anyMatch(o -> o.opcode().irName().equals("int_gt"))).count());
        LoopEntries.run(graph);
        assertEquals(blocks + 1, graph.blocks().size());
    }

    /** Blocks that each go on at one of two others, by a bit of what they computed; for so long. */
    private static String jumps(Random random) {
        int blocks = 3 + random.nextInt(8);
        StringBuilder text = new StringBuilder("function f(Signed) -> Signed {\n  b0(x: Signed): goto b1(x, 60)\n");
        for (int i = 1; i < blocks; i++) {
            text.append("""
                      bN(x: Signed, left: Signed):
                        y = int_mul(x, 3)
                        z = int_add(y, N)
                        n = int_sub(left, 1)
                        c = int_lt(n, 0)
                        if c then return(z) else tN(z, n)
                      tN(x: Signed, left: Signed):
                        h = int_rshift(x, 1)
                        m = int_xor(x, h)
                        b = int_and(m, 1)
                        c = int_is_true(b)
                        if c then A(x, left) else B(x, left)
                    """.replace("N", "" + i).replace("A(", "b" + (1 + random.nextInt(blocks - 1)) + "(").replace("B(", "b" + (1 + random.nextInt(blocks - 1)) + "("));
        }
        return text.append("}\n").toString();
    }

    private static List<String> results(Program program) {
        return List.of(-3L, 0L, 1L, 2L, 7L, 100L).stream().map(argument -> run(program, argument)).toList();
    }

    private static String run(Program program, long argument) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Outcome outcome = new Interpreter(program, new StreamHost(new ByteArrayInputStream(new byte[0]), out, out), RunLimits.ofSteps(10_000))
                .call(program.functions().get(0), List.of(argument));
        return outcome.kind() + " " + outcome.value();
    }
}
