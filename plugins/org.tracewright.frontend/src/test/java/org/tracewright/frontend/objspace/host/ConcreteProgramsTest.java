package org.tracewright.frontend.objspace.host;

import static org.junit.Assert.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.tracewright.frontend.bytecode.Compiler;
import org.tracewright.frontend.importing.Budget;
import org.tracewright.frontend.importing.ModuleFinder;
import org.tracewright.frontend.importing.SandboxedSystem;

/** Imports each program beside this test and compares what it prints with what CPython 2.7 printed, which stands in the file of the same name. */
@RunWith(Parameterized.class)
public class ConcreteProgramsTest {

    private static final Path PROGRAMS = Path.of("src/test/resources/concrete");
    private static final Path RPYTHON = Path.of("../org.tracewright.rlib/src/main/resources/rpython-lib");

    private final Path program;

    public ConcreteProgramsTest(String name) {
        this.program = PROGRAMS.resolve(name + ".py");
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<String> programs() throws IOException {
        try (Stream<Path> files = Files.list(PROGRAMS)) {
            return files.map(file -> file.getFileName().toString()).map(name -> name.substring(0, name.lastIndexOf('.'))).distinct().sorted().toList();
        }
    }

    @Test
    public void printsWhatPythonPrints() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SandboxedSystem system = SandboxedSystem.readingBelow(List.of(PROGRAMS, RPYTHON),
                new SandboxedSystem.Streams(InputStream.nullInputStream(), out, OutputStream.nullOutputStream()));
        HostSpace space = new HostSpace(system, new ModuleFinder(List.of(RPYTHON), null, new Compiler()), Budget.standard());
        HostSession.Outcome<HostModule> outcome = new HostSession(space).importMain(program);
        assertEquals(List.of(), outcome.diagnostics());
        Path expected = PROGRAMS.resolve(program.getFileName().toString().replace(".py", ".expected"));
        assertEquals(Files.readString(expected, StandardCharsets.ISO_8859_1), out.toString(StandardCharsets.ISO_8859_1));
    }
}
