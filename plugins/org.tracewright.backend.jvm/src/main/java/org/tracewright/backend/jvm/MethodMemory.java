package org.tracewright.backend.jvm;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Translations that follow each other: the methods that the last one made, by what their graphs are. Nothing else of that translation is kept. One that fails leaves it as
 * it is.
 */
public final class MethodMemory {

    private final Map<Boolean, Map<Object, RecordedMethod>> last = new ConcurrentHashMap<>();

    /** The methods of the last translation, with a tracing compiler or without. */
    Map<Object, RecordedMethod> last(boolean jit) {
        return last.getOrDefault(jit, Map.of());
    }

    void keep(boolean jit, Map<Object, RecordedMethod> methods) {
        last.put(jit, methods);
    }
}
