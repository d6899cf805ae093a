package org.tracewright.translator.lowering;

import static org.junit.Assert.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.interp.Interpreter;
import org.tracewright.flow.interp.Outcome;
import org.tracewright.flow.interp.RunLimits;
import org.tracewright.flow.interp.StreamHost;
import org.tracewright.flow.verify.Verifier;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.Translation;
import org.tracewright.translator.driver.TranslationOptions;

/** Programs that use much of the language: lowered without fault, they print in the reference interpreter what Python prints. */
@RunWith(Parameterized.class)
public class LoweredProgramsTest {

    private static final Path PROGRAMS = Path.of("src/test/resources/org/tracewright/translator/lowering/programs");

    private final Path file;

    public LoweredProgramsTest(String name, Path file) {
        this.file = file;
    }

    @Parameters(name = "{0}")
    public static Collection<Object[]> programs() throws IOException {
        try (Stream<Path> files = Files.list(PROGRAMS)) {
            return files.filter(f -> f.toString().endsWith(".py")).sorted().map(f -> new Object[] {f.getFileName().toString(), f}).toList();
        }
    }

    @Test
    public void printsWhatPythonPrints() throws IOException {
        Translation translation = new Translation(file, TranslationOptions.standard(), Progress.NONE);
        Program program = translation.lowered().value();
        assertEquals(List.of(), translation.diagnostics());
        assertEquals(List.of(), Verifier.verify(program));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamHost host = new StreamHost(new ByteArrayInputStream(new byte[0]), out, out);
        Outcome outcome = new Interpreter(program, host, RunLimits.ofSteps(5_000_000)).run(List.of("program"));
        String expected = Files.readString(Path.of(file.toString().replace(".py", ".out")), StandardCharsets.ISO_8859_1);
        assertEquals(expected, out.toString(StandardCharsets.ISO_8859_1) + "exit " + outcome.exitCode() + "\n");
    }
}
