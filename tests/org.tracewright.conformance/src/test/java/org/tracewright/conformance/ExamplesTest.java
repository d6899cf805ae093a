package org.tracewright.conformance;

import static org.junit.Assert.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.tracewright.translator.driver.Translation;

/** The example interpreters on every path; there is no list of exceptions for them. */
@RunWith(Parameterized.class)
public class ExamplesTest {

    private static final Path EXAMPLES = Path.of("../../plugins/org.tracewright.examples/examples").toAbsolutePath().normalize();
    private static final List<ExecutionPath> PATHS = List.of(new ConcreteSpacePath(), new InterpretedPath("simplified", Translation::simplified), new JvmPath(Translation::optimized));

    private final ConformanceProgram example;
    private final ExecutionPath path;
    private final Oracle.Answer expected;

    public ExamplesTest(ConformanceProgram example, ExecutionPath path, Oracle.Answer expected) {
        this.example = example;
        this.path = path;
        this.expected = expected;
    }

    @Parameters(name = "{0} on {1}")
    public static List<Object[]> examples() {
        Map<ConformanceProgram, Oracle.Answer> answers = Oracle.python3(List.of(
                example("primes/primes.py", "100"),
                example("strange_sum/strange_sum.py", "5000"),
                example("tlr/tlr.py", "123"),
                example("tlr/tlr_jit.py", "123"),
                example("tlr/tlr.py"),
                example("brainfuck/brainfuck.py", file("hello.b")),
                example("brainfuck/brainfuck.py", file("triangle.b")),
                example("brainfuck/brainfuck.py", file("missing.b"))));
        List<Object[]> parameters = new ArrayList<>();
        for (ExecutionPath path : PATHS) {
            answers.forEach((example, answer) -> parameters.add(new Object[] {example, path, answer}));
        }
        return parameters;
    }

    private static ConformanceProgram example(String name, String... arguments) {
        return new ConformanceProgram(EXAMPLES, name, List.of(), List.of(arguments));
    }

    private static String file(String name) {
        return EXAMPLES.resolve("brainfuck").resolve(name).toString();
    }

    @Test(timeout = 60_000)
    public void doesWhatTheOracleDoes() throws Exception {
        assertEquals(expected.outcome(), path.run(example));
    }
}
