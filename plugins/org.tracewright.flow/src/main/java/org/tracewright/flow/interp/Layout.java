package org.tracewright.flow.interp;

import java.util.HashMap;
import java.util.Map;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.Primitive;

/** Where the fields of a struct lie in a {@link HeapObject}: inherited ones first, so that an index holds for every struct below. */
final class Layout {

    private final GcStruct struct;
    private final LowClass lowClass;
    private final Map<String, Integer> indices = new HashMap<>();
    private int numbers;
    private int references;

    /** @param lowClass class of the instances, or null where these are no instances */
    Layout(GcStruct struct, LowClass lowClass) {
        this.struct = struct;
        this.lowClass = lowClass;
        for (GcStruct.Field field : struct.allFields()) {
            if (field.type() != Primitive.VOID) {
                indices.put(field.name(), Bits.areHeldFor(field.type()) ? numbers++ : references++);
            }
        }
    }

    GcStruct struct() {
        return struct;
    }

    LowClass lowClass() {
        return lowClass;
    }

    /** The index of a field among the numbers or among the references, as its type says. */
    int index(String field) {
        return indices.get(field);
    }

    HeapObject create(Object inlined) {
        return new HeapObject(this, numbers == 0 ? HeapObject.NO_NUMBERS : new long[numbers], references == 0 ? HeapObject.NO_REFERENCES : new Object[references], inlined);
    }
}
