package org.tracewright.frontend.objspace.host;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.frontend.objspace.Raised;

/** Reading, writing and deleting attributes, with descriptors. */
final class Attributes {

    private final HostSpace space;

    Attributes(HostSpace space) {
        this.space = space;
    }

    HostObject get(HostObject object, HostStr name) {
        HostObject value = find(object, name);
        if (value == null) {
            throw missing(object, name);
        }
        return value;
    }

    /** The attribute; null where there is none, also where the program's own code says so. */
    HostObject getOrNull(HostObject object, HostStr name) {
        try {
            return find(object, name);
        } catch (Raised raised) {
            if (Exceptions.is(raised, BuiltinTypes.ATTRIBUTE_ERROR)) {
                return null;
            }
            throw raised;
        }
    }

    private HostObject find(HostObject object, HostStr name) {
        if (object instanceof HostInstance) {
            HostObject own = object.type().lookup(Names.GETATTRIBUTE);
            if (own instanceof HostFunction) {
                return findByOwn(object, own, name);
            }
        }
        HostObject value = findDefault(object, name);
        return value != null ? value : findByGetattr(object, name);
    }

    private HostObject findByOwn(HostObject object, HostObject getattribute, HostStr name) {
        try {
            return space.call(getattribute, object, name);
        } catch (Raised raised) {
            if (!Exceptions.is(raised, BuiltinTypes.ATTRIBUTE_ERROR) || object.type().lookup(Names.GETATTR) == null) {
                throw raised;
            }
            return findByGetattr(object, name);
        }
    }

    private HostObject findByGetattr(HostObject object, HostStr name) {
        HostObject getattr = object.type().lookup(Names.GETATTR);
        return getattr == null ? null : space.call(bind(getattr, object, object.type()), name);
    }

    /** What {@code object.__getattribute__} does; null where there is no such attribute. */
    HostObject findDefault(HostObject object, HostStr name) {
        if (object instanceof HostSuper parent) {
            HostObject value = findInSuper(parent, name);
            if (value != null) {
                return value;
            }
        }
        HostType type = object.type();
        HostObject inType = type.lookup(name);
        if (inType != null && isData(inType)) {
            return bind(inType, object, type);
        }
        if (object instanceof HostType self) {
            HostObject inSelf = self.lookup(name);
            if (inSelf != null) {
                return bindToClass(inSelf, self);
            }
        } else {
            HostDict dict = dictOf(object);
            HostObject value = dict == null ? null : dict.get(name);
            if (value != null) {
                return value;
            }
        }
        if (inType == null && object instanceof HostBoundMethod method) {
            return findDefault(method.function(), name);
        }
        return inType == null ? null : bind(inType, object, type);
    }

    private HostObject findInSuper(HostSuper parent, HostStr name) {
        boolean ofClass = parent.self() instanceof HostType self && self.isSubclassOf(parent.owner());
        HostType type = ofClass ? (HostType) parent.self() : parent.self().type();
        int after = type.mro().indexOf(parent.owner());
        for (HostType candidate : type.mro().subList(after + 1, type.mro().size())) {
            HostObject value = candidate.dict().get(name);
            if (value != null) {
                return ofClass ? bindToClass(value, type) : bind(value, parent.self(), type);
            }
        }
        return null;
    }

    /** The attributes of the object itself, or null where it cannot have any. */
    static HostDict dictOf(HostObject object) {
        if (object instanceof HostInstance instance) {
            return instance.dict();
        } else if (object instanceof HostFunction function) {
            return function.dict();
        } else if (object instanceof HostModule module) {
            return module.dict();
        } else if (object instanceof HostType type) {
            return type.dict();
        }
        return null;
    }

    /** Whether a class attribute comes before the instance's own attributes. */
    private boolean isData(HostObject attribute) {
        return attribute instanceof HostProperty || attribute instanceof HostGetSet
                || attribute instanceof HostInstance && attribute.type().lookup(Names.SET) != null;
    }

