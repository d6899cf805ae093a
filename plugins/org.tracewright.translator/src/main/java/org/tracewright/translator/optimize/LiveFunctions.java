package org.tracewright.translator.optimize;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowArray;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.GcStruct;

/** Leaves out the functions that nothing refers to any more. */
public final class LiveFunctions {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> pending = new ArrayDeque<>();

    private LiveFunctions() {
    }

    /** The program with what its entry, its classes and what these refer to need. */
    public static Program only(Program program) {
        if (program.entry() == null) {
            return program;
        }
        LiveFunctions live = new LiveFunctions();
        live.value(program.entry());
        program.classes().forEach(live::value);
        while (!live.pending.isEmpty()) {
            live.contents(live.pending.removeFirst());
        }
        return new Program(program.entry(), program.functions().stream().filter(live.seen::contains).toList(), program.classes());
    }

    private void value(Object value) {
        boolean hasContents = value instanceof LowFunction || value instanceof LowClass || value instanceof LowStruct || value instanceof LowArray
                || value instanceof Collection<?> || value instanceof Map<?, ?>;
        if (hasContents && seen.add(value)) {
            pending.add(value);
        }
    }

    private void contents(Object value) {
        if (value instanceof LowFunction function && function.hasGraph()) {
            function.mentions().values().forEach(this::value);
        } else if (value instanceof LowClass lowClass) {
            lowClass.methods().values().forEach(this::value);
            lowClass.attributes().values().forEach(a -> value(a.value()));
        } else if (value instanceof LowStruct struct) {
            for (GcStruct.Field field : struct.type().allFields()) {
                value(struct.get(field.name()));
            }
            value(struct.inlined());
        } else if (value instanceof LowArray array) {
            for (Object item : array.items()) {
                value(item);
            }
        } else if (value instanceof Collection<?> list) {
            list.forEach(this::value);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::value);
        }
    }
}
