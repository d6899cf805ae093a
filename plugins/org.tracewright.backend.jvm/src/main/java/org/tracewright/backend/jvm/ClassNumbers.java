package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.heap.LowClass;

/** Numbers classes so that a class and all below it are one range. */
final class ClassNumbers {

    private final Map<LowClass, List<LowClass>> below = new IdentityHashMap<>();
    private final Map<LowClass, Integer> first = new IdentityHashMap<>();
    private final Map<LowClass, Integer> last = new IdentityHashMap<>();

    ClassNumbers(List<LowClass> classes) {
        for (LowClass each : classes) {
            below.computeIfAbsent(each.superClass(), c -> new ArrayList<>()).add(each);
        }
        for (LowClass root : below.getOrDefault(null, List.of())) {
            number(root);
        }
    }

    private void number(LowClass lowClass) {
        first.put(lowClass, first.size());
        below.getOrDefault(lowClass, List.of()).forEach(this::number);
        last.put(lowClass, first.size() - 1);
    }

    int first(LowClass lowClass) {
        return first.get(lowClass);
    }

    int last(LowClass lowClass) {
        return last.get(lowClass);
    }
}
