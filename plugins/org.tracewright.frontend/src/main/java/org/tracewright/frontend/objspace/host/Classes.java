package org.tracewright.frontend.objspace.host;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.frontend.objspace.Frame;

/** Class statements, metaclasses, and calls of classes. */
final class Classes {

    private final HostSpace space;
    private final List<HostType> made = new ArrayList<>();

    Classes(HostSpace space) {
        this.space = space;
    }

    HostObject classStatement(Frame<HostObject> frame, HostStr name, HostTuple bases, HostObject body) {
        HostDict dict = (HostDict) space.call(body);
        HostObject metaclass = dict.get(Names.METACLASS);
        if (metaclass == null && !bases.items().isEmpty()) {
            metaclass = bases.items().get(0).type();
        }
        if (metaclass == null) {
            metaclass = ((HostDict) frame.globals()).get(Names.METACLASS);
        }
        if (dict.get(Names.MODULE) == null) {
            HostObject module = ((HostDict) frame.globals()).get(Names.NAME);
            dict.put(Names.MODULE, module == null ? HostStr.of("?") : module);
        }
        return space.call(metaclass == null ? BuiltinTypes.TYPE : metaclass, name, bases, dict);
    }

    /** What {@code type.__new__(metaclass, name, bases, dict)} does. */
    HostType newClass(HostType metaclass, String name, List<HostObject> baseObjects, HostDict attributes) {
        List<HostType> bases = new ArrayList<>();
        for (HostObject base : baseObjects) {
            if (!(base instanceof HostType type)) {
                throw space.error(BuiltinTypes.TYPE_ERROR, "bases must be types");
            }
            bases.add(type);
        }
        if (bases.isEmpty()) {
            bases.add(BuiltinTypes.OBJECT);
        }
        HostDict dict = new HostDict();
        for (HostDict.Entry entry : attributes.entries()) {
            dict.putNormal(DictKeys.of(space, entry.key()), entry.key(), entry.value());
        }
        String moduleName = moduleName(dict);
        if (dict.get(Names.DOC) == null) {
            dict.put(Names.DOC, HostNone.NONE);
        }
        if (dict.get(Names.NEW) instanceof HostFunction function) {
            dict.put(Names.NEW, new HostStaticMethod(function));
        }
        HostType type = make(metaclass, moduleName, name, bases, dict);
        for (HostDict.Entry entry : dict.entries()) {
            noteDefinition(entry.value(), type);
        }
        made.add(type);
        return type;
    }

    /** The user classes that name the class as a base, in order of their making. */
    List<HostObject> subclasses(HostType base) {
        List<HostObject> result = new ArrayList<>();
        made.stream().filter(type -> type.bases().contains(base)).forEach(result::add);
        return result;
    }

    private static void noteDefinition(HostObject value, HostType type) {
        if (value instanceof HostFunction function) {
            function.setDefiningClass(type);
        } else if (value instanceof HostStaticMethod method) {
            noteDefinition(method.function(), type);
        } else if (value instanceof HostClassMethod method) {
            noteDefinition(method.function(), type);
        }
    }

    private String moduleName(HostDict dict) {
        if (dict.get(Names.MODULE) == null) {
            HostFrame frame = space.calls().currentFrame();
            HostObject name = frame == null ? null : ((HostDict) frame.frame().globals()).get(Names.NAME);
            dict.put(Names.MODULE, name == null ? HostStr.of("?") : name);
        }
        return space.str(dict.get(Names.MODULE));
    }

    private HostType make(HostType metaclass, String moduleName, String name, List<HostType> bases, HostDict dict) {
        try {
            return new HostType(metaclass, moduleName, name, bases, dict);
        } catch (MethodResolutionOrder.Inconsistent conflict) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "Cannot create a consistent method resolution order (MRO) for bases " + conflict.getMessage());
        }
    }

    /** The most derived metaclass of the given one and those of the bases. */
    HostType winner(HostType metaclass, List<? extends HostObject> bases) {
        HostType winner = metaclass;
        for (HostObject base : bases) {
            HostType candidate = base.type();
            if (candidate.isSubclassOf(winner)) {
                winner = candidate;
            } else if (!winner.isSubclassOf(candidate)) {
                throw space.error(BuiltinTypes.TYPE_ERROR, "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the "
                        + "metaclasses of all its bases");
            }
        }
        return winner;
    }

    /** Calls a class: makes and initialises an instance, unless the metaclass has other ideas. */
    HostObject callType(HostType type, Arguments args) {
        HostObject ownCall = type.type().lookup(Names.CALL);
        if (ownCall instanceof HostFunction) {
            return space.calls().call(ownCall, args.prepend(type));
        }
        return instantiate(type, args);
    }

    /** What {@code type.__call__} does. */
    HostObject instantiate(HostType type, Arguments args) {
        if (type == BuiltinTypes.TYPE && args.size() == 1) {
            return args.get(0).type();
        }
        HostObject constructor = type.lookup(Names.NEW);
        if (constructor instanceof HostStaticMethod method) {
            constructor = method.function();
        }
        HostObject initializer = type.lookup(Names.INIT);
        HostObject object;
        if (constructor == ObjectMethods.objectNew()) {
            checkNoArguments(type, initializer, args);
            object = newInstance(type);
        } else {
            object = space.calls().call(constructor, args.prepend(type));
        }
        if (object.type().isSubclassOf(type) && initializer != ObjectMethods.objectInit() && !(type == BuiltinTypes.TYPE)) {
            HostObject result = space.calls().call(space.attributes().bind(object.type().lookup(Names.INIT), object, object.type()), args);
            if (result != HostNone.NONE) {
                throw space.error(BuiltinTypes.TYPE_ERROR, "__init__() should return None, not '" + result.type().name() + "'");
            }
        }
        return object;
    }

    private void checkNoArguments(HostType type, HostObject initializer, Arguments args) {
        if (initializer == ObjectMethods.objectInit() && args.size() + args.keywords().size() > 0) {
            throw space.error(BuiltinTypes.TYPE_ERROR, type.name() + "() takes no parameters");
        }
    }

    /** An instance without any attribute; classes that derive from a built-in class with values are refused. */
    HostInstance newInstance(HostType type) {
        HostType layout = type.layout();
        if (layout.isException()) {
            return new HostException(type, HostTuple.of());
        }
        if (layout != BuiltinTypes.OBJECT) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "object.__new__(" + type.name() + ") is not safe, use " + layout.name() + ".__new__()");
        }
        return new HostInstance(type);
    }

    boolean isInstance(HostObject object, HostObject classes) {
        if (classes instanceof HostTuple tuple) {
            return tuple.items().stream().anyMatch(item -> isInstance(object, item));
        }
        HostObject own = classes.type() == BuiltinTypes.TYPE ? null : classes.type().lookup(Names.INSTANCECHECK);
        if (own instanceof HostFunction) {
            return space.isTrue(space.call(own, classes, object));
        }
        if (!(classes instanceof HostType type)) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "isinstance() arg 2 must be a class, type, or tuple of classes and types");
        }
        return object.type().isSubclassOf(type);
    }

    boolean isSubclass(HostObject candidate, HostObject classes) {
        if (classes instanceof HostTuple tuple) {
            return tuple.items().stream().anyMatch(item -> isSubclass(candidate, item));
        }
        if (!(candidate instanceof HostType type)) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "issubclass() arg 1 must be a class");
        }
        if (!(classes instanceof HostType other)) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "issubclass() arg 2 must be a class or tuple of classes");
        }
        return type.isSubclassOf(other);
    }
}
