package org.tracewright.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.Test;

/** Use and wrong use of the command line, without any program. */
public class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.run(args, new Terminal(new PrintWriter(out), new PrintWriter(err), false));
    }

    @Test
    public void everyCommandHasHelp() {
        for (String command : new String[] {"check", "run", "translate", "graph", "interpret"}) {
            assertEquals(0, run(command, "--help"));
            assertTrue(out.toString(), out.toString().contains("Usage: tracewright " + command));
        }
        assertEquals(0, run("--help"));
        assertEquals(0, run("--version"));
        assertEquals("", err.toString());
    }

    @Test
    public void wrongUseIsTwo() {
        assertEquals(2, run());
        assertEquals(2, run("nonsense"));
        assertEquals(2, run("check"));
        assertEquals(2, run("check", "--nonsense", "x.py"));
        assertEquals(2, run("graph", "--format", "jpeg", "x.py"));
        assertEquals(2, run("translate", "--backend", "c", "x.py"));
        assertEquals("", out.toString());
        assertFalse(err.toString(), err.toString().contains("\tat "));
    }

    @Test
    public void aMissingTargetIsAnErrorOfTheProgram() {
        assertEquals(1, run("check", "/nowhere/nope.py"));
        assertTrue(err.toString(), err.toString().startsWith("/nowhere/nope.py: error["));
    }

    @Test
    public void aFaultOfTheToolIsOneLine() {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
        assertEquals(70, CrashReport.of(new IllegalStateException("bug"), new String[] {"check"}).tell(terminal));
        assertTrue(err.toString(), err.toString().matches("tracewright: internal error \\(IllegalStateException\\), please report it together with \\S+\n"));
        assertEquals(70, CrashReport.of(new OutOfMemoryError(), new String[0]).tell(terminal));
    }
}
