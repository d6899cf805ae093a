package org.tracewright.conformance;

import org.tracewright.translator.driver.Translation;

/** All programs in the reference interpreter, after the simplify stage. */
public class SimplifiedTest extends ProgramsTest {

    public SimplifiedTest(ConformanceProgram program) {
        super(program, new InterpretedPath("simplified", Translation::simplified));
    }
}
