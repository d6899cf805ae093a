package org.tracewright.translator.annotation;

import static org.tracewright.translator.annotation.Annotation.Kind.*;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tracewright.flow.type.StringTypes;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.translator.annotation.Annotation.Kind;

/** The join of the lattice, as a table over pairs of kinds. Where a pair is missing there is no join: the program mixes types. */
final class Unions {

    /** Joins two annotations of certain kinds; null where they do not mix. */
    private interface Join {
        Annotation of(Annotation a, Annotation b);
    }

    private static final int KINDS = Kind.values().length;

    private final Join[] table = new Join[KINDS * KINDS];
    private final Inference inference;

    Unions(Inference inference) {
        this.inference = inference;
        numbers();
        strings();
        containers();
        nullables();
        prebuilt();
    }

    /** The least annotation above both, or null where there is none. May merge definitions of lists and dicts. */
    Annotation union(Annotation a, Annotation b) {
        if (a == b || b.kind() == IMPOSSIBLE || a.equals(b)) {
            return a;
        }
        if (a.kind() == IMPOSSIBLE || a.kind() == ERROR) {
            return b;
        }
        if (b.kind() == ERROR) {
            return a;
        }
        Join join = table[a.kind().ordinal() * KINDS + b.kind().ordinal()];
        return join == null ? null : join.of(a, b);
    }

    /** Whether {@code a} is above or equal to {@code b}. May merge definitions of lists and dicts inside tuples. */
    boolean contains(Annotation a, Annotation b) {
        if (a == b || b.kind() == IMPOSSIBLE) {
            return true;
        }
        if (a.kind() == IMPOSSIBLE) {
            return false;
        }
        if (b.kind() == ERROR) {
            return true;
        }
        if (a.kind() == b.kind()) {
            if (a.equals(b)) {
                return true;
            }
            if (a instanceof SomeList x && b instanceof SomeList y && x.listDef() != y.listDef()
                    || a instanceof SomeDict d && b instanceof SomeDict e && d.dictDef() != e.dictDef()) {
                return false;
            }
        }
        Annotation joined = union(a, b);
        return joined != null && joined.equals(a);
    }

    private void put(Kind first, Kind second, Join join) {
        table[first.ordinal() * KINDS + second.ordinal()] = join;
        if (first != second) {
            table[second.ordinal() * KINDS + first.ordinal()] = (a, b) -> join.of(b, a);
        }
    }

    private static HostObject same(HostObject a, HostObject b) {
        return Objects.equals(a, b) ? a : null;
    }

    private void numbers() {
        put(BOOL, BOOL, (a, b) -> SomeBool.ANY);
        put(INTEGER, INTEGER, (a, b) -> integers((SomeInteger) a, (SomeInteger) b));
        put(BOOL, INTEGER, (a, b) -> integers(asInteger(a), (SomeInteger) b));
        put(FLOAT, FLOAT, (a, b) -> SomeFloat.ANY);
        put(FLOAT, INTEGER, (a, b) -> SomeFloat.ANY);
        put(FLOAT, BOOL, (a, b) -> SomeFloat.ANY);
    }

    /** A bool or integer as an integer. */
    static SomeInteger asInteger(Annotation a) {
        return a instanceof SomeInteger i ? i : SomeInteger.NON_NEGATIVE;
    }

    private static Annotation integers(SomeInteger a, SomeInteger b) {
        boolean nonNegative = a.nonNegative() && b.nonNegative();
        if (a.integerKind() == b.integerKind()) {
            return new SomeInteger(a.integerKind(), nonNegative, same(a.constant(), b.constant()));
        }
        SomeInteger plain = a.integerKind() == IntegerKind.SIGNED ? a : b;
        SomeInteger sized = plain == a ? b : a;
        if (plain.integerKind() != IntegerKind.SIGNED) {
            return null;
        }
        if (!sized.integerKind().isSigned() && !plain.nonNegative()) {
            return null;
        }
        return new SomeInteger(sized.integerKind(), nonNegative, null);
    }

    private void strings() {
        put(CHAR, CHAR, (a, b) -> SomeChar.ANY);
        put(CHAR, STRING, (a, b) -> new SomeString(b.canBeNone(), null));
        put(STRING, STRING, (a, b) -> new SomeString(a.canBeNone() || b.canBeNone(), same(a.constant(), b.constant())));
        put(UNICHAR, UNICHAR, (a, b) -> SomeUnicodeChar.ANY);
        put(UNICHAR, UNICODE, (a, b) -> new SomeUnicode(b.canBeNone(), null));
        put(UNICODE, UNICODE, (a, b) -> new SomeUnicode(a.canBeNone() || b.canBeNone(), same(a.constant(), b.constant())));
        put(BUILDER, BUILDER, (a, b) -> ((SomeStringBuilder) a).unicode() == ((SomeStringBuilder) b).unicode()
                ? new SomeStringBuilder(((SomeStringBuilder) a).unicode(), a.canBeNone() || b.canBeNone()) : null);
        put(STRING, PTR, (a, b) -> b.equals(new SomePtr(StringTypes.STR_PTR)) ? b : null);
        put(UNICODE, PTR, (a, b) -> b.equals(new SomePtr(StringTypes.UNICODE_PTR)) ? b : null);
        put(PTR, PTR, (a, b) -> ((SomePtr) a).type().equals(((SomePtr) b).type()) ? new SomePtr(((SomePtr) a).type()) : null);
        put(FOREIGN, FOREIGN, (a, b) -> null);
    }

