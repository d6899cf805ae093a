package org.tracewright.frontend.objspace.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.frontend.bytecode.CallShape;
import org.tracewright.frontend.objspace.host.HostBool;
import org.tracewright.frontend.objspace.host.HostBoundMethod;
import org.tracewright.frontend.objspace.host.HostBuiltin;
import org.tracewright.frontend.objspace.host.HostBuiltinMethod;
import org.tracewright.frontend.objspace.host.HostFloat;
import org.tracewright.frontend.objspace.host.HostForeign;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.frontend.objspace.host.HostLong;
import org.tracewright.frontend.objspace.host.HostNone;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSizedInt;
import org.tracewright.frontend.objspace.host.HostSlice;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.HostTuple;
import org.tracewright.frontend.objspace.host.HostType;
import org.tracewright.frontend.objspace.host.HostUnicode;

/**
 * The objects of a program that the making of one graph meets, numbered in that order, with what it can tell of each without a question. Where two programs show objects of
 * the same descriptions in the same order, each object of the one has the place in the graph that the object with its number has in the other.
 */
final class MetObjects {

    /**
     * Of an object that is met for the first time.
     *
     * @param name  what the making knows special functions and classes by; empty of others
     * @param parts what a class inherits from, what a tuple or a method consists of
     */
    private record Description(Class<?> kind, String name, List<Object> parts) {
    }

    /** Of null. */
    private static final Object NOTHING = "nothing";

    /** No description says enough. Equal to itself only, and in no log. */
    private static final Object UNKNOWN = new Object();

    /** Looking through longer tuples would take longer than making a graph. */
    private static final int LONG_TUPLE = 64;

    private final Map<HostObject, Integer> numbers = new IdentityHashMap<>();
    private final Map<List<Object>, Integer> compounds = new HashMap<>();
    private final List<HostObject> objects = new ArrayList<>();
    private boolean known = true;

    /** Whether all descriptions say enough. */
    boolean areKnown() {
        return known;
    }

    /** The object with that number. */
    HostObject object(int number) {
        return objects.get(number);
    }

    /** A plain value by itself, and an object that was met by its number; null where it was not met. */
    Object name(HostObject object) {
        return object == null ? NOTHING : isPlain(object) ? object : numbers.get(object);
    }

    /** A name, or what there is to say of an object that has none yet and gets one. */
    Object describe(HostObject object) {
        Object name = name(object);
        if (name != null) {
            return name;
        }
        List<HostObject> parts = parts(object);
        if (parts != null) {
            return describe(object, parts);
        }
        if (object instanceof HostForeign) {
            return unknown();
        }
        add(object);
        return new Description(object.getClass(), specialName(object),
                object instanceof HostType type ? describeAll(type.mro().subList(1, type.mro().size())) : List.of());
    }

    /** Compounds of the same parts are the same. */
    private Object describe(HostObject compound, List<HostObject> parts) {
        if (parts.size() > LONG_TUPLE || compound instanceof HostBoundMethod method && !hasIdentity(method.self())) {
            return unknown();
        }
        List<Object> descriptions = describeAll(parts);
        List<Object> key = new ArrayList<>(parts.size() + 1);
        key.add(compound.getClass());
        parts.forEach(part -> key.add(name(part)));
        Integer same = compounds.get(key);
        if (same != null) {
            numbers.put(compound, same);
            return same;
        }
        compounds.put(key, add(compound));
        return new Description(compound.getClass(), "", descriptions);
    }

    private List<Object> describeAll(List<? extends HostObject> parts) {
        List<Object> descriptions = new ArrayList<>(parts.size());
        for (HostObject part : parts) {
            descriptions.add(describe(part));
        }
        return descriptions;
    }

    private Object unknown() {
        known = false;
        return UNKNOWN;
    }

    private int add(HostObject object) {
        int number = objects.size();
        numbers.put(object, number);
        objects.add(object);
        return number;
    }

    /** Whether values of that kind are the same in every program: equal ones stand for each other. */
    static boolean isPlain(HostObject value) {
        return value instanceof HostInt || value instanceof HostStr || value instanceof HostBool || value instanceof HostNone || value instanceof HostFloat
                || value instanceof HostLong || value instanceof HostUnicode || value instanceof HostSizedInt || value instanceof HostType type && !type.isUserClass()
                || value instanceof HostForeign foreign && (foreign.value() instanceof CallShape || foreign.value() instanceof JitMarker);
    }

    /** Whether two names of such an object are always names of one object. Of two equal numbers or tuples nobody can tell again which was meant. */
    static boolean hasIdentity(HostObject value) {
        return value instanceof HostNone || value instanceof HostBool || value instanceof HostType || !isPlain(value) && parts(value) == null;
    }

    /** What an object consists of that is equal to another where the parts are; null of others. */
    private static List<HostObject> parts(HostObject object) {
        if (object instanceof HostTuple tuple) {
            return tuple.items();
        } else if (object instanceof HostBoundMethod method) {
            return Arrays.asList(method.self(), method.function());
        } else if (object instanceof HostBuiltinMethod method) {
            return Arrays.asList(method.self(), method.function());
        } else if (object instanceof HostSlice slice) {
            return List.of(slice.start(), slice.stop(), slice.step());
        }
        return null;
    }

    private static String specialName(HostObject object) {
        if (object instanceof HostFunction function) {
            return function.qualifiedName();
        } else if (object instanceof HostType type) {
            return type.qualifiedName();
        }
        return object instanceof HostBuiltin builtin ? builtin.qualifiedName() : "";
    }
}
