package org.tracewright.frontend.objspace.host;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Built-in functions on objects, classes and attributes. */
final class ObjectFunctions {

    private static final long FIRST_ID = 0x7f0000000000L;

    private ObjectFunctions() {
    }

    static void install(ModuleTable table) {
        Map<HostObject, Long> ids = new IdentityHashMap<>();
        table.function("isinstance", 2, 2, (space, args) -> HostBool.of(space.isInstance(args.get(0), args.get(1))))
                .function("issubclass", 2, 2, (space, args) -> HostBool.of(space.classes().isSubclass(args.get(0), args.get(1))))
                .function("callable", 1, 1, (space, args) -> HostBool.of(isCallable(args.get(0))))
                .function("id", 1, 1, (space, args) -> new HostInt(ids.computeIfAbsent(args.get(0), object -> FIRST_ID + 16L * ids.size())))
                .function("hash", 1, 1, (space, args) -> new HostInt(space.hash(args.get(0))))
                .function("repr", 1, 1, (space, args) -> HostStr.of(space.repr(args.get(0))))
                .function("getattr", 2, 3, (space, args) -> {
                    if (args.size() == 2) {
                        return space.getAttribute(args.get(0), space.text(args.get(1)));
                    }
                    HostObject value = space.findAttribute(args.get(0), space.text(args.get(1)));
                    return value == null ? args.get(2) : value;
                })
                .function("setattr", 3, 3, (space, args) -> {
                    space.setAttribute(args.get(0), space.text(args.get(1)), args.get(2));
                    return HostNone.NONE;
                })
                .function("delattr", 2, 2, (space, args) -> {
                    space.attributes().delete(args.get(0), space.name(space.text(args.get(1))));
                    return HostNone.NONE;
                })
                .function("hasattr", 2, 2, (space, args) -> HostBool.of(space.findAttribute(args.get(0), space.text(args.get(1))) != null))
                .function("vars", 0, 1, (space, args) -> args.size() == 0 ? space.currentFrame().locals()
                        : space.getAttribute(args.get(0), "__dict__"))
                .function("dir", 0, 1, ObjectFunctions::dir);
    }

    static boolean isCallable(HostObject object) {
        return object instanceof HostFunction || object instanceof HostBuiltin || object instanceof HostBoundMethod || object instanceof HostBuiltinMethod
                || object instanceof HostType || object instanceof HostInstance && object.type().lookup(Names.CALL) != null;
    }

    private static HostObject dir(HostSpace space, Arguments args) {
        TreeSet<String> names = new TreeSet<>();
        if (args.size() == 0) {
            add(space, names, space.currentFrame().locals());
        } else {
            HostObject object = args.get(0);
            HostDict own = Attributes.dictOf(object);
            if (own != null) {
                add(space, names, own);
            }
            HostType type = object instanceof HostType self ? self : object.type();
            if (!(object instanceof HostModule)) {
                type.mro().forEach(candidate -> add(space, names, candidate.dict()));
            }
        }
        List<HostObject> result = new ArrayList<>();
        names.forEach(name -> result.add(HostStr.of(name)));
        return new HostList(result);
    }

    private static void add(HostSpace space, TreeSet<String> names, HostDict dict) {
        dict.entries().forEach(entry -> names.add(space.str(entry.key())));
    }
}
