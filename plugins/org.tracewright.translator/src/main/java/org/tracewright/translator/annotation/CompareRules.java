package org.tracewright.translator.annotation;

import static org.tracewright.translator.annotation.Annotation.Kind.*;

import java.util.List;
import java.util.Set;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.frontend.objspace.host.HostBool;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostTuple;
import org.tracewright.frontend.objspace.host.HostType;
import org.tracewright.translator.annotation.Annotation.Kind;

/** Comparisons, {@code is}, tests of classes, and what their outcome teaches. */
final class CompareRules {

    private static final List<Set<Kind>> ORDERED = List.of(Set.of(BOOL, INTEGER, FLOAT), Set.of(CHAR, STRING), Set.of(UNICHAR, UNICODE), Set.of(TUPLE), Set.of(LIST));

    private CompareRules() {
    }

    static void fill(RuleTable table) {
        for (Set<Kind> family : ORDERED) {
            for (Kind a : family) {
                for (Kind b : family) {
                    for (Opcode opcode : List.of(Opcode.LT, Opcode.LE, Opcode.GT, Opcode.GE)) {
                        table.put(opcode, a, b, CompareRules::ordered);
                    }
                }
            }
        }
        table.put(Opcode.EQ, CompareRules::equality);
        table.put(Opcode.NE, CompareRules::equality);
        table.put(Opcode.IS, CompareRules::identity);
        table.put(Opcode.ISSUBTYPE, CompareRules::subtype);
        table.put(Opcode.TYPE, CompareRules::type);
    }

    static SomeBool constant(boolean value) {
        return new SomeBool(HostBool.of(value));
    }

    private static Annotation ordered(Inference in, Operation op, List<Annotation> args) {
        if (args.get(0) instanceof SomeList a && args.get(1) instanceof SomeList b) {
            in.merging().lists(a.listDef(), b.listDef());
        }
        if (args.get(0) instanceof SomeInteger a && args.get(1) instanceof SomeInteger b) {
            boolean less = op.opcode() == Opcode.LT || op.opcode() == Opcode.LE;
            Operand greater = op.arg(less ? 1 : 0);
            Operand smaller = op.arg(less ? 0 : 1);
            positive(in, op.result(), true, greater, less ? a : b, less ? b : a);
            positive(in, op.result(), false, smaller, less ? b : a, less ? a : b);
        }
        return SomeBool.ANY;
    }

    /** What is not below a value that is not negative is not negative either. */
    private static void positive(Inference in, Variable test, boolean outcome, Operand about, SomeInteger bound, SomeInteger value) {
        if (bound.nonNegative() && !value.nonNegative() && bound.integerKind() == value.integerKind()) {
            in.refinements().learn(test, outcome, about, new SomeInteger(value.integerKind(), true, value.constant()));
        }
    }

    private static Annotation equality(Inference in, Operation op, List<Annotation> args) {
        Annotation a = args.get(0);
        Annotation b = args.get(1);
        boolean equal = op.opcode() == Opcode.EQ;
        if (a.kind() == NONE || b.kind() == NONE) {
            return isNone(in, op, a.kind() == NONE ? 1 : 0, args, equal);
        }
        if (a instanceof SomeInteger x && b instanceof SomeInteger y) {
            positive(in, op.result(), equal, op.arg(0), y, x);
            positive(in, op.result(), equal, op.arg(1), x, y);
            return SomeBool.ANY;
        }
        if (a.kind() == CLASS || b.kind() == CLASS) {
            return classIs(in, op, args, equal);
        }
        if (a.kind() == PBC && b.kind() == PBC) {
            return prebuilt((SomePBC) a, (SomePBC) b, equal);
        }
        if (a instanceof SomeList x && b instanceof SomeList y) {
            in.merging().lists(x.listDef(), y.listDef());
            return SomeBool.ANY;
        }
        if (a.kind() == INSTANCE && b.kind() == INSTANCE) {
            return SomeBool.ANY;
        }
        if (a instanceof SomeDict x && b instanceof SomeDict y && (x.dictDef().kind() == DictDef.Kind.ORDERED || y.dictDef().kind() == DictDef.Kind.ORDERED)) {
            return in.fail("not-rpython", "an OrderedDict cannot be compared at run time: compare its items()");
        }
        if (a.kind() == PTR || b.kind() == PTR) {
            return SomeBool.ANY;
        }
        if (a.kind() == WEAKREF && b.kind() == WEAKREF) {
            return in.fail("not-rpython", "weak references cannot be compared at run time: compare their objects, as in a() is b()");
        }
        if (MixedText.isMixed(a, b)) {
            return MixedText.ofConstant(in, op, args, SomeBool.ANY);
        }
        return in.unions().union(a.withoutConstant(), b.withoutConstant()) == null ? constant(!equal) : SomeBool.ANY;
    }

