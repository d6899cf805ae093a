package org.tracewright.translator.lowering;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.tracewright.frontend.objspace.host.HostInstance;
import org.tracewright.frontend.objspace.host.HostNone;
import org.tracewright.translator.annotation.Annotation;
import org.tracewright.translator.annotation.ClassDef;
import org.tracewright.translator.annotation.ClassDesc;
import org.tracewright.translator.annotation.Desc;
import org.tracewright.translator.annotation.DictDef;
import org.tracewright.translator.annotation.FrozenDesc;
import org.tracewright.translator.annotation.FrozenMethodDesc;
import org.tracewright.translator.annotation.FunctionDesc;
import org.tracewright.translator.annotation.IntegerKind;
import org.tracewright.translator.annotation.ListDef;
import org.tracewright.translator.annotation.MethodDesc;
import org.tracewright.translator.annotation.SomeBuiltinMethod;
import org.tracewright.translator.annotation.SomeDict;
import org.tracewright.translator.annotation.SomeInstance;
import org.tracewright.translator.annotation.SomeInteger;
import org.tracewright.translator.annotation.SomeIterator;
import org.tracewright.translator.annotation.SomeList;
import org.tracewright.translator.annotation.SomePBC;
import org.tracewright.translator.annotation.SomePtr;
import org.tracewright.translator.annotation.SomeStringBuilder;
import org.tracewright.translator.annotation.SomeTuple;

/** Chooses the representation for an annotation; equal annotations share one. */
final class Reprs {

    private final Lowerer lowerer;
    private final Map<Object, Repr> cache = new HashMap<>();
    private final Map<IntegerKind, IntRepr> integers = new EnumMap<>(IntegerKind.class);
    private final BoolRepr bools = new BoolRepr();
    private final FloatRepr floats = new FloatRepr();
    private final CharRepr chars = new CharRepr(false);
    private final CharRepr unichars = new CharRepr(true);
    private final StringRepr strings;
    private final StringRepr unicodes;
    private final VoidRepr none = new VoidRepr("None", HostNone.NONE);

    Reprs(Lowerer lowerer) {
        this.lowerer = lowerer;
        this.strings = new StringRepr(lowerer, false);
        this.unicodes = new StringRepr(lowerer, true);
        for (IntegerKind kind : IntegerKind.values()) {
            integers.put(kind, new IntRepr(kind));
        }
    }

    IntRepr signed() {
        return integers.get(IntegerKind.SIGNED);
    }

    IntRepr unsigned() {
        return integers.get(IntegerKind.UNSIGNED);
    }

    BoolRepr bools() {
        return bools;
    }

    FloatRepr floats() {
        return floats;
    }

    CharRepr chars(boolean unicode) {
        return unicode ? unichars : chars;
    }

    StringRepr strings(boolean unicode) {
        return unicode ? unicodes : strings;
    }

    VoidRepr none() {
        return none;
    }

    static boolean isNumber(Repr repr) {
        return repr instanceof IntRepr || repr instanceof BoolRepr || repr instanceof FloatRepr;
    }

    InstanceRepr instance(ClassDef def) {
        return (InstanceRepr) cached(def, () -> new InstanceRepr(lowerer, def));
    }

    /** Of any instance. */
    InstanceRepr root() {
        return (InstanceRepr) cached("object", () -> new InstanceRepr(lowerer, null));
    }

    ClassRepr classes() {
        return (ClassRepr) cached("class", () -> new ClassRepr(lowerer));
    }

    WeakRefRepr weakReferences() {
        return (WeakRefRepr) cached("weakref", () -> new WeakRefRepr(lowerer));
    }

    TupleRepr tuple(List<Repr> items) {
        return (TupleRepr) cached(items, () -> new TupleRepr(lowerer, items));
    }

    private record ListKey(Object item, boolean resizable) {
    }

    ListRepr list(Repr item, boolean resizable) {
        return (ListRepr) cached(new ListKey(item, resizable), () -> new ListRepr(lowerer, item, resizable));
    }

