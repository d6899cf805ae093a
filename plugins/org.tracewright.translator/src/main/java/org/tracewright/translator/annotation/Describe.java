package org.tracewright.translator.annotation;

import java.util.stream.Collectors;

/** Annotations in words that a newcomer understands. */
final class Describe {

    private static final int DEPTH = 3;

    private Describe() {
    }

    /** The type in words, such as {@code list of int} or {@code Box or None}. */
    static String annotation(Annotation annotation) {
        return words(annotation, DEPTH);
    }

    private static String words(Annotation a, int depth) {
        if (depth == 0) {
            return "...";
        }
        return switch (a.kind()) {
            case IMPOSSIBLE -> "nothing";
            case ERROR -> "error";
            case NONE -> "None";
            case BOOL -> "bool";
            case INTEGER -> ((SomeInteger) a).integerKind().pythonName();
            case FLOAT -> "float";
            case CHAR -> "char";
            case UNICHAR -> "unichar";
            case STRING -> orNone("str", a);
            case UNICODE -> orNone("unicode", a);
            case TUPLE -> ((SomeTuple) a).items().stream().map(i -> words(i, depth - 1)).collect(Collectors.joining(", ", "tuple (", ")"));
            case LIST -> orNone("list of " + words(((SomeList) a).listDef().item().annotation(), depth - 1), a);
            case DICT -> orNone(dict(((SomeDict) a).dictDef(), depth), a);
            case INSTANCE -> orNone(((SomeInstance) a).classDef().name(), a);
            case PBC -> orNone(((SomePBC) a).descs().stream().map(Describe::desc).sorted().collect(Collectors.joining(" or ")), a);
            case BUILTIN -> "built-in " + shortName(((SomeBuiltin) a).qualifiedName());
            case BUILTIN_METHOD -> "method " + ((SomeBuiltinMethod) a).name() + " of " + words(((SomeBuiltinMethod) a).self(), depth - 1);
            case ITERATOR -> "iterator over " + words(((SomeIterator) a).container(), depth - 1);
            case CLASS -> orNone("class of " + ((SomeClass) a).bound().name(), a);
            case SLICE -> "slice";
            case PTR -> ((SomePtr) a).type().irName();
            case FOREIGN -> "constant of the tool chain";
            case WEAKREF -> "weak reference to " + ((SomeWeakRef) a).referent().name();
            case BUILDER -> orNone(((SomeStringBuilder) a).unicode() ? "UnicodeBuilder" : "StringBuilder", a);
            case PROPERTY -> "property";
        };
    }

    private static String dict(DictDef def, int depth) {
        return def.isSet() ? "set of " + words(def.key().annotation(), depth - 1) : "dict of " + words(def.key().annotation(), depth - 1) + " to " + words(def.value().annotation(), depth - 1);
    }

    private static String desc(Desc desc) {
        if (desc instanceof FunctionDesc f) {
            return "function " + f.function().name();
        }
        if (desc instanceof MethodDesc m) {
            return "method " + m;
        }
        return desc.toString();
    }

    private static String shortName(String qualified) {
        return qualified.startsWith("__builtin__.") ? qualified.substring("__builtin__.".length()) : qualified;
    }

    private static String orNone(String words, Annotation a) {
        return a.canBeNone() ? words + " or None" : words;
    }
}
