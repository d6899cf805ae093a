package org.tracewright.benchmarks;

import static org.junit.Assert.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.Test;
import org.tracewright.backend.jvm.InMemoryRunner;
import org.tracewright.backend.jvm.JitSetup;
import org.tracewright.backend.jvm.JvmImage;
import org.tracewright.runtime.Machine;

/** What is compared with the tracing compiler does the same as the program that it runs. */
public class HandWrittenTest {

    private static final long MANY = 5000;

    private static String output(JvmImage image, String options, String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Machine machine = new Machine(InputStream.nullInputStream(), output, output, false);
        InMemoryRunner.run(image, "program", arguments, machine, new JitSetup(options, null));
        machine.flush();
        return output.toString(StandardCharsets.ISO_8859_1).strip();
    }

    private static void assertPrints(long expected, Path program, String... arguments) {
        Jars jars = Jars.of(program);
        assertEquals(Long.toString(expected), output(jars.plain(), null, arguments));
        assertEquals(Long.toString(expected), output(jars.traced(), "threshold=20,trace_eagerness=5", arguments));
    }

    @Test
    public void square() {
        assertEquals(MANY * MANY, HandWritten.run(HandWritten.INTERPRETER, MANY));
        assertEquals(MANY * MANY, HandWritten.run(HandWritten.SQUARE, MANY));
        assertPrints(MANY * MANY, Path.of("../../plugins/org.tracewright.examples/examples/tlr/tlr_jit.py"), Long.toString(MANY));
    }

    @Test
    public void xorshift() {
        for (String program : new String[] {HandWritten.OFTEN, HandWritten.SELDOM}) {
            assertPrints(HandWritten.run(program, MANY), Path.of("programs/registers.py"), program, Long.toString(MANY));
        }
    }
}
