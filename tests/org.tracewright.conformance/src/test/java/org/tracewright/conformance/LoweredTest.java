package org.tracewright.conformance;

import org.tracewright.translator.driver.Translation;

/** All programs in the reference interpreter, as lowering left them. */
public class LoweredTest extends ProgramsTest {

    public LoweredTest(ConformanceProgram program) {
        super(program, new InterpretedPath("lowered", Translation::lowered));
    }
}
