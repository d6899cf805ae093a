package org.tracewright.jit.tests;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.tracewright.flow.graph.Program;
import org.tracewright.jit.codewriter.CodeWriter;
import org.tracewright.jit.codewriter.PlainNames;
import org.tracewright.jit.codewriter.format.JitProgramWriter;
import org.tracewright.jit.runtime.jitcode.JitCodePrinter;
import org.tracewright.jit.runtime.jitcode.JitProgram;
import org.tracewright.jit.runtime.jitcode.JitProgramReader;

/** The jitcode of each program is read back from its binary form as it was written. */
@RunWith(Parameterized.class)
public class WrittenCodeTest {

    private final JitProgramFile file;
    private final Map<Object, Integer> numbers = new IdentityHashMap<>();
    private final List<Object> constants = new ArrayList<>();

    public WrittenCodeTest(JitProgramFile file) {
        this.file = file;
    }

    @Parameters(name = "{0}")
    public static List<Object[]> programs() {
        return JitProgramFile.all().stream().map(program -> new Object[] {program}).toList();
    }

    private int number(Object constant) {
        return numbers.computeIfAbsent(constant, c -> {
            constants.add(c);
            return constants.size() - 1;
        });
    }

    @Test
    public void isReadBack() throws IOException {
        Program split = file.split();
        JitProgram written = CodeWriter.write(split, new PlainNames());
        byte[] bytes = JitProgramWriter.write(written, this::number);
        JitProgram read = JitProgramReader.read(new ByteArrayInputStream(bytes), constants.toArray());
        assertEquals(text(written), text(read));
        assertArrayEquals("what is read can be written again", bytes, JitProgramWriter.write(read, this::number));
        assertNotEquals("drivers", 0, read.drivers().size());
    }

    private String text(JitProgram program) {
        return new JitCodePrinter(program, constant -> "object" + number(constant)).print();
    }
}
