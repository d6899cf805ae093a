package org.tracewright.conformance;

import org.tracewright.translator.driver.Translation;

/** All programs translated to the JVM. */
public class JvmTest extends ProgramsTest {

    public JvmTest(ConformanceProgram program) {
        super(program, new JvmPath(Translation::optimized));
    }
}
