package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tracewright.flow.type.GcStruct.Mutability;
import org.tracewright.frontend.objspace.host.BuiltinTypes;
import org.tracewright.frontend.objspace.host.HostDict;
import org.tracewright.frontend.objspace.host.HostInstance;
import org.tracewright.frontend.objspace.host.HostList;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.HostTuple;
import org.tracewright.frontend.objspace.host.HostType;

/**
 * The class definitions and their attributes. Invariants: an attribute lives in no class below another that has it; the constants found in the dictionaries of its
 * class, of the classes below and of the classes above are part of its type.
 */
final class ClassTable {

    private final Inference inference;
    private final Map<HostType, ClassDef> defs = new IdentityHashMap<>();
    private final Map<HostType, Map<String, HostObject>> dictionaries = new IdentityHashMap<>();
    private final List<ClassDef> inOrder = new ArrayList<>();

    ClassTable(Inference inference) {
        this.inference = inference;
    }

    /** The definition of a class, if it was ever needed, else null. */
    ClassDef known(HostType type) {
        return defs.get(type);
    }

    List<ClassDef> all() {
        return Collections.unmodifiableList(inOrder);
    }

    /** The definition of a class; made when first needed. */
    ClassDef classDef(HostType type) {
        ClassDef known = defs.get(type);
        if (known != null) {
            return known;
        }
        HostType base = baseOf(type);
        ClassDef def = new ClassDef(type, base == null ? null : classDef(base));
        defs.put(type, def);
        inOrder.add(def);
        for (ClassDef above = def.base(); above != null; above = above.base()) {
            inference.engine().requeue(above.subclassReaders());
        }
        if (type.isUserClass()) {
            dictionary(type).forEach((name, value) -> addSource(def, name, new AttributeSource(type, value, false)));
        }
        ExceptionFields.declare(this, def);
        return def;
    }

    /** The attributes of a class itself, with copies of those of its mixins. */
    Map<String, HostObject> dictionary(HostType type) {
        return dictionaries.computeIfAbsent(type, Mixins::dictionary);
    }

    /** An attribute of a class, inherited or own, or null. */
    HostObject lookup(HostType type, String name) {
        for (HostType c : type.mro()) {
            HostObject own = c.isUserClass() ? dictionary(c).get(name) : null;
            if (own != null) {
                return own;
            }
        }
        return null;
    }

    /** The attributes that an instance of the class may have, in its own class or in one above or below. */
    Set<String> attributeNames(ClassDef def) {
        Set<String> names = new TreeSet<>();
        List<ClassDef> related = new ArrayList<>(def.withBases());
        related.addAll(def.withSubclasses());
        for (ClassDef c : related) {
            c.attributeMap().values().stream().filter(a -> a.annotation().kind() != Annotation.Kind.IMPOSSIBLE).forEach(a -> names.add(a.name()));
            names.addAll(c.sources().keySet());
        }
        return names;
    }

    private HostType baseOf(HostType type) {
        HostType found = null;
        for (HostType base : type.bases()) {
            if (base == BuiltinTypes.OBJECT || Mixins.isMixin(base)) {
                continue;
            }
            if (found == null) {
                found = base;
            } else {
                inference.failForGood("not-rpython", "class " + type.name() + " has several bases, " + found.name() + " and " + base.name()
                        + "; all but one must be mixins (_mixin_ = True)");
            }
        }
        if (found != null && !found.isUserClass() && !found.isException()) {
            inference.failForGood("not-rpython", "class " + type.name() + " derives from the built-in class " + found.name());
            return null;
        }
        return found;
    }

    /** Notes the attributes of a prebuilt instance. */
    void addInstance(ClassDef def, HostInstance instance) {
        for (HostDict.Entry entry : instance.dict().entries()) {
            if (entry.key() instanceof HostStr name) {
                addSource(def, name.text(), new AttributeSource(instance, entry.value(), true));
            }
        }
    }

    private void addSource(ClassDef def, String name, AttributeSource source) {
        for (ClassDef c = def; c != null; c = c.base()) {
            Attribute found = c.attributeMap().get(name);
            if (found != null) {
                addConstant(found, def, source);
                return;
            }
        }
        def.sources().computeIfAbsent(name, k -> new ArrayList<>()).add(source);
        if (!source.inInstance()) {
            for (ClassDef below : def.withSubclasses()) {
                Attribute found = below.attributeMap().get(name);
                if (found != null) {
                    addConstant(found, def, source);
                }
            }
        }
    }

    private void addConstant(Attribute attribute, ClassDef holder, AttributeSource source) {
        if (source.inInstance()) {
            attribute.markWritten();
        }
        Annotation value = source.inInstance() ? inference.bookkeeper().constant(source.value())
                : inference.bookkeeper().classAttribute(holder, attribute.name(), source.value());
        inference.merging().generalise(attribute.slot(), value, "attribute " + attribute, new PrebuiltPlace(source.holder(), HostStr.of(attribute.name())));
    }

