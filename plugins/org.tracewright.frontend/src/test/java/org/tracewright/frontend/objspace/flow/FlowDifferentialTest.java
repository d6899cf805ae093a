package org.tracewright.frontend.objspace.flow;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.tracewright.frontend.objspace.Raised;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostModule;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSpace;
import org.tracewright.frontend.objspace.host.HostType;

/** What the flow space records of a function computes what its byte code computes, results and exceptions alike. */
@RunWith(Parameterized.class)
public class FlowDifferentialTest {

    @Parameters(name = "{0}")
    public static List<String> programs() {
        return List.of("conditions", "loops", "raising", "special");
    }

    private final String program;

    public FlowDifferentialTest(String program) {
        this.program = program;
    }

    @Test
    public void graphsComputeWhatByteCodeComputes() throws Exception {
        Path file = Path.of(getClass().getResource("/flow/" + program + ".py").toURI());
        HostSpace space = TestSpaces.of(file);
        HostSpace other = TestSpaces.of(file);
        List<HostObject> cases = cases(space, file);
        List<HostObject> otherCases = cases(other, file);
        assertTrue(cases.size() >= 10);
        for (int i = 0; i < cases.size(); i++) {
            List<HostObject> one = space.listOf(cases.get(i));
            List<HostObject> two = other.listOf(otherCases.get(i));
            HostFunction function = (HostFunction) two.get(0);
            FlowResult flow = new FlowSpace(other).build(function);
            assertEquals(function.name(), List.of(), flow.diagnostics());
            String expected = outcome(space, () -> space.call(one.get(0), space.listOf(one.get(1)), null));
            String actual = outcome(other, () -> new GraphRunner(other).run(flow.graph(), other.listOf(two.get(1))));
            assertEquals(function.name() + other.repr(two.get(1)), expected, actual);
        }
    }

    private static List<HostObject> cases(HostSpace space, Path file) {
        HostModule module = space.importer().runMain(file);
        return space.listOf(space.getAttribute(module, "CASES"));
    }

    private static String outcome(HostSpace space, Supplier<HostObject> run) {
        try {
            return space.repr(run.get());
        } catch (Raised raised) {
            return "raises " + ((HostType) raised.type()).name();
        }
    }
}
