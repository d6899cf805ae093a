package org.tracewright.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;

/** How errors look. */
public class DiagnosticPrinterTest {

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    private static String print(boolean colour, Diagnostic... diagnostics) {
        StringWriter text = new StringWriter();
        new DiagnosticPrinter(new PrintWriter(text), colour, new SourceLines()).printAll(List.of(diagnostics));
        return text.toString();
    }

    @Test
    public void showsLineCaretAndCauses() throws Exception {
        Path file = folder.newFile("a.py").toPath();
        Files.writeString(file, "def f(x):\n\treturn x + 'é'\nf(1)\n");
        Diagnostic error = new Diagnostic("union-error", "int does not mix with str", new SourcePosition(file.toString(), 2, 9, 7),
                List.of(new Diagnostic.Cause("x is an int here", new SourcePosition(file.toString(), 3, 1, 0)),
                        new Diagnostic.Cause("by the rule for +", SourcePosition.NONE)));
        assertEquals("""
                FILE:2:9: error[union-error]: int does not mix with str
                    \treturn x + 'é'
                    \t       ^~~~~~~
                  FILE:3:1: note: x is an int here
                      f(1)
                      ^
                  note: by the rule for +
                """.replace("FILE", file.toString()), print(false, error));
    }

    @Test
    public void doesWithoutASourceLine() {
        Diagnostic missing = new Diagnostic("target-not-found", "there is no such file", new SourcePosition("nope.py", 0, 0, 0));
        Diagnostic beyond = new Diagnostic("x", "y", new SourcePosition("nope.py", 7, 2, 1));
        assertEquals("nope.py: error[target-not-found]: there is no such file\nnope.py:7:2: error[x]: y\n2 errors\n", print(false, missing, beyond));
    }

    @Test
    public void coloursOnlyWhenAsked() {
        Diagnostic error = new Diagnostic("x", "y", new SourcePosition("nope.py", 7, 2, 1));
        assertTrue(print(true, error).contains("\u001b[1;31merror[x]:\u001b[0m"));
    }
}
