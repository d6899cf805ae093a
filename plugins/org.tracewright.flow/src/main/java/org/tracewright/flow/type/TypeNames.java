package org.tracewright.flow.type;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Types by the names under which the textual IR shows them. */
public final class TypeNames {

    private final Map<LowType, String> names = new HashMap<>();
    private final Map<String, LowType> types = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Deque<LowType> pending = new ArrayDeque<>();

    /** The name of a type, which is from then on known by it, as are the types of a struct's fields. */
    public String add(LowType type) {
        note(type);
        while (!pending.isEmpty()) {
            parts(pending.removeFirst());
        }
        return names.get(type);
    }

    private void note(LowType type) {
        if (!names.containsKey(type)) {
            String name = type.irName();
            names.put(type, name);
            if (types.putIfAbsent(name, type) != null) {
                ambiguous.add(name);
            }
            pending.add(type);
        }
    }

    private void parts(LowType type) {
        if (type instanceof Ptr ptr) {
            note(ptr.target());
        } else if (type instanceof GcArray array) {
            note(array.item());
        } else if (type instanceof WeakRef cell) {
            note(cell.referent());
        } else if (type instanceof FuncType function) {
            function.args().forEach(this::note);
            note(function.result());
        } else if (type instanceof GcStruct struct) {
            if (struct.superStruct() != null) {
                note(struct.superStruct());
            }
            struct.ownFields().forEach(field -> note(field.type()));
            if (struct.inlinedArray() != null) {
                note(struct.inlinedArray());
            }
        }
    }

    /** The name of a type that was added, or null. */
    public String name(LowType type) {
        return names.get(type);
    }

    /** The type of that name, or null where there is none, or several. */
    public LowType named(String name) {
        return ambiguous.contains(name) ? null : types.get(name);
    }
}
