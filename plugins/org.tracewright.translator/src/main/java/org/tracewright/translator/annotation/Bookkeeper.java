package org.tracewright.translator.annotation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.frontend.objspace.Raised;
import org.tracewright.frontend.objspace.host.HostBool;
import org.tracewright.frontend.objspace.host.HostBoundMethod;
import org.tracewright.frontend.objspace.host.HostBuiltin;
import org.tracewright.frontend.objspace.host.HostBuiltinMethod;
import org.tracewright.frontend.objspace.host.HostClassMethod;
import org.tracewright.frontend.objspace.host.HostDict;
import org.tracewright.frontend.objspace.host.HostFloat;
import org.tracewright.frontend.objspace.host.HostForeign;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostInstance;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.frontend.objspace.host.HostList;
import org.tracewright.frontend.objspace.host.HostLong;
import org.tracewright.frontend.objspace.host.HostModule;
import org.tracewright.frontend.objspace.host.HostNone;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostProperty;
import org.tracewright.frontend.objspace.host.HostRange;
import org.tracewright.frontend.objspace.host.HostSet;
import org.tracewright.frontend.objspace.host.HostSizedInt;
import org.tracewright.frontend.objspace.host.HostSlice;
import org.tracewright.frontend.objspace.host.HostStaticMethod;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.HostTuple;
import org.tracewright.frontend.objspace.host.HostType;
import org.tracewright.frontend.objspace.host.HostUnicode;

/** What is known of live objects of the concrete space: the constants of the program. */
final class Bookkeeper {

    private final Inference inference;
    private final Map<HostObject, Annotation> shared = new IdentityHashMap<>();
    private final Map<HostFunction, FunctionDesc> functions = new IdentityHashMap<>();
    private final Map<HostType, ClassDesc> classes = new IdentityHashMap<>();
    private final Deque<Runnable> unread = new ArrayDeque<>();
    private boolean reading;

    Bookkeeper(Inference inference) {
        this.inference = inference;
    }

    /** The annotation of an object. */
    Annotation constant(HostObject object) {
        if (object instanceof HostInt i) {
            return new SomeInteger(IntegerKind.SIGNED, i.value() >= 0, i);
        }
        if (object == HostNone.NONE) {
            return SomeNone.INSTANCE;
        }
        if (object instanceof HostBool b) {
            return new SomeBool(b);
        }
        if (object instanceof HostStr s) {
            return s.length() == 1 ? new SomeChar(s) : new SomeString(false, s);
        }
        if (object instanceof HostTuple tuple) {
            return new SomeTuple(tuple.items().stream().map(this::constant).toList(), tuple);
        }
        if (object instanceof HostFloat f) {
            return new SomeFloat(f);
        }
        if (object instanceof HostUnicode u) {
            return u.length() == 1 ? new SomeUnicodeChar(u) : new SomeUnicode(false, u);
        }
        if (object instanceof HostSizedInt i) {
            return new SomeInteger(integerKind(i.kind()), i.bits() >= 0 || !i.kind().signed(), i);
        }
        if (object instanceof HostForeign foreign) {
            return new SomeForeign(foreign);
        }
        Annotation known = shared.get(object);
        if (known == null) {
            known = make(object);
            shared.put(object, known);
        }
        return known;
    }

    static IntegerKind integerKind(HostSizedInt.Kind kind) {
        return kind == HostSizedInt.Kind.INT ? IntegerKind.SIGNED : kind == HostSizedInt.Kind.UINT ? IntegerKind.UNSIGNED : IntegerKind.valueOf(kind.name());
    }

    /** Looks into a container or instance; not at once where that is already going on, for prebuilt structures may be deep. */
    private void lookInto(Runnable contents) {
        unread.add(contents);
        if (reading) {
            return;
        }
        reading = true;
        while (!unread.isEmpty()) {
            unread.remove().run();
        }
        reading = false;
    }

