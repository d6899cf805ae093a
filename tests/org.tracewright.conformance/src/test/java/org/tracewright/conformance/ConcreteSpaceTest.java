package org.tracewright.conformance;

/** All programs in the concrete space. */
public class ConcreteSpaceTest extends ProgramsTest {

    public ConcreteSpaceTest(ConformanceProgram program) {
        super(program, new ConcreteSpacePath());
    }
}
