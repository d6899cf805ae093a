package org.tracewright.jit.runtime.testing;

import java.util.HashMap;
import java.util.Map;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.StructDescr;

/** A struct or instance: a map of its fields; those that are missing are zero. */
public final class TestObject {

    private final StructDescr struct;
    final Map<FieldDescr, Object> fields = new HashMap<>();

    public TestObject(StructDescr struct) {
        this.struct = struct;
    }

    public StructDescr struct() {
        return struct;
    }

    /** The field's value, boxed; null where it was never written. */
    public Object get(FieldDescr field) {
        return fields.get(field);
    }

    /** Sets a field and gives this object. */
    public TestObject with(FieldDescr field, Object value) {
        fields.put(field, value);
        return this;
    }

    @Override
    public String toString() {
        return struct.name();
    }
}
