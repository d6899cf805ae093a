package org.tracewright.translator.annotation;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;

/** Faults found in small modules, with place and causes; the cases are in {@code refusals.txt}. */
@RunWith(Parameterized.class)
public class RefusalsTest {

    private final Snippets.Case snippet;

    public RefusalsTest(String name, Snippets.Case snippet) {
        this.snippet = snippet;
    }

    @Parameters(name = "{0}")
    public static Collection<Object[]> cases() throws IOException {
        return Snippets.read("refusals.txt").stream().map(c -> new Object[] {c.name(), c}).toList();
    }

    @Test
    public void isRefusedLikeThis() throws IOException {
        List<Diagnostic> faults = Snippets.infer(snippet.source(), SomeInteger.INT).program().diagnostics();
        assertEquals(faults.toString(), String.join("\n", snippet.expected()), faults.stream().map(RefusalsTest::shown).collect(Collectors.joining("\n")));
    }

    private static String shown(Diagnostic fault) {
        SourcePosition at = fault.position();
        String causes = fault.causes().stream().map(c -> String.valueOf(c.position().line())).distinct().collect(Collectors.joining(" "));
        return fault.code() + (at.isKnown() ? " " + at.line() + ":" + at.column() : "") + (causes.isEmpty() ? "" : " because " + causes);
    }
}
