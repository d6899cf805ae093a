package org.tracewright.translator.annotation;

import java.util.List;
import java.util.Map;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostType;

/** The built-in functions and classes, and those functions of the RPython library that mean more than their Python source, by qualified name. */
final class Builtins {

    private static final Map<String, Builtin> TABLE = table();

    private Builtins() {
    }

    private static Map<String, Builtin> table() {
        BuiltinTable table = new BuiltinTable();
        CoreFunctions.fill(table);
        SequenceFunctions.fill(table);
        ClassFunctions.fill(table);
        SystemFunctions.fill(table);
        LibraryFunctions.fill(table);
        LowIntrinsics.fill(table);
        return table.finished();
    }

    /** Whether a function or class of that name has a meaning of its own, whatever its source says. */
    static boolean isBuiltin(String qualifiedName) {
        return TABLE.containsKey(qualifiedName);
    }

    /** The built-in that calling an instance of a class of the library means, or null. */
    static String instanceKind(String className) {
        return null;
    }

    static List<String> exceptions(String qualifiedName) {
        Builtin builtin = TABLE.get(qualifiedName);
        return builtin == null ? List.of() : builtin.raises();
    }

    static Annotation call(Inference inference, SomeBuiltin callee, CallArguments arguments) {
        Builtin builtin = TABLE.get(callee.qualifiedName());
        for (CallArguments.Actual actual : arguments.positional()) {
            if (actual.annotation().kind() == Annotation.Kind.ERROR) {
                return SomeError.INSTANCE;
            }
        }
        if (builtin == null) {
            return inference.fail("not-rpython", shortName(callee.qualifiedName()) + "() does not exist at run time");
        }
        String problem = problem(inference, callee, arguments);
        return problem != null ? inference.fail("call-error", problem) : builtin.result().of(inference, arguments);
    }

    /** Why a call does not fit; what is written in Python says by itself what it takes. */
    private static String problem(Inference inference, SomeBuiltin callee, CallArguments arguments) {
        if (callee.constant() instanceof HostFunction function) {
            return function.code().hasStarStar() ? null : ParameterMatch.of(inference.bookkeeper().function(function), arguments, inference.bookkeeper()).problem();
        }
        String keyword = callee.qualifiedName().equals("__builtin__.print") || callee.constant() instanceof HostType type && type.isUserClass() ? null
                : keyword(shortName(callee.qualifiedName()), arguments);
        return keyword != null ? keyword : ArgumentCounts.ofFunction(callee.qualifiedName(), arguments.total());
    }

    private static String shortName(String qualified) {
        return qualified.startsWith("__builtin__.") ? qualified.substring("__builtin__.".length()) : qualified;
    }

    /** Why keywords cannot be passed; null where none are. */
    static String keyword(String name, CallArguments arguments) {
        if (arguments.keywords().isEmpty()) {
            return null;
        }
        String instead = name.equals("sorted") || name.equals("sort") ? "; an own order needs rpython.rlib.listsort" : "";
        return name + "() takes no keyword " + arguments.keywords().keySet().iterator().next() + " at run time" + instead;
    }

    /** Refuses an argument of the wrong type. */
    static Annotation wrongType(Inference inference, String name, Annotation argument) {
        return argument.kind() == Annotation.Kind.NONE ? SomeImpossible.INSTANCE
                : inference.fail("type-error", name + "() does not take " + Faults.article(Describe.annotation(argument.withoutConstant())));
    }
}