    private static Annotation identity(Inference in, Operation op, List<Annotation> args) {
        Annotation a = args.get(0);
        Annotation b = args.get(1);
        if (a.kind() == NONE || b.kind() == NONE) {
            return isNone(in, op, a.kind() == NONE ? 1 : 0, args, true);
        }
        if (a.kind() == CLASS || b.kind() == CLASS) {
            return classIs(in, op, args, true);
        }
        if (a.kind() == PBC && b.kind() == PBC) {
            return prebuilt((SomePBC) a, (SomePBC) b, true);
        }
        if (a.kind() == BUILTIN && b.kind() == BUILTIN) {
            return constant(a.equals(b));
        }
        return a.kind() != b.kind() && in.unions().union(a, b) == null ? constant(false) : SomeBool.ANY;
    }

    /** {@code x is None}: x is operand {@code index}; {@code equal} is false for the opposite question. */
    private static Annotation isNone(Inference in, Operation op, int index, List<Annotation> args, boolean equal) {
        Annotation value = args.get(index);
        if (value.kind() == NONE) {
            return constant(equal);
        }
        if (value.kind() == PTR) {
            return SomeBool.ANY;
        }
        if (!value.canBeNone() && value.kind() != WEAKREF) {
            return constant(!equal);
        }
        in.refinements().learn(op.result(), equal, op.arg(index), SomeNone.INSTANCE);
        in.refinements().learn(op.result(), !equal, op.arg(index), value.withoutNone());
        return SomeBool.ANY;
    }

    private static Annotation prebuilt(SomePBC a, SomePBC b, boolean equal) {
        if (a.only() != null && b.only() != null && !(a.only() instanceof MethodDesc)) {
            return constant(a.only().equals(b.only()) == equal);
        }
        boolean meet = a.canBeNone() && b.canBeNone() || a.descs().stream().anyMatch(b.descs()::contains);
        return meet ? SomeBool.ANY : constant(!equal);
    }

    private static Annotation classIs(Inference in, Operation op, List<Annotation> args, boolean equal) {
        int index = args.get(0).kind() == CLASS ? 0 : 1;
        Annotation other = args.get(1 - index);
        if (other instanceof SomePBC pbc && pbc.only() instanceof ClassDesc desc) {
            ClassDef wanted = in.bookkeeper().classDef(desc);
            if (!wanted.isSubclassOf(((SomeClass) args.get(index)).bound()) && !args.get(index).canBeNone()) {
                return constant(!equal);
            }
            learnClass(in, op, equal, op.arg(index), wanted);
        }
        return in.unions().union(args.get(index), other) == null ? constant(!equal) : SomeBool.ANY;
    }

    private static void learnClass(Inference in, Operation op, boolean outcome, Operand typeOperand, ClassDef wanted) {
        in.refinements().learn(op.result(), outcome, typeOperand, new SomeClass(wanted));
        for (Variable subject : in.engine().subjects(typeOperand)) {
            in.refinements().learn(op.result(), outcome, subject, new SomeInstance(wanted, false));
        }
    }

    private static Annotation subtype(Inference in, Operation op, List<Annotation> args) {
        HostObject wanted = args.get(1).constant();
        if (args.get(0) instanceof SomePBC known) {
            return oneOfBelow(in, op, known, wanted instanceof HostTuple tuple ? tuple.items() : wanted == null ? List.of() : List.of(wanted));
        }
        if (!(args.get(0) instanceof SomeClass cls)) {
            return SomeBool.ANY;
        }
        if (wanted instanceof HostTuple tuple) {
            boolean any = tuple.items().stream().anyMatch(t -> t instanceof HostType w && (cls.bound().type().isSubclassOf(w) || w.isSubclassOf(cls.bound().type())));
            boolean all = tuple.items().stream().anyMatch(t -> t instanceof HostType w && cls.bound().type().isSubclassOf(w));
            return all ? constant(true) : any ? SomeBool.ANY : constant(false);
        }
        if (!(wanted instanceof HostType type)) {
            return SomeBool.ANY;
        }
        if (cls.bound().type().isSubclassOf(type) && !cls.canBeNone()) {
            return constant(true);
        }
        if (!type.isSubclassOf(cls.bound().type())) {
            return constant(false);
        }
        learnClass(in, op, true, op.arg(0), in.classDef(type));
        return SomeBool.ANY;
    }

    /** Whether one of several known classes is below one of the wanted ones. */
    private static Annotation oneOfBelow(Inference in, Operation op, SomePBC known, List<HostObject> wanted) {
        if (wanted.isEmpty() || !wanted.stream().allMatch(HostType.class::isInstance) || known.canBeNone()) {
            return SomeBool.ANY;
        }
        long below = known.descs().stream().filter(desc -> desc.hostObject() instanceof HostType type && wanted.stream().anyMatch(w -> type.isSubclassOf((HostType) w))).count();
        if (below == 0 || below == known.descs().size()) {
            return constant(below > 0);
        }
        if (wanted.size() == 1) {
            learnClass(in, op, true, op.arg(0), in.classDef((HostType) wanted.get(0)));
        }
        return SomeBool.ANY;
    }

    static Annotation type(Inference in, Operation op, List<Annotation> args) {
        Annotation value = args.get(0);
        if (value instanceof SomeInstance instance) {
            in.engine().learnSubject(op.result(), op.arg(op.args().size() - 1));
            return new SomeClass(instance.classDef());
        }
        HostType type = TypeNames.builtinType(value);
        return type == null ? in.fail("type-error", "type() is not defined for " + value) : in.bookkeeper().constant(type);
    }
}
