package org.tracewright.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.Test;

/** Use and wrong use of the command line, without any program. */
public class MainTest {

    @Test
    public void everyCommandHasHelp() throws Exception {
        for (String command : new String[] {"check", "run", "translate", "graph", "interpret", "ide", "lsp"}) {
            Invocation help = Invocation.of(command, "--help");
            assertEquals(0, help.status());
            assertTrue(help.out(), help.out().contains("Usage: tracewright " + command));
        }
        Invocation all = Invocation.of("--help");
        assertEquals(0, all.status());
        assertTrue(all.out(), all.out().contains("  ide "));
        assertEquals(0, Invocation.of("--version").status());
    }

    @Test
    public void wrongUseIsTwo() throws Exception {
        String[][] uses = {{}, {"nonsense"}, {"check"}, {"ide"}, {"check", "--nonsense", "x.py"}, {"graph", "--format", "jpeg", "x.py"},
                {"translate", "--backend", "c", "x.py"}};
        for (String[] use : uses) {
            Invocation wrong = Invocation.of(use);
            assertEquals(2, wrong.status());
            assertEquals("", wrong.out());
            assertFalse(wrong.err(), wrong.err().isEmpty() || wrong.err().contains("\tat "));
        }
    }

    @Test
    public void aMissingTargetIsAnErrorOfTheProgram() throws Exception {
        Invocation missing = Invocation.of("check", "/nowhere/nope.py");
        assertEquals(1, missing.status());
        assertEquals("/nowhere/nope.py: error[file-not-found]: there is no file /nowhere/nope.py\n", missing.err());
    }

    @Test
    public void aFaultOfTheToolIsOneLine() {
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), false, null);
        assertEquals(70, CrashReport.of(new IllegalStateException("bug"), new String[] {"check"}).tell(terminal));
        assertTrue(err.toString(), err.toString().matches("tracewright: internal error \\(IllegalStateException\\), please report it together with \\S+\n"));
        assertEquals(70, CrashReport.of(new OutOfMemoryError(), new String[0]).tell(terminal));
    }
}
