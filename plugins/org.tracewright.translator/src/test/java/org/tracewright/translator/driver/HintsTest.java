package org.tracewright.translator.driver;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.BeforeClass;
import org.junit.Test;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.ir.IrPrinter;
import org.tracewright.flow.ir.PrintOptions;

/** Hints to the tracing compiler survive lowering and simplification, and the textual form shows them. */
public class HintsTest {

    private static Program lowered;
    private static Program simplified;

    @BeforeClass
    public static void translate() throws Exception {
        Path file = Path.of(HintsTest.class.getResource("/driver/hints.py").toURI());
        Translation translation = new Translation(file, TranslationOptions.standard(), Progress.NONE);
        simplified = translation.simplified().value();
        lowered = translation.lowered().value();
        assertEquals(List.of(), translation.diagnostics());
    }

    @Test
    public void markersNameTheirVariables() {
        for (Program program : List.of(lowered, simplified)) {
            assertHas(text(program, "hints.run"), "jit_marker(\"jit_merge_point\"", "\"greens\": [\"pc\", \"code\"]", "\"reds\": [\"box\", \"total\"]", "jit_marker(\"can_enter_jit\"");
            assertHas(text(program, "hints.frames"), "\"greens\": [\"pc\"]", "\"reds\": [\"frame\"]");
        }
    }

    @Test
    public void valuesArePromoted() {
        for (Program program : List.of(lowered, simplified)) {
            assertHas(text(program, "hints.run"), "{\"promote\": True}");
            assertHas(text(program, "hints.pure_promoted"), "{\"promote\": True}");
        }
    }

    @Test
    public void functionsKeepWhatTheirDecoratorsSay() {
        for (Program program : List.of(lowered, simplified)) {
            assertHas(text(program, "hints.pure"), "hint \"elidable\" = True");
            assertHas(text(program, "hints.unrolled"), "hint \"unroll_safe\" = True");
            assertHas(text(program, "hints.opaque"), "hint \"look_inside\" = False");
            assertHas(text(program, "hints.invariant"), "hint \"loop_invariant\" = True");
        }
    }

    @Test
    public void fieldsKeepTheirMutability() {
        String types = IrPrinter.print(lowered, PrintOptions.PLAIN);
        assertHas(types, "value: Signed immutable\n", "items: Ptr(GcArray(Signed)) immutable_array\n", "version: Signed quasi_immutable\n", "mutate_version: ",
                "vable_token: ");
    }

    @Test
    public void helpersOfListsAndStringsHaveTheirSpecification() {
        String all = IrPrinter.print(lowered, PrintOptions.PLAIN);
        assertHas(all, "hint \"oopspec\" = \"stroruni.concat(a, b)\"");
    }

    private static String text(Program program, String function) {
        return program.functions().stream().filter(f -> f.name().equals(function) || f.name().startsWith(function + "$"))
                .map(f -> print(f)).collect(Collectors.joining());
    }

    private static String print(LowFunction function) {
        return IrPrinter.print(function, PrintOptions.PLAIN);
    }

    private static void assertHas(String text, String... parts) {
        for (String part : parts) {
            assertTrue("no " + part + " in\n" + text, text.contains(part));
        }
    }
}
