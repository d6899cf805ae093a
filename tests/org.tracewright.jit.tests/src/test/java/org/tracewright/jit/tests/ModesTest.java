package org.tracewright.jit.tests;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Each program prints the same in every mode of the tracing compiler. */
@RunWith(Parameterized.class)
public class ModesTest {

    private static final List<String> MODES = List.of("off", "", "threshold=20,function_threshold=30,trace_eagerness=5", "unroll=off,threshold=20", "fold=off,threshold=20",
            "threshold=2,function_threshold=2,trace_eagerness=1", "threshold=2,trace_eagerness=1,guards=random(1)");

    private final JitProgramFile program;
    private final String mode;

    public ModesTest(JitProgramFile program, String mode) {
        this.program = program;
        this.mode = mode;
    }

    @Parameters(name = "{0} {1}")
    public static List<Object[]> cases() {
        List<Object[]> cases = new ArrayList<>();
        for (JitProgramFile program : JitProgramFile.all()) {
            MODES.forEach(mode -> cases.add(new Object[] {program, mode}));
        }
        return cases;
    }

    @Test(timeout = 60_000)
    public void printsTheSame() {
        assertEquals(program.expected(), program.output(mode));
    }
}
