package org.tracewright.frontend.objspace.host;

/** What every object has. */
final class ObjectMethods {

    private ObjectMethods() {
    }

    /** {@code object.__new__}. */
    static HostObject objectNew() {
        return BuiltinTypes.OBJECT.dict().get(Names.NEW);
    }

    /** {@code object.__init__}. */
    static HostObject objectInit() {
        return BuiltinTypes.OBJECT.dict().get(Names.INIT);
    }

    static void install() {
        new MethodTable(BuiltinTypes.OBJECT)
                .raw("__init__", 0, -1, (space, args) -> HostNone.NONE)
                .raw("__repr__", 0, 0, (space, args) -> HostStr.of(repr(space, args.get(0))))
                .raw("__str__", 0, 0, (space, args) -> HostStr.of(space.repr(args.get(0))))
                .raw("__hash__", 0, 0, (space, args) -> new HostInt(Hashes.of(space, args.get(0).payload())))
                .raw("__getattribute__", 1, 1, (space, args) -> getAttribute(space, args.get(0), (HostStr) args.get(1)))
                .raw("__setattr__", 2, 2, (space, args) -> {
                    space.attributes().setDefault(args.get(0), (HostStr) args.get(1), args.get(2));
                    return HostNone.NONE;
                })
                .raw("__delattr__", 1, 1, (space, args) -> {
                    ((HostInstance) args.get(0)).dict().remove((HostStr) args.get(1));
                    return HostNone.NONE;
                })
                .raw("__format__", 1, 1, (space, args) -> HostStr.of(BraceFormat.format(space, args.get(0).payload(), space.str(args.get(1)))))
                .attribute("__class__", (space, self) -> self.type(), (space, self, value) -> ((HostInstance) self).setType((HostType) value))
                .attribute("__dict__", ObjectMethods::dict, (space, self, value) -> replaceDict(Attributes.dictOf(self), (HostDict) value))
                .getter("__doc__", (space, self) -> HostNone.NONE);
        BuiltinTypes.OBJECT.dict().put(Names.NEW, new HostBuiltin("object.__new__", ObjectMethods::newObject));
        HostStr module = HostStr.of("__module__");
        BuiltinTypes.OBJECT.dict().put(module, HostStr.of("__builtin__"));
    }

    private static HostObject newObject(HostSpace space, Arguments args) {
        if (args.size() == 0 || !(args.get(0) instanceof HostType type)) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "object.__new__(X): X is not a type object");
        }
        return space.classes().newInstance(type);
    }

    private static String repr(HostSpace space, HostObject self) {
        return self.payload() == self && self instanceof HostInstance ? space.texts().defaultRepr(self) : space.repr(self.payload());
    }

    private static HostObject getAttribute(HostSpace space, HostObject self, HostStr name) {
        HostObject value = space.attributes().findDefault(self, name);
        if (value == null) {
            throw space.attributes().missing(self, name);
        }
        return value;
    }

    private static HostObject dict(HostSpace space, HostObject self) {
        HostDict dict = Attributes.dictOf(self);
        if (dict == null) {
            throw space.attributes().missing(self, Names.DICT);
        }
        return dict;
    }

    private static void replaceDict(HostDict old, HostDict replacement) {
        HostDict copy = new HostDict();
        replacement.entries().forEach(entry -> copy.put((HostStr) entry.key(), entry.value()));
        old.clear();
        copy.entries().forEach(entry -> old.put((HostStr) entry.key(), entry.value()));
    }
}
