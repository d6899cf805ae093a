package org.tracewright.conformance;

import org.tracewright.translator.driver.Translation;

/** All programs in the reference interpreter, after inlining. */
public class OptimizedTest extends ProgramsTest {

    public OptimizedTest(ConformanceProgram program) {
        super(program, new InterpretedPath("optimized", Translation::optimized));
    }
}
