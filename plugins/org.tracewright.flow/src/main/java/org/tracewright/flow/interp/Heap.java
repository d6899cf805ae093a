package org.tracewright.flow.interp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.tracewright.flow.heap.LowArray;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.StringTypes;

/** The memory of one run: layouts, the copies of the prebuilt objects, strings. */
final class Heap {

    private final Map<GcStruct, LowClass> classOf = new IdentityHashMap<>();
    private final Map<GcStruct, Layout> layouts = new IdentityHashMap<>();
    private final Map<LowClass, Layout> classLayouts = new IdentityHashMap<>();
    private final Map<Object, Object> copies = new IdentityHashMap<>();
    private final Map<LowClass, HeapObject> classNames = new HashMap<>();
    private long lastIdentityHash;

    Heap(Collection<LowClass> classes) {
        classes.forEach(c -> classOf.putIfAbsent(c.instanceType(), c));
    }

    Layout layout(GcStruct struct) {
        LowClass lowClass = classOf.get(struct);
        return lowClass == null ? layouts.computeIfAbsent(struct, s -> new Layout(s, null)) : layout(lowClass);
    }

    Layout layout(LowClass lowClass) {
        return classLayouts.computeIfAbsent(lowClass, c -> new Layout(c.instanceType(), c));
    }

    HeapObject create(Layout layout, long length) {
        GcArray array = layout.struct().inlinedArray();
        return layout.create(array == null ? null : Items.create(array.item(), length));
    }

    HeapObject string(byte[] bytes) {
        return layout(StringTypes.STR).create(bytes);
    }

    HeapObject string(String latin1) {
        return string(latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    static byte[] bytes(Object string) {
        return (byte[]) ((HeapObject) string).inlined;
    }

    static String text(Object string) {
        return new String(bytes(string), StandardCharsets.ISO_8859_1);
    }

    HeapObject className(LowClass lowClass) {
        return classNames.computeIfAbsent(lowClass, c -> string(c.name().substring(c.name().lastIndexOf('.') + 1)));
    }

    long identityHash(Object object) {
        if (!(object instanceof HeapObject struct)) {
            return object == null ? 0 : System.identityHashCode(object);
        }
        if (struct.identityHash == 0) {
            struct.identityHash = ++lastIdentityHash;
        }
        return struct.identityHash;
    }

    /** The reference that stands in this run for a value of the prebuilt heap; functions and classes stand for themselves. */
    Object reference(Object value) {
        if (!(value instanceof LowStruct || value instanceof LowArray)) {
            return value;
        }
        Object copy = copies.get(value);
        if (copy == null) {
            Deque<Object> pending = new ArrayDeque<>();
            copy = shallow(value, pending);
            while (!pending.isEmpty()) {
                fill(pending.removeFirst(), pending);
            }
        }
        return copy;
    }

    private Object shallow(Object value, Deque<Object> pending) {
        if (!(value instanceof LowStruct || value instanceof LowArray)) {
            return value;
        }
        Object copy = copies.get(value);
        if (copy == null) {
            copy = value instanceof LowArray array ? Items.create(array.type().item(), array.items().length)
                    : create(layout(((LowStruct) value).type()), ((LowStruct) value).inlined() == null ? 0 : ((LowStruct) value).inlined().items().length);
            copies.put(value, copy);
            pending.add(value);
        }
        return copy;
    }

    private void fill(Object value, Deque<Object> pending) {
        Object copy = copies.get(value);
        if (value instanceof LowArray array) {
            fillItems(array, copy, pending);
            return;
        }
        LowStruct source = (LowStruct) value;
        HeapObject target = (HeapObject) copy;
        for (GcStruct.Field field : source.type().allFields()) {
            LowType type = field.type();
            if (Bits.areHeldFor(type)) {
                target.numbers[target.layout.index(field.name())] = Bits.of(source.get(field.name()));
            } else if (type != Primitive.VOID) {
                target.references[target.layout.index(field.name())] = shallow(source.get(field.name()), pending);
            }
        }
        if (source.inlined() != null) {
            fillItems(source.inlined(), target.inlined, pending);
        }
    }

    private void fillItems(LowArray source, Object target, Deque<Object> pending) {
        Object[] items = source.items();
        for (int i = 0; i < items.length; i++) {
            if (target instanceof Object[] references) {
                references[i] = shallow(items[i], pending);
            } else {
                Items.setNumber(target, i, Bits.of(items[i]));
            }
        }
    }
}
