package org.tracewright.translator.simplify;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.Test;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.interp.Interpreter;
import org.tracewright.flow.interp.Outcome;
import org.tracewright.flow.interp.RunLimits;
import org.tracewright.flow.interp.StreamHost;
import org.tracewright.flow.ir.IrParser;
import org.tracewright.flow.ir.IrPrinter;
import org.tracewright.flow.ir.PrintOptions;
import org.tracewright.flow.verify.Fault;
import org.tracewright.flow.verify.Verifier;
import org.tracewright.translator.optimize.Optimizer;
import org.tracewright.translator.optimize.Reducibility;

/** Random programs do the same before and after simplification and inlining, are well-formed after each pass, and have no loop with two entries in the end. */
public class RandomProgramTest {

    private static final long STEPS = 500;

    @Test
    public void programsDoTheSameAfterwards() {
        int compared = 0;
        int enteredTwice = 0;
        int programs = Integer.getInteger("tracewright.random.programs", 150);
        for (long seed = 0; seed < programs; seed++) {
            String text = RandomProgram.text(seed);
            Program before = IrParser.parse(text);
            assertEquals("seed " + seed, List.of(), Verifier.verify(before));
            String context = "seed " + seed + "\n" + text;
            Simplifier.Observer verifier = (pass, graph) -> {
                List<Fault> faults = Verifier.verify(graph);
                assertTrue("after " + pass.name() + ": " + faults + " " + context, faults.isEmpty());
            };
            Simplifier simplifier = new Simplifier(Simplifier.STANDARD, verifier);
            Program simplified = simplifier.copy(before);
            Program after = Optimizer.optimize(simplified, new Optimizer.Settings(12, 150), simplifier);
            assertEquals(context, List.of(), Verifier.verify(after));
            enteredTwice += areReducible(simplified) ? 0 : 1;
            assertTrue("a loop with two entries " + context + "after:\n" + IrPrinter.print(after, PrintOptions.PLAIN), areReducible(after));
            for (long argument = -2; argument <= 3; argument++) {
                String expected = run(before, argument);
                if (!expected.startsWith("STEP_LIMIT")) {
                    compared++;
                    assertEquals(context + "f(" + argument + ") after:\n" + IrPrinter.print(after, PrintOptions.PLAIN), expected, run(after, argument));
                }
            }
        }
        assertTrue("loops with two entries in " + enteredTwice + " programs", enteredTwice > 0);
        assertTrue("only " + compared + " runs came to an end", compared > 2 * programs);
    }

    private static boolean areReducible(Program program) {
        return program.functions().stream().allMatch(function -> Reducibility.isReducible(function.graph()));
    }

    private static String run(Program program, long argument) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Outcome outcome = new Interpreter(program, new StreamHost(new ByteArrayInputStream(new byte[0]), out, new ByteArrayOutputStream()), RunLimits.ofSteps(STEPS))
                .call(program.functions().get(program.functions().size() - 1), List.of(argument));
        return outcome.kind() + " " + outcome.value() + " " + outcome.message() + " " + out;
    }
}
