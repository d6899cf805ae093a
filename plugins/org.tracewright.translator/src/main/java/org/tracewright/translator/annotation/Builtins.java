package org.tracewright.translator.annotation;

import java.util.List;
import java.util.Map;

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

    static Annotation call(Inference inference, String qualifiedName, CallArguments arguments) {
        Builtin builtin = TABLE.get(qualifiedName);
        for (CallArguments.Actual actual : arguments.positional()) {
            if (actual.annotation().kind() == Annotation.Kind.ERROR) {
                return SomeError.INSTANCE;
            }
        }
        return builtin == null ? inference.fail("not-rpython", shortName(qualifiedName) + "() does not exist at run time") : builtin.result().of(inference, arguments);
    }

    private static String shortName(String qualified) {
        return qualified.startsWith("__builtin__.") ? qualified.substring("__builtin__.".length()) : qualified;
    }

    /** Refuses a call with the wrong number of arguments; true where it was refused. */
    static boolean wrongCount(Inference inference, String name, CallArguments arguments, int least, int most) {
        if (arguments.total() >= least && arguments.total() <= most) {
            return false;
        }
        inference.fail("call-error", name + "() takes " + (least == most ? "" : least + " to ") + most + (most == 1 ? " argument" : " arguments") + ", but " + arguments.total()
                + " are given");
        return true;
    }

    /** Refuses an argument of the wrong type. */
    static Annotation wrongType(Inference inference, String name, Annotation argument) {
        return argument.kind() == Annotation.Kind.NONE ? SomeImpossible.INSTANCE
                : inference.fail("type-error", name + "() does not take " + Faults.article(Describe.annotation(argument.withoutConstant())));
    }
}
