package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.frontend.objspace.Raised;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.translator.annotation.Annotation.Kind;

/** Built-in functions and methods on an iterator of the program: calls of {@code tracewright.iterables}, whose loops are inferred and lowered like any others. */
final class Iterables {

    private static final String MODULE = "tracewright.iterables";

    private Iterables() {
    }

    /** The built-in, as it is for containers and built-in iterators; for an instance the function of that name. */
    static Builtin.Result or(String function, int argument, Builtin.Result otherwise) {
        return (in, args) -> args.get(argument) != null && args.get(argument).kind() == Kind.INSTANCE ? call(in, function, args) : otherwise.of(in, args);
    }

    /** Calls a function of the module with the arguments of the built-in. */
    static Annotation call(Inference in, String function, CallArguments arguments) {
        for (CallArguments.Actual actual : arguments.positional()) {
            if (actual.annotation() instanceof SomeInstance instance && in.classes().lookup(instance.classDef().type(), "__iter__") == null) {
                return Builtins.wrongType(in, function(function), actual.annotation());
            }
        }
        FunctionDesc desc = in.bookkeeper().function(find(in, function));
        List<CallTarget> found = new ArrayList<>();
        Annotation result = in.calls().call(new SomePBC(desc), arguments, found);
        in.calls().note(in.operation(), found);
        return result;
    }

    /** What the program calls it. */
    private static String function(String name) {
        return switch (name) {
            case "collect" -> "list";
            case "collect_sorted" -> "sorted";
            case "members" -> "set";
            case "enumerated" -> "enumerate";
            case "total" -> "sum";
            case "zip_two" -> "zip";
            default -> name;
        };
    }

    private static HostFunction find(Inference in, String function) {
        try {
            return (HostFunction) in.space().getAttribute(in.space().importModule(MODULE), function);
        } catch (Raised raised) {
            throw new IllegalStateException("there is no function " + function + " in " + MODULE, raised);
        }
    }
}
