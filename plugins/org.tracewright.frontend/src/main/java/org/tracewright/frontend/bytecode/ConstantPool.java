package org.tracewright.frontend.bytecode;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The constants of a code object under construction; equal ones of one type are one. */
final class ConstantPool {

    private record Key(Class<?> type, Object value) {
    }

    private final List<Object> values = new ArrayList<>();
    private final Map<Key, Integer> indices = new HashMap<>();

    int add(Object value) {
        if (value instanceof List<?> || value instanceof CodeObject) {
            values.add(value);
            return values.size() - 1;
        }
        Key key = new Key(value.getClass(), value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value);
        return indices.computeIfAbsent(key, k -> {
            values.add(value);
            return values.size() - 1;
        });
    }

    Object get(int index) {
        return values.get(index);
    }

    List<Object> values() {
        return values;
    }
}
