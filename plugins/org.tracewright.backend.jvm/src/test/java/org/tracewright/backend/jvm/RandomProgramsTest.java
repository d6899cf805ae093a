package org.tracewright.backend.jvm;

import org.junit.Test;

/** Random programs on both machines. */
public class RandomProgramsTest {

    private static final int PROGRAMS = Integer.getInteger("tracewright.random.programs", 60);

    @Test
    public void bothMachinesAgree() {
        for (long seed = 0; seed < PROGRAMS; seed++) {
            String program = new RandomPrograms(seed).program();
            try {
                BothMachines.run(program);
            } catch (Throwable fault) {
                throw new AssertionError("seed " + seed + ": " + fault.getMessage() + "\n" + program, fault);
            }
        }
    }
}
