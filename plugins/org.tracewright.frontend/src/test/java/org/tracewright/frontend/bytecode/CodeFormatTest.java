package org.tracewright.frontend.bytecode;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import org.tracewright.frontend.importing.SourceCompiler;

/** Code objects survive being written and read, and the modules that the build compiled are what their sources say. */
public class CodeFormatTest {

    private static final String EVERY_CONSTANT = """
            def f(a, b=(1, 2.5, 'bytes', u'text \\u20ac', None, True, 10 ** 3, 99999999999999999999), *rest, **more):
                try:
                    g(a, key=b, *rest, **more)
                    yield a[..., 1:2]
                except ValueError as e:
                    yield e
                finally:
                    print(a)
            """;

    @Test
    public void everyConstantSurvives() throws Exception {
        CodeObject code = new Compiler().compile(EVERY_CONSTANT, "every.py", SourceCompiler.Mode.MODULE);
        assertEquals(Disassembler.disassemble(code), Disassembler.disassemble(CodeFormat.read(input(written(code)))));
        assertArrayEquals(written(code), written(CodeFormat.read(input(written(code)))));
    }

    /** More than 65,535 bytes in any encoding, and half a pair that no encoding has. */
    @Test
    public void longTextSurvives() throws Exception {
        CodeObject code = new Compiler().compile("u'" + "x".repeat(70_000) + "\\ud800'\n", "long.py", SourceCompiler.Mode.MODULE);
        assertEquals(code.constants(), CodeFormat.read(input(written(code))).constants());
    }

    @Test
    public void theBuildCompiledThisSource() throws Exception {
        Path root = Path.of(getClass().getResource("/python-lib").toURI());
        List<Path> sources;
        try (Stream<Path> files = Files.walk(root)) {
            sources = files.filter(file -> file.toString().endsWith(".py")).toList();
        }
        assertTrue(sources.size() > 5);
        for (Path source : sources) {
            String name = root.relativize(source).toString();
            CodeObject code = new Compiler().compile(Files.readString(source), name, SourceCompiler.Mode.MODULE);
            assertArrayEquals(name, written(code), Files.readAllBytes(Path.of(source.toString().replace(".py", ".code"))));
        }
    }

    private static byte[] written(CodeObject code) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodeFormat.write(code, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static DataInputStream input(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
