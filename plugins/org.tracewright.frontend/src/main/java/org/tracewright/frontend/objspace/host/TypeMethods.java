package org.tracewright.frontend.objspace.host;

import java.util.List;

/** What classes have. */
final class TypeMethods {

    private TypeMethods() {
    }

    static void install() {
        new MethodTable(BuiltinTypes.TYPE)
                .raw("__init__", 0, -1, (space, args) -> HostNone.NONE)
                .raw("__call__", 0, -1, (space, args) -> space.classes().instantiate((HostType) args.get(0), args.rest()))
                .raw("mro", 0, 0, (space, args) -> space.getAttribute(args.get(0), "__mro__"))
                .raw("__subclasses__", 0, 0, (space, args) -> new HostList(space.classes().subclasses((HostType) args.get(0))))
                .raw("__instancecheck__", 1, 1, (space, args) -> HostBool.of(args.get(1).type().isSubclassOf((HostType) args.get(0))))
                .raw("__setattr__", 2, 2, (space, args) -> {
                    space.attributes().setDefault(args.get(0), (HostStr) args.get(1), args.get(2));
                    return HostNone.NONE;
                })
                .attribute("__name__", (space, self) -> HostStr.of(((HostType) self).name()), (space, self, value) -> ((HostType) self).setName(space.str(value)))
                .getter("__bases__", (space, self) -> classes(((HostType) self).bases()))
                .getter("__base__", (space, self) -> ((HostType) self).bases().isEmpty() ? HostNone.NONE : ((HostType) self).bases().get(0))
                .getter("__mro__", (space, self) -> classes(((HostType) self).mro()))
                .getter("__dict__", (space, self) -> ((HostType) self).dict())
                .attribute("__module__", TypeMethods::module, (space, self, value) -> ((HostType) self).dict().put(Names.MODULE, value))
                .attribute("__doc__", TypeMethods::doc, (space, self, value) -> ((HostType) self).dict().put(Names.DOC, value));
        BuiltinTypes.TYPE.dict().put(Names.NEW, new HostBuiltin("type.__new__", TypeMethods::newType));
    }

    private static HostTuple classes(List<HostType> types) {
        return new HostTuple(types.stream().map(HostObject.class::cast).toList());
    }

    private static HostObject module(HostSpace space, HostObject self) {
        HostObject own = ((HostType) self).isUserClass() ? ((HostType) self).dict().get(Names.MODULE) : null;
        return own != null ? own : HostStr.of(((HostType) self).moduleName());
    }

    private static HostObject doc(HostSpace space, HostObject self) {
        HostObject own = ((HostType) self).dict().get(Names.DOC);
        return own == null || own instanceof HostGetSet ? HostNone.NONE : own;
    }

    private static HostObject newType(HostSpace space, Arguments args) {
        if (args.size() == 2) {
            return args.get(1).type();
        }
        if (args.size() != 4 || !(args.get(2).payload() instanceof HostTuple bases) || !(args.get(3).payload() instanceof HostDict dict)) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "type() takes 1 or 3 arguments");
        }
        HostType metaclass = (HostType) args.get(0);
        HostType winner = space.classes().winner(metaclass, bases.items());
        if (winner != metaclass && winner.lookup(Names.NEW) instanceof HostStaticMethod own) {
            return space.call(own.function(), winner, args.get(1), bases, dict);
        }
        return space.classes().newClass(winner, space.str(args.get(1)), bases.items(), dict);
    }
}
