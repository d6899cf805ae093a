package org.tracewright.jit.runtime.backend;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.trace.Kind;

/** The local variables of one method. Each holds values of one kind only. */
final class SlotPool {

    private final Map<Kind, List<Integer>> byKind = new EnumMap<>(Kind.class);
    private int next;

    /** @param first the first variable that may be given out */
    SlotPool(int first) {
        next = first;
        for (Kind kind : Kind.values()) {
            byKind.put(kind, new ArrayList<>());
        }
    }

    /** A variable that no other call gave. */
    int fresh(Kind kind) {
        int slot = next;
        next += kind == Kind.REF ? 1 : 2;
        byKind.get(kind).add(slot);
        return slot;
    }

    /** All variables of the kind. */
    List<Integer> ofKind(Kind kind) {
        return byKind.get(kind);
    }
}
