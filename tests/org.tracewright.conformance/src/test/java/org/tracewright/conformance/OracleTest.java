package org.tracewright.conformance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;

import org.junit.Test;

/** The oracles accept every program. */
public class OracleTest {

    @Test
    public void answersForEachProgram() {
        for (ConformanceProgram program : ConformanceProgram.all()) {
            assertNotNull(program.name(), Oracle.answer(program));
        }
    }

    @Test
    public void knowsBothPythons() {
        assertEquals(new Outcome("4\n5\nseven!\n15\n1\n5\n1\n", 0), answer("functions/arguments.py"));
        assertEquals("one", answer("py2/print_statement.py").output().substring(0, 3));
    }

    private static Outcome answer(String name) {
        return ConformanceProgram.all().stream().filter(program -> program.name().equals(name))
                .map(Oracle::answer).findFirst().orElseThrow();
    }
}
