package org.tracewright.conformance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** All programs on one path of execution; a subclass names the path. */
@RunWith(Parameterized.class)
public abstract class ProgramsTest {

    private final ConformanceProgram program;
    private final ExecutionPath path;

    ProgramsTest(ConformanceProgram program, ExecutionPath path) {
        this.program = program;
        this.path = path;
    }

    /** Every program is a test of its own. */
    @Parameters(name = "{0}")
    public static List<Object[]> programs() {
        return ConformanceProgram.chosen().stream().map(program -> new Object[] {program}).toList();
    }

    @Test(timeout = 60_000)
    public void doesWhatTheOracleDoes() throws Exception {
        Outcome expected = Oracle.answer(program);
        NotYet notYet = new NotYet(path.name());
        if (notYet.contains(program.name())) {
            String failure = failure(expected);
            assertTrue(program + " runs now: take it out of " + notYet, failure != null);
            return;
        }
        Outcome actual = path.run(program);
        assertEquals("standard output", expected.output(), actual.output());
        assertEquals("exit code", expected.exitCode(), actual.exitCode());
    }

    private String failure(Outcome expected) {
        try {
            return path.run(program).equals(expected) ? null : "another outcome";
        } catch (Exception | AssertionError | StackOverflowError | LinkageError e) {
            return e.toString();
        }
    }
}
