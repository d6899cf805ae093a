package org.tracewright.conformance;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tracewright.frontend.bytecode.Compiler;
import org.tracewright.frontend.importing.Budget;
import org.tracewright.frontend.importing.ModuleFinder;
import org.tracewright.frontend.importing.SandboxedSystem;
import org.tracewright.frontend.objspace.host.HostList;
import org.tracewright.frontend.objspace.host.HostModule;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSession;
import org.tracewright.frontend.objspace.host.HostSpace;

/** The entry point run as the full dynamic Python of import time. */
final class ConcreteSpacePath implements ExecutionPath {

    @Override
    public String name() {
        return "concrete-space";
    }

    @Override
    public Outcome run(ConformanceProgram program) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        SandboxedSystem system = SandboxedSystem.open(new SandboxedSystem.Streams(InputStream.nullInputStream(), output, OutputStream.nullOutputStream()), System.getenv());
        HostSpace space = new HostSpace(system, new ModuleFinder(List.of(program.file().getParent()), ConcreteSpacePath.class, new Compiler()), Budget.standard());
        HostSession session = new HostSession(space);
        HostModule module = value(session.importMain(program.file()));
        HostObject entryPoint = value(session.run(() -> entryPoint(space, module)));
        int exitCode = value(session.callEntry(entryPoint, program.argv()));
        return new Outcome(output.toString(StandardCharsets.ISO_8859_1), exitCode);
    }

    private static HostObject entryPoint(HostSpace space, HostModule module) {
        return space.listOf(space.call(space.getAttribute(space.importModule("rpython.translator.driver"), "run_target"), module, new HostList())).get(0);
    }

    private static <T> T value(HostSession.Outcome<T> outcome) {
        if (outcome.failed()) {
            throw new AssertionError(outcome.diagnostics().toString());
        }
        return outcome.value();
    }

    @Override
    public String toString() {
        return name();
    }
}
