package org.tracewright.translator.driver;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;
import org.tracewright.frontend.bytecode.CodeObject;
import org.tracewright.frontend.importing.Budget;
import org.tracewright.frontend.importing.Dependency;
import org.tracewright.frontend.importing.ModuleFinder;
import org.tracewright.frontend.importing.SandboxedSystem;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostList;
import org.tracewright.frontend.objspace.host.HostModule;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSession;
import org.tracewright.frontend.objspace.host.HostSpace;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.rlib.RpythonLibrary;

/**
 * The import stage: runs the target's top level and then, as RPython's driver does, {@code target(driver, args)}, which names the entry point.
 */
final class TargetImporter {

    private final Path target;
    private final TranslationOptions options;
    private final Progress progress;
    private final SandboxedSystem system;

    TargetImporter(Path target, TranslationOptions options, Progress progress) {
        this.target = target;
        this.options = options;
        this.progress = progress;
        this.system = system(target, options);
    }

    private static SandboxedSystem system(Path target, TranslationOptions options) {
        List<Path> roots = new ArrayList<>();
        roots.add(target.toAbsolutePath().getParent());
        roots.addAll(options.modulePath());
        return options.trusted() ? SandboxedSystem.open(options.streams(), wholeEnvironment(options))
                : SandboxedSystem.readingBelow(roots, options.streams(), options.environment());
    }

    private static Map<String, String> wholeEnvironment(TranslationOptions options) {
        Map<String, String> all = new HashMap<>(System.getenv());
        all.putAll(options.environment());
        return all;
    }

    /** What the result depends on; see {@link SandboxedSystem#dependencies()}. */
    Map<Path, Dependency> dependencies() {
        return system.dependencies();
    }

    StageResult<ImportedProgram> run() {
        system.exists(target);
        Optional<Diagnostic> fault = SourceFile.fault(target);
        if (fault.isPresent()) {
            return new StageResult<>(null, List.of(fault.get()), 0);
        }
        HostSpace space = space();
        HostSession session = new HostSession(space);
        HostSession.Outcome<HostModule> module = session.importMain(target);
        if (module.failed()) {
            return new StageResult<>(null, module.diagnostics(), 0);
        }
        HostSession.Outcome<List<HostObject>> named = session.run(() -> named(space, module.value()));
        if (named.failed()) {
            return new StageResult<>(null, named.diagnostics(), 0);
        }
        if (named.value().isEmpty() || !(named.value().get(0) instanceof HostFunction function)) {
            return new StageResult<>(null, List.of(noTarget(module.value(), "target() must return the entry point, a function that takes the command line")), 0);
        }
        if (space.isTrue(named.value().get(2))) {
            return new StageResult<>(null, List.of(noTarget(module.value(), "target() returns types of the entry point's parameters, as for a function by itself; "
                    + "the entry point of a program takes the command line, with None in their place")), 0);
        }
        if (function.code().argumentCount() > 1 || function.code().hasStar() || function.code().hasStarStar()) {
            return new StageResult<>(null, List.of(wrongParameters(function.code())), 0);
        }
        Optional<String> name = named.value().get(3) instanceof HostStr text ? Optional.of(text.text()) : Optional.empty();
        return new StageResult<>(new ImportedProgram(space, session, module.value(), function, named.value().get(1), name), List.of(), 0);
    }

    private HostSpace space() {
        Budget budget = new Budget(options.maxSteps(), options.maxDepth(), options.maxMemory(), progress::isCancelled);
        return new HostSpace(system, new ModuleFinder(options.modulePath(), RpythonLibrary.class, options.compiler()), budget);
    }

    /** What {@code run_target} gives for the module; nothing where it has no target. */
    private List<HostObject> named(HostSpace space, HostModule module) {
        if (space.findAttribute(module, "target") == null) {
            return List.of();
        }
        List<HostObject> arguments = new ArrayList<>();
        options.arguments().forEach(argument -> arguments.add(new HostStr(argument.getBytes(StandardCharsets.UTF_8))));
        return space.listOf(space.call(space.getAttribute(space.importModule("rpython.translator.driver"), "run_target"), module, new HostList(arguments)));
    }

    private static Diagnostic wrongParameters(CodeObject code) {
        return new Diagnostic("call-error", "the entry point " + code.name() + "() must have one parameter, the command line", code.position());
    }

    private Diagnostic noTarget(HostModule module, String wrong) {
        boolean defined = module.dict().get("target") != null;
        SourcePosition position = module.dict().get("target") instanceof HostFunction function ? function.code().position() : new SourcePosition(target.toString(), 1, 1, 0);
        String message = defined ? wrong : "the module defines no target(driver, args) that returns the entry point";
        return new Diagnostic("no-target", message, position);
    }
}
