package org.tracewright.frontend.objspace.host;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.tracewright.flow.graph.Opcode;

/** The methods of {@code dict}. */
final class DictMethods {

    private DictMethods() {
    }

    static void install() {
        MethodTable table = new MethodTable(BuiltinTypes.DICT);
        table.container().comparisons().operation("__setitem__", Opcode.SETITEM).operation("__delitem__", Opcode.DELITEM);
        table.raw("__getitem__", 1, 1, (space, args) -> space.operators().subscripts().getFromDict(args.get(0), args.get(1)));
        table.constructor((space, args) -> new HostDict());
        table.method("__init__", 0, 1, (space, args) -> update(space, args));
        views(table, "keys", "iterkeys", "viewkeys", HostDict.Entry::key);
        views(table, "values", "itervalues", "viewvalues", HostDict.Entry::value);
        views(table, "items", "iteritems", "viewitems", entry -> HostTuple.of(entry.key(), entry.value()));
        table.method("get", 1, 2, (space, args) -> orElse(find(space, args), args.or(2, HostNone.NONE)));
        table.method("has_key", 1, 1, (space, args) -> HostBool.of(find(space, args) != null));
        table.method("setdefault", 1, 2, DictMethods::setDefault);
        table.method("pop", 1, 2, DictMethods::pop);
        table.method("popitem", 0, 0, DictMethods::popItem);
        table.method("update", 0, 1, (space, args) -> update(space, args));
        table.method("clear", 0, 0, (space, args) -> {
            dict(args).clear();
            return HostNone.NONE;
        });
        table.method("copy", 0, 0, (space, args) -> {
            HostDict copy = new HostDict();
            putAll(space, copy, dict(args));
            return copy;
        });
        BuiltinTypes.DICT.dict().put("fromkeys", new HostClassMethod(new HostBuiltin("dict.fromkeys", DictMethods::fromKeys)));
    }

    private static HostDict dict(Arguments args) {
        return (HostDict) args.get(0);
    }

    private static void views(MethodTable table, String list, String iterator, String view, Function<HostDict.Entry, HostObject> part) {
        table.method(list, 0, 0, (space, args) -> listOf(dict(args), part));
        table.method(view, 0, 0, (space, args) -> listOf(dict(args), part));
        table.method(iterator, 0, 0, (space, args) -> {
            Iterator<HostDict.Entry> entries = dict(args).entries().iterator();
            return new HostIterator(new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return entries.hasNext();
                }

                @Override
                public HostObject next() {
                    return part.apply(entries.next());
                }
            });
        });
    }

    private static HostList listOf(HostDict dict, Function<HostDict.Entry, HostObject> part) {
        List<HostObject> result = new ArrayList<>(dict.size());
        dict.entries().forEach(entry -> result.add(part.apply(entry)));
        return new HostList(result);
    }

    private static HostObject find(HostSpace space, Arguments args) {
        return dict(args).getNormal(DictKeys.of(space, args.get(1)));
    }

    private static HostObject orElse(HostObject value, HostObject fallback) {
        return value == null ? fallback : value;
    }

    private static HostObject setDefault(HostSpace space, Arguments args) {
        HostObject found = find(space, args);
        if (found == null) {
            found = args.or(2, HostNone.NONE);
            dict(args).putNormal(DictKeys.of(space, args.get(1)), args.get(1), found);
        }
        return found;
    }

    private static HostObject pop(HostSpace space, Arguments args) {
        HostObject value = dict(args).removeNormal(DictKeys.of(space, args.get(1)));
        if (value == null && args.size() < 3) {
            throw space.exceptions().error(BuiltinTypes.KEY_ERROR, args.get(1));
        }
        return value == null ? args.get(2) : value;
    }

    private static HostObject popItem(HostSpace space, Arguments args) {
        if (dict(args).size() == 0) {
            throw space.exceptions().error(BuiltinTypes.KEY_ERROR, HostStr.of("popitem(): dictionary is empty"));
        }
        HostDict.Entry last = null;
        for (HostDict.Entry entry : dict(args).entries()) {
            last = entry;
        }
        dict(args).removeNormal(DictKeys.of(space, last.key()));
        return HostTuple.of(last.key(), last.value());
    }

    static void putAll(HostSpace space, HostDict target, HostDict source) {
        space.budget().allocate(32L * source.size());
        for (HostDict.Entry entry : List.copyOf(source.entries())) {
            target.putNormal(DictKeys.of(space, entry.key()), entry.key(), entry.value());
        }
    }

    private static HostObject update(HostSpace space, Arguments args) {
        HostDict target = dict(args);
        if (args.size() > 1) {
            HostObject source = args.get(1);
            HostObject keys = source.payload() instanceof HostDict ? null : space.findAttribute(source, "keys");
            if (source.payload() instanceof HostDict other) {
                putAll(space, target, other);
            } else if (keys != null) {
                space.iteration().toList(space.call(keys)).forEach(key -> space.extend(target, List.of(key, space.operators().subscripts().get(source, key))));
            } else {
                space.iteration().toList(source).forEach(pair -> space.extend(target, space.iteration().unpack(pair, 2)));
            }
        }
        args.keywords().forEach(target::put);
        return HostNone.NONE;
    }

    private static HostObject fromKeys(HostSpace space, Arguments args) {
        HostObject dict = space.call(args.get(0));
        space.iteration().toList(args.get(1)).forEach(key -> space.operators().subscripts().set(dict, key, args.or(2, HostNone.NONE)));
        return dict;
    }
}