    /** The attribute as seen from a class; made, and lifted from the classes below, where it is not there yet. */
    Attribute attribute(ClassDef def, String name) {
        Attribute found = def.attribute(name);
        if (found != null) {
            return found;
        }
        Attribute made = new Attribute(name, def);
        Map<ClassDef, List<AttributeSource>> constants = new LinkedHashMap<>();
        List<Attribute> lifted = new ArrayList<>();
        for (ClassDef below : def.withSubclasses()) {
            Attribute lower = below.attributeMap().remove(name);
            if (lower != null) {
                lifted.add(lower);
            }
            List<AttributeSource> sources = below.sources().remove(name);
            if (sources != null) {
                constants.put(below, sources);
            }
        }
        for (ClassDef above = def.base(); above != null; above = above.base()) {
            List<AttributeSource> sources = above.sources().getOrDefault(name, List.of()).stream().filter(s -> !s.inInstance()).toList();
            if (!sources.isEmpty()) {
                constants.put(above, sources);
            }
        }
        def.attributeMap().put(name, made);
        for (Attribute lower : lifted) {
            lift(lower, made);
        }
        constants.forEach((holder, sources) -> sources.forEach(source -> addConstant(made, holder, source)));
        return made;
    }

    private void lift(Attribute lower, Attribute made) {
        if (!lower.readOnly()) {
            made.markWritten();
        }
        made.slot().absorb(lower.slot());
        inference.engine().requeue(lower.slot().readers());
        Annotation old = made.slot().annotation();
        Annotation wider = inference.unions().union(old, lower.annotation());
        if (wider == null) {
            inference.faults().slotsConflict(made.slot(), lower.slot(), "attribute " + made);
        } else {
            made.slot().set(wider, null);
        }
    }

    /** What reading an attribute of an instance of the class gives. Impossible while there is no such attribute. */
    Annotation read(ClassDef def, String name) {
        Annotation value = inference.read(attribute(def, name).slot());
        return value instanceof SomePBC pbc && pbc.any() instanceof MethodDesc ? applicable(pbc, def) : value;
    }

    /** Of a set of methods those that an instance of the class can have: its own or the nearest inherited one, and those of classes below. */
    private Annotation applicable(SomePBC methods, ClassDef def) {
        Set<Desc> chosen = new LinkedHashSet<>();
        MethodDesc nearest = null;
        for (Desc desc : methods.descs()) {
            MethodDesc method = (MethodDesc) desc;
            if (method.self() != null) {
                chosen.add(method);
            } else if (method.origin() != def && method.origin().isSubclassOf(def)) {
                chosen.add(new MethodDesc(method.function(), method.origin(), method.origin(), method.name()));
            } else if (def.isSubclassOf(method.origin()) && (nearest == null || method.origin().isSubclassOf(nearest.origin()))) {
                nearest = method;
            }
        }
        if (nearest != null) {
            chosen.add(new MethodDesc(nearest.function(), nearest.origin(), def, nearest.name()));
        }
        return chosen.isEmpty() ? SomeImpossible.INSTANCE : new SomePBC(chosen, methods.canBeNone());
    }

    /** Stores into an attribute of an instance of the class. */
    void write(ClassDef def, String name, Annotation value) {
        Attribute attribute = attribute(def, name);
        Set<String> allowed = declared(def.type());
        if (allowed != null && !allowed.contains(name)) {
            inference.fail("attribute-error", "attribute " + name + " is not in the _attrs_ or __slots__ of class " + def.name());
            return;
        }
        attribute.markWritten();
        if (value instanceof SomeList list && isImmutableArray(def, name)) {
            inference.merging().neverResize(list.listDef());
        }
        inference.merging().generalise(attribute.slot(), value, "attribute " + attribute);
    }

    private static boolean isImmutableArray(ClassDef def, String name) {
        return ImmutableFields.of(def.type()).getOrDefault(name, Mutability.MUTABLE).holdsFixedItems();
    }

    /** The attributes that {@code _attrs_} or {@code __slots__} of the class and all its bases allow; null where they allow any. */
    private static Set<String> declared(HostType type) {
        Set<String> all = new LinkedHashSet<>();
        for (HostType c : type.mro()) {
            HostObject attrs = c.dict().get("_attrs_") != null ? c.dict().get("_attrs_") : c.dict().get("__slots__");
            if (attrs == null && c.isUserClass() && !Mixins.isMixin(c)) {
                return null;
            }
            all.addAll(names(attrs));
        }
        return type.isUserClass() ? all : null;
    }

    private static List<String> names(HostObject object) {
        Collection<HostObject> items = object instanceof HostTuple tuple ? tuple.items() : object instanceof HostList list ? list.items()
                : object instanceof HostStr ? List.of(object) : List.of();
        return items.stream().filter(HostStr.class::isInstance).map(o -> ((HostStr) o).text()).toList();
    }
}
