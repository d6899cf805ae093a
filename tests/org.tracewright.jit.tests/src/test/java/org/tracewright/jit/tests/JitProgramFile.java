package org.tracewright.jit.tests;

import static org.junit.Assert.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.rules.TemporaryFolder;
import org.tracewright.backend.jvm.InMemoryRunner;
import org.tracewright.backend.jvm.JitSetup;
import org.tracewright.backend.jvm.JitInput;
import org.tracewright.backend.jvm.JvmBackend;
import org.tracewright.backend.jvm.JvmImage;
import org.tracewright.backend.jvm.JvmOptions;
import org.tracewright.flow.graph.Program;
import org.tracewright.jit.runtime.log.LogModel;
import org.tracewright.jit.runtime.log.LogReader;
import org.tracewright.jit.runtime.log.LoggedTrace;
import org.tracewright.runtime.Machine;
import org.tracewright.translator.driver.OptimizedPortals;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.StageResult;
import org.tracewright.translator.driver.Translation;
import org.tracewright.translator.driver.TranslationOptions;

/** A program with drivers, translated once for all tests. */
final class JitProgramFile {

    private static final Path PROGRAMS = Path.of("../org.tracewright.conformance/programs").toAbsolutePath().normalize();
    private static final Path OWN_PROGRAMS = Path.of("programs").toAbsolutePath();
    private static final Map<Path, JitProgramFile> KNOWN = new ConcurrentHashMap<>();

    private static final JitSetup NOTHING = new JitSetup(null, null);

    private final Path file;
    private final long stackSize;
    private final Translation translation;
    private JvmImage plain;
    private JvmImage traced;

    private JitProgramFile(Path file) {
        this(file, JvmOptions.DEFAULT_STACK);
    }

    /** @param stackSize of the thread that runs it */
    JitProgramFile(Path file, long stackSize) {
        this.file = file;
        this.stackSize = stackSize;
        translation = new Translation(file, TranslationOptions.standard(), Progress.NONE);
    }

    /** All conformance programs that have a driver, and those of which only the Java machine says what they do. */
    static List<JitProgramFile> all() {
        try (Stream<Path> conforming = Files.list(PROGRAMS.resolve("jit")); Stream<Path> own = Files.list(OWN_PROGRAMS)) {
            Stream<Path> others = Stream.of("library/jit_driver.py", "library/jit_driver_auto_reds.py", "large/tiny_language.py").map(PROGRAMS::resolve);
            return Stream.of(conforming, own, others).flatMap(files -> files).filter(file -> file.toString().endsWith(".py")).sorted().map(file -> KNOWN.computeIfAbsent(file, JitProgramFile::new)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one of them with that name. */
    static JitProgramFile named(String name) {
        return all().stream().filter(file -> file.toString().equals(name)).findFirst().orElseThrow();
    }

    /** A program of a test's own. */
    static JitProgramFile of(Path file) {
        return new JitProgramFile(file);
    }

    /** What the program prints without a tracing compiler, given these arguments. */
    synchronized String expected(String... arguments) {
        if (plain == null) {
            plain = JvmBackend.generate(usable(translation.optimized()), options());
        }
        return run(plain, NOTHING, arguments);
    }

    /** What it prints with one. */
    String output(String jitOptions) {
        return output(new JitSetup(jitOptions, null));
    }

    /** What it prints with one that is set up so, given these arguments. */
    String output(JitSetup setup, String... arguments) {
        return run(traced(), setup, arguments);
    }

    /** The log of a run with these options and arguments, which must print the same as without a tracing compiler; it is kept in the folder. */
    LogModel log(TemporaryFolder folder, String jitOptions, String... arguments) throws IOException {
        Path log = folder.newFile().toPath();
        assertEquals(this + " " + jitOptions, expected(arguments), output(new JitSetup(jitOptions, log.toString()), arguments));
        return LogReader.read(Files.readAllBytes(log));
    }

    /** The traces that such a run compiled. */
    List<LoggedTrace> compiled(TemporaryFolder folder, String jitOptions, String... arguments) throws IOException {
        return log(folder, jitOptions, arguments).traces().stream().filter(trace -> trace.compiled() != null).toList();
    }

    /** The translated program with a tracing compiler. */
    synchronized JvmImage traced() {
        if (traced == null) {
            OptimizedPortals portals = usable(translation.optimizedPortals());
            traced = JvmBackend.generate(portals.optimized(), options(), new JitInput(portals.split(), portals.copies()));
        }
        return traced;
    }

    /** The program with its portals split. */
    Program split() {
        return usable(translation.portals());
    }

    private <T> T usable(StageResult<T> result) {
        if (!result.isUsable()) {
            throw new AssertionError(translation.diagnostics().toString());
        }
        return result.value();
    }

    private JvmOptions options() {
        return new JvmOptions(toString(), stackSize);
    }

    private String run(JvmImage image, JitSetup setup, String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Machine machine = new Machine(InputStream.nullInputStream(), output, output, false);
        int exitCode = InMemoryRunner.run(image, toString(), arguments, machine, setup);
        machine.flush();
        return output.toString(StandardCharsets.ISO_8859_1) + "exit " + exitCode + "\n";
    }

    @Override
    public String toString() {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".py".length());
    }
}
