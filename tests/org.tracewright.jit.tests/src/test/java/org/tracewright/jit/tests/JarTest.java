package org.tracewright.jit.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.backend.jvm.JarWriter;

/** A jar holds the whole tracing compiler, and loads nothing of it until a position gets hot. */
public class JarTest {

    private static final String JIT = "org.tracewright.jit.runtime";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final JitProgramFile program = JitProgramFile.named("blocks");

    @Test
    public void loadsTheCompilerWhenHot() throws Exception {
        assertTrue(loaded("").contains(JIT));
    }

    /** What compares records in the place of their own methods is made at run time, while the first loop waits. */
    @Test
    public void recordsAreComparedByTheirOwnMethods() throws Exception {
        assertFalse(loaded("threshold=2,trace_eagerness=1").contains("java.lang.runtime.ObjectMethods"));
    }

    @Test
    public void loadsNothingOfItBefore() throws Exception {
        assertFalse(loaded("threshold=100000,function_threshold=100000").contains(JIT));
    }

    /** While samples are counted, HotSpot is to take the counting of all passings for something that never happens. */
    @Test
    public void countsAllPassingsWithAClassThatIsLoadedThen() throws Exception {
        assertFalse(loaded("threshold=100000,function_threshold=100000").contains("rpy.JitCounting"));
        assertTrue(loaded("").contains("rpy.JitCounting0"));
    }

    /** The log of loaded classes of a run, which prints what it should. */
    private String loaded(String jitOptions) throws IOException, InterruptedException {
        Path jar = folder.getRoot().toPath().resolve("program.jar");
        Path log = folder.getRoot().toPath().resolve("classes.log");
        Path output = folder.getRoot().toPath().resolve("output.txt");
        JarWriter.write(program.traced(), jar);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "-Xlog:class+load:file=" + log, "-jar", jar.toString());
        builder.environment().put("TRACEWRIGHT_JIT", jitOptions);
        int exitCode = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start().waitFor();
        assertEquals(program.expected(), Files.readString(output, StandardCharsets.ISO_8859_1) + "exit " + exitCode + "\n");
        return Files.readString(log, StandardCharsets.UTF_8);
    }
}
