package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The equality and hash functions of {@code r_dict}s: they are called with keys, whenever those grow. */
final class KeyFunctions {

    private final Inference inference;
    private final Set<DictDef> dicts = new LinkedHashSet<>();
    private final Map<DictDef, Annotation> called = new IdentityHashMap<>();

    KeyFunctions(Inference inference) {
        this.inference = inference;
    }

    void add(DictDef dict) {
        dicts.add(dict.representative());
    }

    /** Calls the functions of dicts whose keys have grown; returns whether there were any. */
    boolean call() {
        boolean any = false;
        for (DictDef dict : List.copyOf(dicts)) {
            Annotation key = dict.key().annotation();
            if (dict.representative() == dict && key.kind() != Annotation.Kind.IMPOSSIBLE && !key.equals(called.put(dict, key))) {
                inference.calls().call(dict.equality(), CallArguments.of(List.of(key, key)), new ArrayList<>());
                inference.calls().call(dict.hashing(), CallArguments.of(List.of(key)), new ArrayList<>());
                any = true;
            }
        }
        return any;
    }
}