    private void containers() {
        put(TUPLE, TUPLE, (a, b) -> tuples((SomeTuple) a, (SomeTuple) b));
        put(LIST, LIST, (a, b) -> {
            SomeList x = (SomeList) a;
            SomeList y = (SomeList) b;
            inference.merging().lists(x.listDef(), y.listDef());
            return new SomeList(x.listDef(), a.canBeNone() || b.canBeNone(), x.constant() == y.constant() ? x.constant() : null);
        });
        put(DICT, DICT, (a, b) -> {
            SomeDict x = (SomeDict) a;
            SomeDict y = (SomeDict) b;
            if (x.dictDef().isSet() != y.dictDef().isSet()) {
                return null;
            }
            if (x.dictDef().isCustom() != y.dictDef().isCustom() && !isEmpty(x) && !isEmpty(y)) {
                return null;
            }
            inference.merging().dicts(x.dictDef(), y.dictDef());
            return new SomeDict(x.dictDef(), a.canBeNone() || b.canBeNone(), x.constant() == y.constant() ? x.constant() : null);
        });
        put(ITERATOR, ITERATOR, (a, b) -> {
            SomeIterator x = (SomeIterator) a;
            SomeIterator y = (SomeIterator) b;
            Annotation container = x.variant() == y.variant() ? union(x.container(), y.container()) : null;
            return container == null ? null : new SomeIterator(container, x.variant());
        });
        put(SLICE, SLICE, (a, b) -> null);
    }

    private static boolean isEmpty(SomeDict dict) {
        return dict.dictDef().key().annotation().kind() == IMPOSSIBLE;
    }

    private Annotation tuples(SomeTuple a, SomeTuple b) {
        if (a.items().size() != b.items().size()) {
            return null;
        }
        List<Annotation> items = new ArrayList<>();
        for (int i = 0; i < a.items().size(); i++) {
            Annotation item = union(a.items().get(i), b.items().get(i));
            if (item == null) {
                return null;
            }
            items.add(item);
        }
        return new SomeTuple(items, same(a.constant(), b.constant()));
    }

    private void nullables() {
        put(NONE, STRING, (a, b) -> new SomeString(true, null));
        put(NONE, CHAR, (a, b) -> SomeString.OR_NONE);
        put(NONE, UNICODE, (a, b) -> new SomeUnicode(true, null));
        put(NONE, UNICHAR, (a, b) -> SomeUnicode.OR_NONE);
        put(NONE, LIST, (a, b) -> new SomeList(((SomeList) b).listDef(), true, null));
        put(NONE, DICT, (a, b) -> new SomeDict(((SomeDict) b).dictDef(), true, null));
        put(NONE, INSTANCE, (a, b) -> new SomeInstance(((SomeInstance) b).classDef(), true));
        put(NONE, PBC, (a, b) -> new SomePBC(((SomePBC) b).descs(), true));
        put(NONE, BUILDER, (a, b) -> new SomeStringBuilder(((SomeStringBuilder) b).unicode(), true));
        put(NONE, CLASS, (a, b) -> new SomeClass(((SomeClass) b).bound(), true));
        put(NONE, WEAKREF, (a, b) -> b);
        put(NONE, PTR, (a, b) -> b.withoutConstant());
    }

    private void prebuilt() {
        put(INSTANCE, INSTANCE, (a, b) -> {
            SomeInstance x = (SomeInstance) a;
            SomeInstance y = (SomeInstance) b;
            ClassDef common = x.classDef().commonBase(y.classDef());
            return common == null ? null : new SomeInstance(common, a.canBeNone() || b.canBeNone(), same(x.constant(), y.constant()));
        });
        put(PBC, PBC, (a, b) -> prebuiltSets((SomePBC) a, (SomePBC) b));
        put(BUILTIN, BUILTIN, (a, b) -> ((SomeBuiltin) a).qualifiedName().equals(((SomeBuiltin) b).qualifiedName()) ? a : null);
        put(BUILTIN_METHOD, BUILTIN_METHOD, (a, b) -> {
            SomeBuiltinMethod x = (SomeBuiltinMethod) a;
            SomeBuiltinMethod y = (SomeBuiltinMethod) b;
            Annotation self = x.name().equals(y.name()) ? union(x.self(), y.self()) : null;
            return self == null ? null : new SomeBuiltinMethod(x.name(), self);
        });
        put(CLASS, CLASS, (a, b) -> {
            ClassDef common = ((SomeClass) a).bound().commonBase(((SomeClass) b).bound());
            return common == null ? null : new SomeClass(common, a.canBeNone() || b.canBeNone());
        });
        put(CLASS, PBC, (a, b) -> {
            ClassDef bound = ((SomeClass) a).bound();
            for (Desc desc : ((SomePBC) b).descs()) {
                if (!(desc instanceof ClassDesc c)) {
                    return null;
                }
                bound = bound == null ? null : bound.commonBase(inference.classes().classDef(c.type()));
            }
            return bound == null ? null : new SomeClass(bound, a.canBeNone() || b.canBeNone());
        });
        put(WEAKREF, WEAKREF, (a, b) -> {
            ClassDef common = ((SomeWeakRef) a).referent().commonBase(((SomeWeakRef) b).referent());
            return common == null ? null : new SomeWeakRef(common);
        });
    }

    private static Annotation prebuiltSets(SomePBC a, SomePBC b) {
        if (sort(a.any()) != sort(b.any())) {
            return null;
        }
        Set<Desc> all = new LinkedHashSet<>(a.descs());
        all.addAll(b.descs());
        return new SomePBC(all, a.canBeNone() || b.canBeNone());
    }

    private static Class<?> sort(Desc desc) {
        return desc.getClass();
    }
}
