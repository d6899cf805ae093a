package org.tracewright.conformance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.backend.jvm.InMemoryRunner;
import org.tracewright.backend.jvm.JvmBackend;
import org.tracewright.backend.jvm.JvmImage;
import org.tracewright.backend.jvm.JvmOptions;
import org.tracewright.benchmarks.DispatchProgram;
import org.tracewright.conformance.large.LargePrograms;
import org.tracewright.runtime.Machine;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.Translation;
import org.tracewright.translator.driver.TranslationOptions;

/** Large programs on the Java virtual machine: the limits of class files don't show, and no method is too large to be compiled. */
public class LargeProgramsTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test(timeout = 300_000)
    public void tableOf200000Numbers() throws IOException {
        checkAgainstPython(LargePrograms.table(200_000));
    }

    @Test(timeout = 300_000)
    public void tableOf70000Strings() throws IOException {
        checkAgainstPython(LargePrograms.strings(70_000));
    }

    @Test(timeout = 300_000)
    public void circlesOf50000Objects() throws IOException {
        checkAgainstPython(LargePrograms.graph(50_000));
    }

    @Test(timeout = 300_000)
    public void classes5000() throws IOException {
        checkAgainstPython(LargePrograms.classes(5_000));
    }

    @Test(timeout = 300_000)
    public void moreConstantsThanAClassFileHolds() throws IOException {
        checkAgainstPython(LargePrograms.constants(66_000, 200));
    }

    @Test(timeout = 300_000)
    public void functionWithMoreConstantsThanAClassFileHolds() throws IOException {
        checkAgainstPython(LargePrograms.constants(66_000, 66_000));
    }

    @Test(timeout = 300_000)
    public void operations300() throws IOException {
        checkAgainstPython(DispatchProgram.source(300, 300), "20000");
    }

    @Test(timeout = 300_000)
    public void moreArgumentsThanAMethodTakes() throws IOException {
        checkAgainstPython(LargePrograms.parameters(300));
    }

    /** With the receiver of a method, or without one of the arguments, on the other side of the limit. */
    @Test(timeout = 300_000)
    public void asManyArgumentsAsAMethodTakes() throws IOException {
        for (int count = 140; count <= 142; count++) {
            checkAgainstPython(LargePrograms.parameters(count));
        }
    }

    @Test(timeout = 300_000)
    public void recursion50000Deep() throws IOException {
        long total = 0;
        for (int n = 1; n <= 50_000; n++) {
            total = (total * 3 + n) % 1000003;
        }
        assertEquals(new Outcome(total + "\n", 0), run(image(LargePrograms.recursion(50_000)), List.of(), new ByteArrayOutputStream()));
    }

    @Test(timeout = 300_000)
    public void endlessRecursion() throws IOException {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        assertEquals(new Outcome("too deep\n", 1), run(image(LargePrograms.endless()), List.of(), errors));
        String told = errors.toString(StandardCharsets.UTF_8);
        assertTrue(told, told.endsWith("Fatal RPython error: stack overflow\n"));
        assertTrue(told, told.contains("line 2, in forever"));
    }

    private void checkAgainstPython(String source, String... arguments) throws IOException {
        ConformanceProgram program = write(source, arguments);
        Outcome expected = Oracle.python3(List.of(program)).get(program).outcome();
        assertEquals(expected, run(image(source), List.of(arguments), new ByteArrayOutputStream()));
    }

    private ConformanceProgram write(String source, String... arguments) throws IOException {
        Files.writeString(folder.getRoot().toPath().resolve("large.py"), source);
        return new ConformanceProgram(folder.getRoot().toPath(), "large.py", List.of(), List.of(arguments));
    }

    private JvmImage image(String source) throws IOException {
        Translation translation = new Translation(write(source).file(), TranslationOptions.standard(), Progress.NONE);
        assertTrue(translation.diagnostics().toString(), translation.optimized().isUsable());
        JvmImage image = JvmBackend.generate(translation.optimized().value(), JvmOptions.named("large"));
        assertEquals(List.of(), image.largeMethods());
        return image;
    }

    private static Outcome run(JvmImage image, List<String> arguments, ByteArrayOutputStream errors) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Machine machine = new Machine(InputStream.nullInputStream(), output, errors, false);
        int exitCode = InMemoryRunner.run(image, "large", arguments.toArray(String[]::new), machine);
        machine.flush();
        return new Outcome(output.toString(StandardCharsets.ISO_8859_1), exitCode);
    }
}
