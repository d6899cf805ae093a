package org.tracewright.conformance;

import java.util.List;
import java.util.Set;
import org.junit.runners.Parameterized.Parameters;
import org.tracewright.translator.driver.Translation;

/** Programs that raise, translated to the JVM with every call left a call, as {@code --debug} does: what a handler catches does not depend on that. */
public class NotInlinedTest extends ProgramsTest {

    private static final Set<String> FOLDERS = Set.of("exceptions", "jit");

    public NotInlinedTest(ConformanceProgram program) {
        super(program, new JvmPath(Translation::simplified));
    }

    /** Every program is a test of its own. */
    @Parameters(name = "{0}")
    public static List<Object[]> programs() {
        return ConformanceProgram.all().stream().filter(program -> FOLDERS.contains(program.name().split("/")[0])).map(program -> new Object[] {program}).toList();
    }
}