    Repr of(Annotation annotation) {
        return switch (annotation.kind()) {
            case IMPOSSIBLE, NONE -> none;
            case ERROR -> throw LoweringException.unsupported("the type of this value was refused before");
            case BOOL -> bools;
            case INTEGER -> integers.get(((SomeInteger) annotation).integerKind());
            case FLOAT -> floats;
            case CHAR -> chars;
            case UNICHAR -> unichars;
            case STRING -> strings;
            case UNICODE -> unicodes;
            case TUPLE -> tuple(((SomeTuple) annotation).items().stream().map(this::of).toList());
            case LIST -> ofList(((SomeList) annotation).listDef());
            case DICT -> ofDict(((SomeDict) annotation).dictDef());
            case INSTANCE -> instance(((SomeInstance) annotation).classDef());
            case PBC -> ofPrebuilt((SomePBC) annotation);
            case BUILTIN -> new VoidRepr("a built-in function");
            case BUILTIN_METHOD -> new BuiltinMethodRepr(of(((SomeBuiltinMethod) annotation).self()));
            case ITERATOR -> ofIterator((SomeIterator) annotation);
            case CLASS -> classes();
            case SLICE -> new VoidRepr("a slice");
            case PTR -> cached(((SomePtr) annotation).type(), () -> new PtrRepr(((SomePtr) annotation).type()));
            case FOREIGN -> new VoidRepr("a constant of the tool chain");
            case WEAKREF -> weakReferences();
            case BUILDER -> cached("builder" + ((SomeStringBuilder) annotation).unicode(), () -> new BuilderRepr(lowerer, ((SomeStringBuilder) annotation).unicode()));
            case PROPERTY -> new VoidRepr("a property");
        };
    }

    private Repr ofList(ListDef def) {
        Repr known = cache.get(def);
        if (known == null) {
            Repr item = of(def.item().annotation());
            known = def.rangeStep() != null && !def.resized() && item == signed() ? cached("range", () -> new RangeRepr(lowerer)) : list(item, def.resized());
            cache.put(def, known);
        }
        return known;
    }

    private Repr ofDict(DictDef def) {
        return cached(def, () -> new DictRepr(lowerer, def));
    }

    private Repr ofPrebuilt(SomePBC pbc) {
        Desc any = pbc.any();
        if (any instanceof MethodDesc) {
            SomePBC methods = (SomePBC) pbc.withoutNone();
            return cached(methods, () -> MethodRepr.isOneName(methods) ? new MethodRepr(lowerer, methods) : new BoundMethodRepr(lowerer, methods));
        }
        if (pbc.only() != null) {
            return new VoidRepr(pbc.only().name(), pbc.only() instanceof FrozenMethodDesc method ? method.self().hostObject() : pbc.only().hostObject());
        }
        if (any instanceof ClassDesc) {
            return classes();
        }
        if (any instanceof FunctionDesc) {
            return cached(pbc.withoutNone(), () -> new FunctionRepr(lowerer, (SomePBC) pbc.withoutNone()));
        }
        if (any instanceof FrozenDesc) {
            return cached(pbc.withoutNone(), () -> new FrozenRepr(lowerer, (SomePBC) pbc.withoutNone()));
        }
        return ofFrozenMethods(pbc);
    }

    /** A method of one of several frozen objects is known by the object, where all have one name. */
    private Repr ofFrozenMethods(SomePBC methods) {
        Set<String> names = new HashSet<>();
        Set<Desc> objects = new LinkedHashSet<>();
        for (Desc desc : methods.descs()) {
            if (!(desc instanceof FrozenMethodDesc method) || !(method.self().hostObject() instanceof HostInstance)) {
                throw LoweringException.unsupported("a value that is one of several methods of classes, or of different things");
            }
            names.add(method.name());
            objects.add(method.self());
        }
        if (names.size() > 1) {
            throw LoweringException.unsupported("a value that is one of several methods of frozen objects, " + String.join(" or ", new TreeSet<>(names)));
        }
        SomePBC any = new SomePBC(objects, false);
        return cached(any, () -> new FrozenRepr(lowerer, any));
    }

    private Repr ofIterator(SomeIterator iterator) {
        Annotation container = iterator.container();
        Repr inner = of(container);
        return switch (iterator.variant()) {
            case ENUMERATE -> cached(List.of("enumerate", inner), () -> new EnumerateRepr(lowerer, inner instanceof IteratorRepr i ? i : ItemIteratorRepr.over(lowerer, inner, false)));
            case DICT_VALUES, DICT_PAIRS -> cached(List.of(iterator.variant(), inner), () -> new DictIteratorRepr(lowerer, (DictRepr) inner, iterator.variant()));
            case ITEMS, REVERSED -> inner instanceof IteratorRepr ? inner
                    : cached(List.of(iterator.variant(), inner), () -> ItemIteratorRepr.over(lowerer, inner, iterator.variant() == SomeIterator.Variant.REVERSED));
        };
    }

    /** The representation under a key; made on first use. */
    Repr cached(Object key, Supplier<Repr> make) {
        Repr known = cache.get(key);
        if (known == null) {
            known = make.get();
            cache.put(key, known);
        }
        return known;
    }
}
