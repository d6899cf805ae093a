package org.tracewright.frontend.objspace.host;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A {@code dict} in order of insertion. The map is keyed by what {@link DictKeys} makes of a key, so that keys that are equal in Python are equal in Java;
 * string keys stand for themselves, which is why name spaces are cheap.
 */
public final class HostDict extends HostObject {

    /** A key as it was given, and its value. */
    public static final class Entry {

        private final HostObject key;
        private HostObject value;

        private Entry(HostObject key, HostObject value) {
            this.key = key;
            this.value = value;
        }

        public HostObject key() {
            return key;
        }

        public HostObject value() {
            return value;
        }
    }

    private final Map<Object, Entry> map = new LinkedHashMap<>();

    /** The live entries in order. */
    public Collection<Entry> entries() {
        return map.values();
    }

    /** The keys that are {@code str}, as text, in order. */
    public List<String> names() {
        return map.values().stream().filter(entry -> entry.key instanceof HostStr).map(entry -> ((HostStr) entry.key).text()).toList();
    }

    public int size() {
        return map.size();
    }

    /** The value of a normalised key, or null. */
    public HostObject getNormal(Object normalKey) {
        Entry entry = map.get(normalKey);
        return entry == null ? null : entry.value;
    }

    /** Sets the value of a key whose normalised form is given. */
    public void putNormal(Object normalKey, HostObject key, HostObject value) {
        Entry entry = map.get(normalKey);
        if (entry == null) {
            map.put(normalKey, new Entry(key, value));
        } else {
            entry.value = value;
        }
    }

    /** Removes a normalised key and returns its value, or null. */
    public HostObject removeNormal(Object normalKey) {
        Entry entry = map.remove(normalKey);
        return entry == null ? null : entry.value;
    }

    /** The value of a {@code str} key, or null. */
    public HostObject get(HostStr key) {
        return getNormal(key);
    }

    /** The value of a {@code str} key, or null. */
    public HostObject get(String key) {
        return getNormal(HostStr.of(key));
    }

    public void put(HostStr key, HostObject value) {
        putNormal(key, key, value);
    }

    public void put(String key, HostObject value) {
        put(HostStr.of(key), value);
    }

    public HostObject remove(HostStr key) {
        return removeNormal(key);
    }

    public void clear() {
        map.clear();
    }

    @Override
    public HostType type() {
        return BuiltinTypes.DICT;
    }
}
