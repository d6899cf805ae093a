package org.tracewright.frontend.bytecode;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.Test;
import org.tracewright.flow.Diagnostic;
import org.tracewright.frontend.importing.SourceCompiler;
import org.tracewright.lang.PythonParser;

/** Each {@code .txt} file holds source texts, each followed by its byte code, or by what is wrong with it. */
public class CompilerTest {

    @Test
    public void statements() throws IOException {
        check("statements.txt");
    }

    @Test
    public void scopes() throws IOException {
        check("scopes.txt");
    }

    @Test
    public void exceptions() throws IOException {
        check("exceptions.txt");
    }

    @Test
    public void errors() throws IOException {
        check("errors.txt");
    }

    private static void check(String file) throws IOException {
        String all;
        try (InputStream in = CompilerTest.class.getResourceAsStream(file)) {
            all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        int cases = 0;
        for (String part : all.split("(?m)^(?==== )")) {
            String[] titleAndRest = part.split("\n", 2);
            String[] sourceAndCode = titleAndRest[1].split("(?m)^---\n", 2);
            assertEquals(titleAndRest[0], sourceAndCode[1], compiled(sourceAndCode[0]));
            cases++;
        }
        assertTrue(cases > 5);
    }

    private static String compiled(String source) {
        CompileResult result = Compiler.compile(PythonParser.shared().parse(source, "test.py"));
        if (result.code() == null) {
            StringBuilder text = new StringBuilder();
            for (Diagnostic diagnostic : result.diagnostics()) {
                text.append(diagnostic).append('\n');
            }
            return text.toString();
        }
        CodeVerifier.verify(result.code());
        return Disassembler.disassemble(result.code());
    }

    @Test
    public void placesAreThoseOfExpressions() {
        CodeObject code = Compiler.compile(PythonParser.shared().parse("x = a +  b.c(\n  d)\n", "test.py")).code();
        StringBuilder places = new StringBuilder();
        code.code().forEach(c -> places.append(c.instruction()).append(' ').append(c.line()).append(':').append(c.column()).append('\n'));
        assertEquals("""
                LOAD_NAME 1:5
                LOAD_NAME 1:10
                LOAD_ATTR 1:10
                LOAD_NAME 2:3
                CALL 1:10
                PERFORM 1:5
                STORE_NAME 1:1
                LOAD_CONST 1:1
                RETURN 1:1
                """, places.toString());
    }

    @Test
    public void oneExpression() throws SourceCompiler.Failed {
        CodeObject code = new Compiler().compile(" a + 1 ", "<eval>", SourceCompiler.Mode.EXPRESSION);
        assertEquals(Instruction.RETURN, code.code().get(code.code().size() - 1).instruction());
        SourceCompiler.Failed failed = assertThrows(SourceCompiler.Failed.class,
                () -> new Compiler().compile("a = 1", "<eval>", SourceCompiler.Mode.EXPRESSION));
        assertEquals("<eval>:1:1", failed.diagnostics().get(0).position().toString());
    }

    @Test
    public void longChainsAndDeepNesting() throws SourceCompiler.Failed {
        for (String source : new String[] {"x = " + "a + ".repeat(20000) + "a", "x = " + "a if b else ".repeat(2000) + "c", "x = " + "-".repeat(2000) + "a"}) {
            CodeVerifier.verify(new Compiler().compile(source, "test.py", SourceCompiler.Mode.MODULE));
        }
        SourceCompiler.Failed failed = assertThrows(SourceCompiler.Failed.class, () -> new Compiler().compile(
                "x = " + "[".repeat(2000) + "]".repeat(2000), "test.py", SourceCompiler.Mode.MODULE));
        assertEquals("too deeply nested", failed.diagnostics().get(0).message());
    }
}
