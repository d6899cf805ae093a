package org.tracewright.conformance;

import org.tracewright.translator.optimize.Optimizer;
import org.tracewright.translator.simplify.Simplifier;

/** All programs in the reference interpreter, after inlining. */
public class OptimizedTest extends ProgramsTest {

    public OptimizedTest(ConformanceProgram program) {
        super(program, new InterpretedPath("optimized", lowered -> Optimizer.optimize(Simplifier.simplify(lowered), Optimizer.Settings.STANDARD)));
    }
}