    private Annotation make(HostObject object) {
        if (object instanceof HostFunction function) {
            return Builtins.isBuiltin(function.qualifiedName()) ? new SomeBuiltin(function.qualifiedName(), function) : new SomePBC(function(function));
        }
        if (object instanceof HostType type) {
            return type.isUserClass() && !Builtins.isBuiltin(type.qualifiedName()) || type.isException() ? new SomePBC(classDesc(type))
                    : new SomeBuiltin(type.qualifiedName(), type);
        }
        if (object instanceof HostBuiltin builtin) {
            HostFunction replacement = Replacements.of(inference.space(), builtin.qualifiedName());
            return replacement != null ? constant(replacement) : new SomeBuiltin(builtin.qualifiedName(), builtin);
        }
        if (DictContents.of(object) != null) {
            return dict(object, DictContents.of(object));
        }
        if (object instanceof HostInstance instance) {
            return instance(instance);
        }
        if (object instanceof HostList list) {
            return list(list);
        }
        if (object instanceof HostModule module) {
            return new SomePBC(new FrozenDesc(module, "module " + module.name()));
        }
        if (object instanceof HostBoundMethod method) {
            return boundMethod(method);
        }
        if (object instanceof HostBuiltinMethod method) {
            return new SomeBuiltinMethod(method.name(), constant(method.self()));
        }
        if (object instanceof HostStaticMethod method) {
            return constant(method.function());
        }
        if (object instanceof HostRange range) {
            return range(range);
        }
        if (object instanceof HostProperty property) {
            return new SomeProperty(optional(property.getter()), optional(property.setter()));
        }
        if (object instanceof HostSlice slice) {
            return new SomeSlice(constant(slice.start()), constant(slice.stop()), constant(slice.step()));
        }
        if (object instanceof HostLong number && number.value().bitLength() < Long.SIZE) {
            return constant(new HostInt(number.value().longValue()));
        }
        if (object instanceof HostLong number) {
            return inference.failForGood("overflow-of-constant", "the constant " + number.value() + " does not fit into a machine integer");
        }
        return refuse("a prebuilt " + object.type().name() + " cannot be used at run time");
    }

    private Annotation refuse(String message) {
        return inference.failForGood("not-rpython", message);
    }

    private FunctionDesc optional(HostObject object) {
        return object instanceof HostFunction f ? function(f) : null;
    }

    FunctionDesc function(HostFunction function) {
        return functions.computeIfAbsent(function, f -> new FunctionDesc(f, Specializer.of(f)));
    }

    ClassDesc classDesc(HostType type) {
        return classes.computeIfAbsent(type, ClassDesc::new);
    }

    /** The definition for a class descriptor. */
    ClassDef classDef(ClassDesc desc) {
        if (desc.classDef() == null) {
            desc.setClassDef(inference.classDef(desc.type()));
        }
        return desc.classDef();
    }

    /** What stands for an object already seen, or null. */
    Desc known(HostObject object) {
        if (object instanceof HostFunction f) {
            return functions.get(f);
        }
        if (object instanceof HostType t) {
            return classes.get(t);
        }
        return shared.get(object) instanceof SomePBC pbc ? pbc.only() : null;
    }

    /** The annotation of a property, null for anything else. */
    Annotation constantIfProperty(HostObject object) {
        return object instanceof HostProperty ? constant(object) : null;
    }

    /** A value in the dictionary of a class, as an attribute of instances. */
    Annotation classAttribute(ClassDef holder, String name, HostObject value) {
        if (value instanceof HostFunction function) {
            return new SomePBC(new MethodDesc(function(function), holder, null, name));
        }
        if (value instanceof HostClassMethod method && method.function() instanceof HostFunction function) {
            return new SomePBC(new FrozenMethodDesc(function(function), new FrozenDesc(holder.type(), "class " + holder.name()), name));
        }
        return constant(value);
    }

