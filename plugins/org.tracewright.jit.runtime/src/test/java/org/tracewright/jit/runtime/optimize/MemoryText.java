package org.tracewright.jit.runtime.optimize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.testing.TestObject;
import org.tracewright.jit.runtime.trace.ConstRef;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.Value;

/** Describes values and all objects that they reach, objects by numbers in order of discovery: equal for memory of the same shape. */
final class MemoryText {

    private final Map<Object, Integer> numbers = new IdentityHashMap<>();
    private final List<Object> objects = new ArrayList<>();

    String describe(List<Value> roots) {
        StringBuilder out = new StringBuilder();
        roots.forEach(root -> out.append(root instanceof ConstRef ref ? name(ref.value()) : root.toString()).append(' '));
        for (int i = 0; i < objects.size(); i++) {
            out.append("\n#").append(i).append(' ').append(contents(objects.get(i)));
        }
        return out.toString();
    }

    private String name(Object object) {
        if (object == null) {
            return "null";
        } else if (!(object instanceof TestObject) && !object.getClass().isArray()) {
            return object.toString();
        }
        Integer number = numbers.get(object);
        if (number == null) {
            number = objects.size();
            numbers.put(object, number);
            objects.add(object);
        }
        return "#" + number;
    }

    private String contents(Object object) {
        if (object instanceof long[] ints) {
            return Arrays.toString(ints);
        } else if (object instanceof Object[] refs) {
            return Arrays.stream(refs).map(this::name).collect(Collectors.joining(",", "[", "]"));
        }
        TestObject struct = (TestObject) object;
        return struct + struct.struct().fields().stream().map(field -> field.name() + "=" + value(struct, field)).collect(Collectors.joining(",", "{", "}"));
    }

    private String value(TestObject struct, FieldDescr field) {
        Object value = struct.get(field);
        if (field.kind() == Kind.REF) {
            return name(value);
        }
        return value == null ? Observed.zero(field.kind()).toString() : field.kind() == Kind.INT ? "ConstInt[value=" + value + "]" : value.toString();
    }
}
