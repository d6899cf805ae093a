package org.tracewright.backend.jvm;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Translations that follow each other: the methods that the last one made, by what their graphs are. Nothing else of that translation is kept. One that fails leaves it as
 * it is.
 */
public final class MethodMemory {

    private final Map<Boolean, Map<Object, RecordedMethod>> last = new ConcurrentHashMap<>();
    private volatile List<String> made = List.of();

    /** The methods of the last translation, with a tracing compiler or without. */
    Map<Object, RecordedMethod> last(boolean jit) {
        return last.getOrDefault(jit, Map.of());
    }

    /** The functions whose methods the last translation had to make, since memory did not have them. */
    public List<String> made() {
        return made;
    }

    void keep(boolean jit, MethodRecall recall) {
        last.put(jit, recall.methods());
        made = recall.made();
    }
}
