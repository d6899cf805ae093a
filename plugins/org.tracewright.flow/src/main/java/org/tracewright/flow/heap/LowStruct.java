package org.tracewright.flow.heap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.type.GcStruct;

/** An object in low-level memory: prebuilt by the translation or made by the reference interpreter. Compared by identity. */
public final class LowStruct {

    private final GcStruct type;
    private final Map<String, Object> fields = new HashMap<>();
    private final LowArray inlined;

    /**
     * @param type   the exact struct
     * @param length length of the inlined array; ignored where the struct has none
     */
    public LowStruct(GcStruct type, int length) {
        this.type = type;
        this.inlined = type.inlinedArray() == null ? null : new LowArray(type.inlinedArray(), length);
        List<GcStruct.Field> all = type.allFields();
        for (GcStruct.Field field : all) {
            fields.put(field.name(), LowValues.zero(field.type()));
        }
    }

    public GcStruct type() {
        return type;
    }

    /** The inlined array, or null. */
    public LowArray inlined() {
        return inlined;
    }

    public Object get(String field) {
        return fields.get(field);
    }

    public void set(String field, Object value) {
        fields.put(field, value);
    }
}
