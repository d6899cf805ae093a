package org.tracewright.jit.runtime.state;

import static org.junit.Assert.assertEquals;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.Test;

/** HotSpot has understood the advice, and has it once. */
public class CompilerAdviceTest {

    private static String directives() throws JMException {
        return (String) ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"), "compilerDirectivesPrint", new Object[0], new String[0]);
    }

    @Test
    public void isGivenOnce() throws JMException, InterruptedException {
        CompilerAdvice.give().join();
        CompilerAdvice.give().join();
        assertEquals(directives(), 1, directives().lines().filter(line -> line.contains("-org/tracewright/jit/runtime/optimize/")).count());
    }
}
