package org.tracewright.flow.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.heap.LowFunction;

/**
 * What later stages want to know of a JIT driver. It stands in its {@code jit_marker}s, and in the hint {@code jit_runner} of its runner, as a map, which the textual form can show.
 *
 * @param name      one for each driver
 * @param greens    names of variables
 * @param reds      names of variables
 * @param callbacks the functions that the driver names, by its names for them; none but at merge points and runners
 */
public record DriverTable(String name, List<String> greens, List<String> reds, Map<String, LowFunction> callbacks) {

    private static final String NAME = "name";
    private static final String GREENS = "greens";
    private static final String REDS = "reds";
    private static final String CALLBACKS = "callbacks";

    /** Reads what {@link #toMap} gave. */
    public static DriverTable of(Map<?, ?> map) {
        Map<String, LowFunction> callbacks = new LinkedHashMap<>();
        if (map.get(CALLBACKS) instanceof Map<?, ?> functions) {
            functions.forEach((name, function) -> callbacks.put((String) name, (LowFunction) function));
        }
        return new DriverTable((String) map.get(NAME), strings(map.get(GREENS)), strings(map.get(REDS)), callbacks);
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }

    /** The table as constants and hints have it. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(NAME, name);
        map.put(GREENS, greens);
        map.put(REDS, reds);
        if (!callbacks.isEmpty()) {
            map.put(CALLBACKS, callbacks);
        }
        return map;
    }
}
