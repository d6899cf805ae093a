package org.tracewright.translator.driver;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostNone;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSession;
import org.tracewright.frontend.objspace.host.HostSpace;

/** Asks the policy that a target's {@code jitpolicy(driver)} gives which functions traces may go into. */
final class TargetPolicy {

    /** Helpers of the run-time library stand for single operations of RPython, which no policy is asked of. */
    private static final String HELPERS = "tracewright.helpers.";

    private final ImportedProgram program;

    TargetPolicy(ImportedProgram program) {
        this.program = program;
    }

    /**
     * The names of those that it refuses. What a decorator of a function says goes before the policy.
     *
     * @param functions by the names of the functions that were made of them
     */
    HostSession.Outcome<Set<String>> opaque(Map<String, HostFunction> functions) {
        return program.session().run(() -> program.jitPolicy() == HostNone.NONE ? Set.of() : ask(functions));
    }

    private Set<String> ask(Map<String, HostFunction> functions) {
        HostSpace space = program.space();
        HostObject policy = space.call(program.jitPolicy());
        HostObject question = space.getAttribute(policy, "look_inside_function");
        Map<HostFunction, Boolean> answers = new IdentityHashMap<>();
        Set<String> refused = new LinkedHashSet<>();
        functions.forEach((name, function) -> {
            boolean mayLook = answers.computeIfAbsent(function, f -> isDecided(f) || space.isTrue(space.call(question, f)));
            if (!mayLook) {
                refused.add(name);
            }
        });
        return refused;
    }

    private static boolean isDecided(HostFunction function) {
        return function.moduleName().startsWith(HELPERS) || function.dict().get("_jit_look_inside_") != null;
    }
}
