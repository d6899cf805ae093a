package org.tracewright.translator.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Built-ins by name, while a table is filled. */
final class BuiltinTable {

    private final Map<String, Builtin> all = new HashMap<>();

    /** A function whose result depends on the arguments. */
    void put(String name, Builtin.Result result, String... raises) {
        all.put(name, new Builtin(result, List.of(raises)));
    }

    /** A function whose result is always the same. */
    void put(String name, Annotation result, String... raises) {
        put(name, (in, args) -> result, raises);
    }

    /** Several functions of a module with the same result. */
    void each(String module, String names, Annotation result, String... raises) {
        for (String name : names.split(" ")) {
            put(module + "." + name, result, raises);
        }
    }

    /** A function that calls back into the program, so that it may raise anything. */
    void calling(String name, Builtin.Result result) {
        all.put(name, new Builtin(result, null));
    }

    /** The same under another name. */
    void alias(String name, String other) {
        all.put(name, all.get(other));
    }

    Map<String, Builtin> finished() {
        return Map.copyOf(all);
    }
}