    private Annotation instance(HostInstance instance) {
        String special = Builtins.instanceKind(instance.type().qualifiedName());
        if (special != null) {
            return new SomeBuiltin(special, instance);
        }
        HostObject referent = PrebuiltWeakRef.referent(instance);
        if (referent != null) {
            return constant(referent) instanceof SomeInstance some ? new SomeWeakRef(some.classDef()) : refuse("a weak reference to a prebuilt " + referent.type().name() + " cannot be used at run time");
        }
        if (isFrozen(instance)) {
            return new SomePBC(new FrozenDesc(instance, "frozen " + instance.type().name()));
        }
        ClassDef def = inference.classDef(instance.type());
        def.markInstantiated();
        Annotation annotation = new SomeInstance(def, false, instance);
        shared.put(instance, annotation);
        lookInto(() -> inference.classes().addInstance(def, instance));
        return annotation;
    }

    private boolean isFrozen(HostInstance instance) {
        if (instance.type().lookup("_freeze_") == null) {
            return false;
        }
        try {
            HostObject answer = inference.space().call(inference.space().getAttribute(instance, "_freeze_"));
            return inference.space().isTrue(answer);
        } catch (Raised raised) {
            return false;
        }
    }

    private Annotation boundMethod(HostBoundMethod method) {
        if (!(method.function() instanceof HostFunction function)) {
            return refuse("this bound method cannot be used at run time");
        }
        if (method.self() == null || method.self() == HostNone.NONE) {
            return constant(function);
        }
        Annotation self = constant(method.self());
        if (self instanceof SomeInstance instance) {
            HostType owner = instance.classDef().type().lookupOwner(HostStr.of(function.name()));
            ClassDef origin = owner == null ? instance.classDef() : inference.classDef(owner);
            return new SomePBC(new MethodDesc(function(function), origin, instance.classDef(), function.name()));
        }
        if (self instanceof SomePBC pbc && pbc.only() instanceof FrozenDesc frozen) {
            return new SomePBC(new FrozenMethodDesc(function(function), frozen, function.name()));
        }
        if (self instanceof SomePBC pbc && pbc.only() instanceof ClassDesc cls) {
            return new SomePBC(new FrozenMethodDesc(function(function), new FrozenDesc(cls.type(), cls.toString()), function.name()));
        }
        return refuse("a method of " + self + " cannot be used at run time");
    }

    private Annotation list(HostList list) {
        ListDef def = new ListDef();
        Annotation annotation = new SomeList(def, false, list);
        shared.put(list, annotation);
        lookInto(() -> {
            List<HostObject> items = List.copyOf(list.items());
            for (int i = 0; i < items.size(); i++) {
                inference.merging().item(def, constant(items.get(i)), new PrebuiltPlace(list, new HostInt(i)));
            }
        });
        return annotation;
    }

    private Annotation range(HostRange range) {
        ListDef def = new ListDef();
        for (long i : List.of(0L, range.length() - 1)) {
            if (range.length() > 0) {
                inference.merging().item(def, constant(range.get(i)));
            }
        }
        return new SomeList(def, false, range);
    }

    private Annotation dict(HostObject object, HostDict contents) {
        DictDef def = new DictDef(object instanceof HostSet ? DictDef.Kind.SET : DictDef.Kind.DICT);
        Annotation annotation = new SomeDict(def, false, object);
        shared.put(object, annotation);
        lookInto(() -> {
            if (DictContents.isCustom(object)) {
                HostDict attributes = ((HostInstance) object).dict();
                inference.merging().setCustom(def, constant(attributes.get("key_eq")), constant(attributes.get("key_hash")));
            }
            List.copyOf(contents.entries()).forEach(entry -> {
                inference.merging().key(def, constant(entry.key()), new PrebuiltPlace(object, entry.key(), true));
                inference.merging().value(def, constant(entry.value()), new PrebuiltPlace(object, entry.key()));
            });
        });
        return annotation;
    }
}
