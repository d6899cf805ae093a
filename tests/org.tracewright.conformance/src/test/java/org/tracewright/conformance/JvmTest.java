package org.tracewright.conformance;

/** All programs translated to the JVM. */
public class JvmTest extends ProgramsTest {

    public JvmTest(ConformanceProgram program) {
        super(program, new JvmPath());
    }
}
