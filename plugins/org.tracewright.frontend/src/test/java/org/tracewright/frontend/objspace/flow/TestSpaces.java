package org.tracewright.frontend.objspace.flow;

import java.nio.file.Path;
import java.util.List;
import org.tracewright.frontend.bytecode.Compiler;
import org.tracewright.frontend.importing.Budget;
import org.tracewright.frontend.importing.ModuleFinder;
import org.tracewright.frontend.importing.SandboxedSystem;
import org.tracewright.frontend.objspace.host.HostSpace;

/** Concrete spaces that see a program's own directory and the library beside the front end. */
final class TestSpaces {

    private static final Path LIBRARY = Path.of("../org.tracewright.rlib/src/main/resources/rpython-lib");

    private TestSpaces() {
    }

    static HostSpace of(Path program) {
        List<Path> roots = List.of(program.getParent(), LIBRARY);
        return new HostSpace(SandboxedSystem.readingBelow(roots, SandboxedSystem.Streams.none()),
                new ModuleFinder(List.of(LIBRARY), null, new Compiler()), Budget.standard());
    }
}
