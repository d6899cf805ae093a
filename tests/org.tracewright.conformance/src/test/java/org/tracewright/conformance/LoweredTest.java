package org.tracewright.conformance;

/** All programs in the reference interpreter, as lowering left them. */
public class LoweredTest extends ProgramsTest {

    public LoweredTest(ConformanceProgram program) {
        super(program, new InterpretedPath("lowered", lowered -> lowered));
    }
}
