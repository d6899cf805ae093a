package org.tracewright.translator.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tracewright.flow.graph.Mentions;
import org.tracewright.flow.heap.LowArray;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.TypeNames;

/**
 * What is kept of a function when its translation is over: nothing of its program.
 *
 * @param key          of the complete content
 * @param callees      the names of the functions that its graph calls when it is simplified
 * @param mentions     what its optimised graph mentions, with names for functions, classes and structs, and numbers for prebuilt objects; null where this can't be told
 * @param worthInlining whether it is put in place of its calls
 */
record Remembered(Digest key, List<String> callees, Named mentions, boolean worthInlining) {

    /** The name of a function or class, or the number of an object. */
    private enum Kind { FUNCTION, CLASS, OBJECT }

    private record Name(Kind kind, String name, int number) {
    }

    private record VirtualCall(String slot, String receiver) {
    }

    /** {@link Mentions} by names. */
    record Named(String file, List<Object> values, List<String> handled, List<VirtualCall> virtualCalls, int raises, int size, boolean newOfClass) {
    }

    /** What gives names their meaning in a program. */
    interface Meaning {

        LowFunction function(String name);

        LowClass lowClass(String name);

        Object object(int number);

        TypeNames types();
    }

    /** Mentions by names; null where something has none. */
    static Named named(Mentions mentions, Function<Object, Integer> numbers, TypeNames types) {
        List<Object> values = new ArrayList<>();
        for (Object value : mentions.values()) {
            Object name = name(value, numbers);
            if (name == null) {
                return null;
            }
            values.add(name);
        }
        List<VirtualCall> virtualCalls = mentions.virtualCalls().stream().map(call -> new VirtualCall(call.slot(), types.add(call.receiver()))).toList();
        return new Named(mentions.file(), values, mentions.handled().stream().map(LowClass::name).toList(), virtualCalls, mentions.raises(), mentions.size(), mentions.newOfClass());
    }

    private static Object name(Object value, Function<Object, Integer> numbers) {
        if (value instanceof LowFunction function) {
            return new Name(Kind.FUNCTION, function.name(), 0);
        } else if (value instanceof LowClass lowClass) {
            return new Name(Kind.CLASS, lowClass.name(), 0);
        } else if (value instanceof LowStruct || value instanceof LowArray) {
            Integer number = numbers.apply(value);
            return number == null ? null : new Name(Kind.OBJECT, "", number);
        }
        return value;
    }

    /** The mentions in another program; null where it lacks something. */
    static Mentions mentions(Named named, Meaning meaning) {
        List<Object> values = new ArrayList<>();
        for (Object value : named.values()) {
            values.add(value instanceof Name name ? meant(name, meaning) : value);
        }
        List<LowClass> handled = new ArrayList<>();
        named.handled().forEach(name -> handled.add(meaning.lowClass(name)));
        List<Mentions.VirtualCall> virtualCalls = new ArrayList<>();
        named.virtualCalls().forEach(call -> virtualCalls.add(new Mentions.VirtualCall(call.slot(), (GcStruct) meaning.types().named(call.receiver()))));
        boolean lacks = values.contains(null) || handled.contains(null) || virtualCalls.stream().anyMatch(call -> call.receiver() == null);
        return lacks ? null : new Mentions(named.file(), values, handled, virtualCalls, named.raises(), named.size(), named.newOfClass());
    }

    private static Object meant(Name name, Meaning meaning) {
        return switch (name.kind()) {
            case FUNCTION -> meaning.function(name.name());
            case CLASS -> meaning.lowClass(name.name());
            case OBJECT -> meaning.object(name.number());
        };
    }
}
