package org.tracewright.frontend.objspace.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.flow.Diagnostic;
import org.tracewright.frontend.bytecode.Compiler;
import org.tracewright.frontend.importing.Budget;
import org.tracewright.frontend.importing.ModuleFinder;
import org.tracewright.frontend.importing.SandboxedSystem;

/** What goes wrong is data, with the place in the user's program; limits hold; entry points end as Python programs do. */
public class HostSessionTest {

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    private final List<String> writes = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream() {
        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, length);
            writes.add(new String(bytes, offset, length, StandardCharsets.ISO_8859_1));
        }
    };
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private HostSpace space;
    private HostSession session;

    @Before
    public void open() {
        SandboxedSystem system = SandboxedSystem.readingBelow(List.of(folder.getRoot().toPath()), new SandboxedSystem.Streams(InputStream.nullInputStream(), out, err));
        space = new HostSpace(system, new ModuleFinder(List.of(), null, new Compiler()), new Budget(100_000, 200, 1 << 20, () -> false));
        session = new HostSession(space);
    }

    private HostSession.Outcome<HostModule> load(String source) throws IOException {
        return session.importMain(write("program.py", source));
    }

    private Path write(String name, String source) throws IOException {
        Path file = folder.getRoot().toPath().resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, source);
    }

    private void assertFault(String code, int line, int column, String source) throws IOException {
        Diagnostic diagnostic = load(source).diagnostics().get(0);
        assertEquals(code + " " + line + ":" + column, diagnostic.code() + " " + diagnostic.position().line() + ":" + diagnostic.position().column());
    }

    private String run(String source) throws IOException {
        HostModule module = load(source).value();
        HostSession.Outcome<Integer> outcome = session.callEntry(module.dict().get("entry_point"), List.of("program", "7"));
        assertEquals(List.of(), outcome.diagnostics());
        return outcome.value() + " " + out.toString(StandardCharsets.ISO_8859_1) + err.toString(StandardCharsets.ISO_8859_1);
    }

    @Test
    public void aLineIsWrittenWhenItIsComplete() throws IOException {
        run("def entry_point(argv):\n    print 'a', argv[1]\n    print 'b'\n    return 0\n");
        assertEquals(List.of("a 7\n", "b\n"), writes);
    }

    @Test
    public void faultsHavePlaces() throws IOException {
        assertFault("import-time-error", 2, 12, "def f(x):\n    return x[9]\nf([1])\n");
        assertFault("import-error", 1, 1, "import nowhere\n");
        assertFault("system-exit", 2, 1, "import sys\nsys.exit(1)\n");
        assertFault("memory-limit", 1, 5, "x = [0] * 10 ** 10\n");
        assertEquals("step-limit", load("while True:\n    pass\n").diagnostics().get(0).code());
    }

    @Test
    public void traceIsTheCauses() throws IOException {
        write("helper.py", "def fail():\n    raise ValueError('no')\n");
        Diagnostic diagnostic = load("import helper\ndef go():\n    helper.fail()\ngo()\n").diagnostics().get(0);
        assertEquals("ValueError: no", diagnostic.message());
        assertEquals(List.of("in fail", "in go", "in <module>"), diagnostic.causes().stream().map(Diagnostic.Cause::message).toList());
    }

    @Test
    public void importChangesNothingThatItMayNotWrite() throws IOException {
        Path kept = write("kept", "text");
        for (String change : List.of("unlink(%1$s)", "rename(%1$s, %1$s + '2')", "link(%1$s, %1$s + '2')", "mkdir(%1$s + '2')", "makedirs(%1$s + '2/3')", "rmdir(%1$s)")) {
            Diagnostic diagnostic = load("import os\nos." + String.format(change, "'" + kept + "'") + "\n").diagnostics().get(0);
            assertTrue(diagnostic.message(), diagnostic.message().contains("Read-only file system"));
        }
        try (Stream<Path> files = Files.list(folder.getRoot().toPath())) {
            assertEquals(List.of("kept", "program.py"), files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    public void recursionEndsAsAPythonError() throws IOException {
        Diagnostic diagnostic = load("def f(n):\n    return f(n + 1)\nf(0)\n").diagnostics().get(0);
        assertEquals("RuntimeError: maximum recursion depth exceeded", diagnostic.message());
    }

    @Test
    public void entryPointGivesTheExitCode() throws IOException {
        assertEquals("3 7\n", run("def entry_point(argv):\n    print argv[1]\n    return 3\n"));
    }

    @Test
    public void exitAndUncaughtExceptionsGiveExitCodes() throws IOException {
        assertEquals("4 ", run("import sys\ndef entry_point(argv):\n    sys.exit(4)\n"));
        String failed = run("def entry_point(argv):\n    raise KeyError('k')\n");
        assertTrue(failed, failed.startsWith("1 Traceback (most recent call last):\n") && failed.endsWith("KeyError: 'k'\n"));
    }

    @Test
    public void onlyTheModulePathIsSeen() throws IOException {
        String source = "try:\n    open('/etc/hostname')\nexcept IOError, e:\n    print e.errno\n";
        assertEquals(List.of(), load(source).diagnostics());
        assertEquals("13\n", out.toString(StandardCharsets.ISO_8859_1));
    }

    @Test
    public void argumentsThatNobodyForesawAreTheProgramsFault() throws IOException {
        assertFault("import-time-error", 2, 1, "x = type\nx.mro(5)\n");
        assertFault("import-time-error", 1, 5, "x = '%99999999999d' % 1\n");
    }

    @Test
    public void modulePathIsTheProgramsToChange() throws IOException {
        write("lib/hidden.py", "x = 'found'\n");
        String source = "import sys, os\nsys.path.append(os.path.join(os.path.dirname(__file__), 'lib'))\nimport hidden\nprint hidden.x\n";
        assertEquals(List.of(), load(source).diagnostics());
        assertEquals("found\n", out.toString(StandardCharsets.ISO_8859_1));
    }

    @Test
    public void packagesImportTheirSiblings() throws IOException {
        write("pack/__init__.py", "from . import a\n");
        write("pack/a.py", "import b\nfrom .sub import c\nname = __name__ + ' ' + b.name + ' ' + c.name\n");
        write("pack/b.py", "name = __name__\n");
        write("pack/sub/__init__.py", "");
        write("pack/sub/c.py", "from ..b import name as up\nname = __name__ + ' ' + up\n");
        assertEquals(List.of(), load("import pack.sub.c, pack\nprint pack.a.name, pack.sub.c.up\n").diagnostics());
        assertEquals("pack.a pack.b pack.sub.c pack.b pack.b\n", out.toString(StandardCharsets.ISO_8859_1));
    }
}
