package org.tracewright.translator.annotation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.tracewright.flow.graph.FlowGraph;

/** Types inferred for small modules; the cases are in {@code types.txt}. */
@RunWith(Parameterized.class)
public class InferredTypesTest {

    private final Snippets.Case snippet;

    public InferredTypesTest(String name, Snippets.Case snippet) {
        this.snippet = snippet;
    }

    @Parameters(name = "{0}")
    public static Collection<Object[]> cases() throws IOException {
        return Snippets.read("types.txt").stream().map(c -> new Object[] {c.name(), c}).toList();
    }

    private Annotation argument() {
        return switch (snippet.call()) {
            case "f(int)" -> SomeInteger.INT;
            case "f(nonneg)" -> SomeInteger.NON_NEGATIVE;
            case "f(str)" -> SomeString.ANY;
            default -> throw new IllegalArgumentException(snippet.call());
        };
    }

    @Test
    public void hasTheseTypes() throws IOException {
        Snippets.Inferred inferred = Snippets.infer(snippet.source(), argument());
        assertEquals(List.of(), inferred.program().diagnostics());
        List<String> signatures = inferred.program().graphs().stream().map(g -> g.function().function().name() + " " + inferred.annotator().signature(g.graph())).toList();
        for (String expected : snippet.expected()) {
            if (expected.equals("result nonneg")) {
                FlowGraph graph = inferred.program().entry().graph();
                assertTrue(((SomeInteger) inferred.program().annotation(graph.returnVariable())).nonNegative());
            } else if (expected.startsWith("attribute ")) {
                assertAttribute(inferred.program(), expected.split(" ", 3));
            } else {
                assertTrue(expected + " is not among\n" + String.join("\n", signatures), signatures.contains(expected));
            }
        }
    }

    private static void assertAttribute(AnnotatedProgram program, String[] expected) {
        String[] name = expected[1].split("\\.");
        ClassDef def = program.classDefs().stream().filter(c -> c.name().equals(name[0])).findFirst().orElseThrow();
        assertTrue(expected[1] + " is not in " + def.attributes().keySet(), def.attributes().containsKey(name[1]));
        assertEquals(expected[2], Describe.annotation(def.attributes().get(name[1]).annotation().withoutConstant()));
    }
}
