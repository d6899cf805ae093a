package org.tracewright.frontend.objspace.host;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes Java map keys of Python objects: equal in Java exactly when equal in Python. Numbers that are equal across types, and strings that are
 * equal as {@code str} and {@code unicode}, have one form; most other objects stand for themselves; an object with its own {@code __eq__} or
 * {@code __hash__} is wrapped, and asked through the space.
 */
public final class DictKeys {

    private DictKeys() {
    }

    /** The normal form of a key; the space may raise TypeError where the key has no hash. */
    public static Object of(HostSpace space, HostObject key) {
        if (key instanceof HostStr || key instanceof HostInt) {
            return key;
        }
        if (key instanceof HostInstance instance) {
            return ofInstance(space, instance);
        }
        if (key instanceof HostBool bool) {
            return new HostInt(bool.value() ? 1 : 0);
        }
        if (key instanceof HostLong number) {
            return HostInt.of(number.value());
        }
        if (key instanceof HostSizedInt number) {
            return HostInt.of(number.toBigInteger());
        }
        if (key instanceof HostFloat number) {
            return ofFloat(number);
        }
        if (key instanceof HostUnicode text) {
            return ofUnicode(text);
        }
        if (key instanceof HostTuple tuple) {
            return ofTuple(space, tuple);
        }
        if (key instanceof HostSet set && set.isFrozen()) {
            return ofSet(space, set);
        }
        if (key instanceof HostList || key instanceof HostDict || key instanceof HostSet) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "unhashable type: '" + key.type().name() + "'");
        }
        return key;
    }

    private static Object ofFloat(HostFloat number) {
        double value = number.value();
        return value == Math.rint(value) && Math.abs(value) < 0x1p63 ? new HostInt((long) value) : number;
    }

    private static Object ofUnicode(HostUnicode text) {
        for (int codePoint : text.codePoints()) {
            if (codePoint > 127) {
                return text;
            }
        }
        return HostStr.of(text.text());
    }

    private static Object ofTuple(HostSpace space, HostTuple tuple) {
        List<Object> keys = new ArrayList<>(tuple.items().size());
        for (HostObject item : tuple.items()) {
            keys.add(of(space, item));
        }
        return keys;
    }

    private static Object ofSet(HostSpace space, HostSet set) {
        Set<Object> keys = new HashSet<>();
        for (HostObject item : set.items()) {
            keys.add(of(space, item));
        }
        return keys;
    }

    private static Object ofInstance(HostSpace space, HostInstance instance) {
        HostType type = instance.type();
        boolean own = type.lookup(Names.HASH) instanceof HostFunction || type.lookup(Names.EQ) instanceof HostFunction
                || type.lookup(Names.CMP) instanceof HostFunction;
        if (own) {
            return new OwnEquality(space, instance, space.hash(instance));
        }
        return instance.payload() == instance ? instance : of(space, instance.payload());
    }

    /** A key with its own idea of equality. */
    private record OwnEquality(HostSpace space, HostObject object, long hash) {

        @Override
        public boolean equals(Object other) {
            return other instanceof OwnEquality that && hash == that.hash && (object == that.object || space.equal(object, that.object));
        }

        @Override
        public int hashCode() {
            return Long.hashCode(hash);
        }
    }
}
