package org.tracewright.conformance;

/** All programs as the flow graphs that inference works on. */
public class AnnotatedTest extends ProgramsTest {

    public AnnotatedTest(ConformanceProgram program) {
        super(program, new AnnotatedPath());
    }
}
