package org.tracewright.translator.lowering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;

/** The structs behind containers and iterators: one for each shape, under a unique name. */
final class Structs {

    private static final Pattern UNUSUAL = Pattern.compile("[^A-Za-z0-9_.$]");

    private final Map<Object, GcStruct> made = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    /** How often each name was wanted: all of its numbers below are taken. */
    private final Map<String, Integer> wantedBefore = new HashMap<>();

    /** A name that nothing else has. */
    String unique(String wanted) {
        String base = UNUSUAL.matcher(wanted).replaceAll("_");
        String name = base;
        while (!names.add(name)) {
            name = base + "$" + wantedBefore.merge(base, 1, Integer::sum);
        }
        return name;
    }

    /** The struct of that shape; filled when it is asked for first. */
    GcStruct of(Object shape, String name, Consumer<GcStruct> fill) {
        GcStruct struct = made.get(shape);
        if (struct == null) {
            struct = new GcStruct(unique(name), null);
            made.put(shape, struct);
            fill.accept(struct);
            struct.seal();
        }
        return struct;
    }

    GcStruct tuple(List<LowType> items) {
        return of(items, "tuple" + items.size(), s -> {
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i) != Primitive.VOID) {
                    s.add("item" + i, items.get(i), GcStruct.Mutability.IMMUTABLE);
                }
            }
        });
    }

    GcStruct list(LowType item) {
        return of(List.of("list", item), "list_of_" + shortName(item), s -> s.add("length", Primitive.SIGNED).add("items", new Ptr(new GcArray(item))));
    }

    /** @param own further fields */
    GcStruct dict(LowType key, LowType value, Map<String, LowType> own) {
        return of(List.of("dict", key, value, own), "dict_of_" + shortName(key) + "_" + shortName(value), s -> {
            s.add("length", Primitive.SIGNED).add("used", Primitive.SIGNED)
                    .add("keys", new Ptr(new GcArray(key))).add("values", new Ptr(new GcArray(value))).add("hashes", new Ptr(new GcArray(Primitive.SIGNED)))
                    .add("live", new Ptr(new GcArray(Primitive.BOOL))).add("index", new Ptr(new GcArray(Primitive.SIGNED)));
            own.forEach(s::add);
        });
    }

    private static String shortName(LowType type) {
        return List.of(type.irName().replace("Ptr(", "").replace("GcArray(", "array_").replace(")", "").split("[^A-Za-z0-9_.$]+")).stream().collect(Collectors.joining("_"));
    }
}