    /** What a class attribute becomes when it is read from an instance. */
    HostObject bind(HostObject attribute, HostObject object, HostType type) {
        if (attribute instanceof HostFunction) {
            return new HostBoundMethod(object, attribute);
        } else if (attribute instanceof HostBuiltin builtin) {
            return builtin.isMethod() ? new HostBuiltinMethod(object, builtin) : builtin;
        } else if (attribute instanceof HostGetSet computed) {
            return computed.get(space, object);
        } else if (attribute instanceof HostProperty property) {
            if (property.getter() == HostNone.NONE) {
                throw space.error(BuiltinTypes.ATTRIBUTE_ERROR, "unreadable attribute");
            }
            return space.call(property.getter(), object);
        }
        return bindAny(attribute, object, type);
    }

    private HostObject bindAny(HostObject attribute, HostObject object, HostType type) {
        if (attribute instanceof HostStaticMethod method) {
            return method.function();
        } else if (attribute instanceof HostClassMethod method) {
            return new HostBoundMethod(type, method.function());
        } else if (attribute instanceof HostInstance instance) {
            HostObject get = instance.type().lookup(Names.GET);
            if (get != null) {
                return space.call(get, instance, object, type);
            }
        }
        return attribute;
    }

    private HostObject bindToClass(HostObject attribute, HostType type) {
        if (attribute instanceof HostFunction || attribute instanceof HostBuiltin || attribute instanceof HostProperty || attribute instanceof HostGetSet) {
            return attribute;
        }
        return bindAny(attribute, HostNone.NONE, type);
    }

    Raised missing(HostObject object, HostStr name) {
        if (object instanceof HostType type) {
            return missing("type object '" + type.name() + "'", name, type.mro().stream().map(HostType::dict).toList());
        }
        List<HostDict> among = new ArrayList<>(object.type().mro().stream().map(HostType::dict).toList());
        if (dictOf(object) != null) {
            among.add(dictOf(object));
        }
        return missing("'" + object.type().name() + "' object", name, among);
    }

    private Raised missing(String what, HostStr name, List<HostDict> among) {
        return HostException.about(space.error(BuiltinTypes.ATTRIBUTE_ERROR, what + " has no attribute '" + name.text() + "'"), name.text(), among);
    }

    void set(HostObject object, HostStr name, HostObject value) {
        HostObject own = object.type().lookup(Names.SETATTR);
        if (own instanceof HostFunction) {
            space.call(own, object, name, value);
        } else {
            setDefault(object, name, value);
        }
    }

    /** What {@code object.__setattr__} does. */
    void setDefault(HostObject object, HostStr name, HostObject value) {
        HostObject inType = object.type().lookup(name);
        if (inType instanceof HostGetSet computed) {
            computed.set(space, object, value);
        } else if (inType instanceof HostProperty property) {
            if (property.setter() == HostNone.NONE) {
                throw space.error(BuiltinTypes.ATTRIBUTE_ERROR, "can't set attribute");
            }
            space.call(property.setter(), object, value);
        } else if (inType instanceof HostInstance && inType.type().lookup(Names.SET) != null) {
            space.call(inType.type().lookup(Names.SET), inType, object, value);
        } else {
            writable(object, name).put(name, value);
            if (object instanceof HostType type && value instanceof HostFunction function) {
                function.setDefiningClass(type);
            }
        }
    }

    private HostDict writable(HostObject object, HostStr name) {
        if (object instanceof HostType type && !type.isUserClass()) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "can't set attributes of built-in/extension type '" + type.name() + "'");
        }
        HostDict dict = dictOf(object);
        if (dict == null) {
            throw missing(object, name);
        }
        return dict;
    }

    void delete(HostObject object, HostStr name) {
        HostObject own = object.type().lookup(HostStr.of("__delattr__"));
        if (own instanceof HostFunction) {
            space.call(own, object, name);
            return;
        }
        HostObject inType = object.type().lookup(name);
        if (inType instanceof HostProperty property && property.deleter() != HostNone.NONE) {
            space.call(property.deleter(), object);
        } else if (inType instanceof HostInstance && inType.type().lookup(Names.DELETE) != null) {
            space.call(inType.type().lookup(Names.DELETE), inType, object);
        } else if (writable(object, name).remove(name) == null) {
            throw missing(object, name);
        }
    }
}
