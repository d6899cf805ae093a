package org.tracewright.translator.annotation;

import static org.tracewright.translator.annotation.Annotation.Kind.*;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.translator.annotation.SomeIterator.Variant;

/** Built-in functions on sequences, and the constructors of containers. */
final class SequenceFunctions {

    private SequenceFunctions() {
    }

    static void fill(BuiltinTable table) {
        table.put("__builtin__.range", SequenceFunctions::range, "ValueError");
        table.alias("__builtin__.xrange", "__builtin__.range");
        table.calling("__builtin__.enumerate", Iterables.or("enumerated", 0, (in, args) -> {
            Annotation inner = iter(in, args.get(0));
            return inner instanceof SomeIterator ? new SomeIterator(inner, Variant.ENUMERATE) : inner;
        }));
        table.put("__builtin__.reversed", (in, args) -> switch (args.get(0).kind()) {
            case LIST, CHAR, STRING, UNICHAR, UNICODE, TUPLE -> IterationRules.iterator(args.get(0), Variant.REVERSED);
            default -> Builtins.wrongType(in, "reversed", args.get(0));
        });
        table.calling("__builtin__.iter", (in, args) -> iter(in, args.get(0)));
        table.calling("__builtin__.next", (in, args) -> IterationRules.item(in, args.get(0)));
        table.calling("__builtin__.zip", SequenceFunctions::zip);
        table.calling("__builtin__.list", Iterables.or("collect", 0, (in, args) -> args.total() == 0 ? new SomeList(in.listMadeHere()) : listOf(in, args.get(0))));
        table.calling("__builtin__.sorted", Iterables.or("collect_sorted", 0, (in, args) -> listOf(in, args.get(0))));
        table.calling("__builtin__.sum", Iterables.or("total", 0,
                (in, args) -> in.join(args.get(1) == null ? SomeInteger.NON_NEGATIVE : args.get(1), IterationRules.item(in, args.get(0))).withoutConstant()));
        table.calling("__builtin__.any", Iterables.or("any", 0, SequenceFunctions::anyOrAll));
        table.calling("__builtin__.all", Iterables.or("all", 0, SequenceFunctions::anyOrAll));
        table.put("__builtin__.tuple", (in, args) -> args.total() == 0 ? new SomeTuple(List.of()) : args.get(0).kind() == TUPLE ? args.get(0)
                : in.fail("not-rpython", "tuple() of " + Describe.annotation(args.get(0).withoutConstant()) + ": the length of a tuple must be known"));
        table.calling("__builtin__.dict", (in, args) -> dict(in, args, DictDef.Kind.DICT));
        table.calling("collections.OrderedDict", (in, args) -> dict(in, args, DictDef.Kind.ORDERED));
        table.calling("__builtin__.set", Iterables.or("members", 0, SetMethods::make));
        table.calling("__builtin__.frozenset", Iterables.or("members", 0, SetMethods::make));
        table.put("rpython.rlib.objectmodel.newlist_hint", (in, args) -> {
            ListDef list = in.listMadeHere();
            in.merging().resize(list);
            return new SomeList(list);
        });
        table.put("rpython.rlib.objectmodel.resizelist_hint", (in, args) -> {
            in.merging().resize(((SomeList) args.get(0)).listDef());
            return SomeNone.INSTANCE;
        });
        table.put("rpython.rlib.objectmodel.r_dict", (in, args) -> custom(in, args, DictDef.Kind.DICT));
        table.put("rpython.rlib.objectmodel.r_ordereddict", (in, args) -> custom(in, args, DictDef.Kind.ORDERED));
    }

    /** Asks for the items only to refuse what has none. */
    private static Annotation anyOrAll(Inference in, CallArguments args) {
        IterationRules.item(in, args.get(0));
        return SomeBool.ANY;
    }

    private static Annotation range(Inference in, CallArguments args) {
        for (CallArguments.Actual actual : args.positional()) {
            if (actual.annotation().kind() != INTEGER && actual.annotation().kind() != BOOL) {
                return Builtins.wrongType(in, "range", actual.annotation());
            }
        }
        Annotation step = args.get(2);
        long known = step == null ? 1 : step.constant() instanceof HostInt i ? i.value() : 0;
        SomeInteger start = args.count() == 1 ? SomeInteger.NON_NEGATIVE : Unions.asInteger(args.get(0));
        SomeInteger stop = Unions.asInteger(args.get(args.count() == 1 ? 0 : 1));
        boolean nonNegative = known > 0 ? start.nonNegative() : known < 0 && start.nonNegative() && stop.nonNegative();
        ListDef list = in.listMadeHere();
        if (list.item().annotation().kind() == IMPOSSIBLE) {
            in.merging().setRange(list, known);
        }
        in.merging().item(list, new SomeInteger(IntegerKind.SIGNED, nonNegative, null));
        return new SomeList(list);
    }

    /** An iterator over a value: for an instance what {@code __iter__} gives. */
    static Annotation iter(Inference in, Annotation container) {
        return switch (container.kind()) {
            case ITERATOR -> container;
            case LIST, DICT, CHAR, STRING, UNICHAR, UNICODE, TUPLE -> IterationRules.iterator(container, Variant.ITEMS);
            case INSTANCE -> InstanceRules.iter(in, container);
            default -> Builtins.wrongType(in, "iter", container);
        };
    }

    private static Annotation zip(Inference in, CallArguments args) {
        if (args.positional().stream().anyMatch(actual -> actual.annotation().kind() == INSTANCE)) {
            return args.total() == 2 ? Iterables.call(in, "zip_two", args) : in.fail("not-rpython", "zip() with an iterator of the program takes two arguments at run time");
        }
        List<Annotation> items = new ArrayList<>();
        for (CallArguments.Actual actual : args.positional()) {
            items.add(IterationRules.item(in, iter(in, actual.annotation())));
        }
        ListDef list = in.listMadeHere();
        if (items.stream().noneMatch(i -> i.kind() == IMPOSSIBLE)) {
            in.merging().item(list, new SomeTuple(items));
        }
        return new SomeList(list);
    }

    /** A new list of what iterating gives. */
    private static Annotation listOf(Inference in, Annotation source) {
        ListDef list = in.listMadeHere();
        Annotation inner = iter(in, source);
        if (inner.kind() == ERROR || inner.kind() == IMPOSSIBLE) {
            return inner;
        }
        in.merging().item(list, IterationRules.item(in, inner));
        return new SomeList(list);
    }

    private static Annotation dict(Inference in, CallArguments args, DictDef.Kind kind) {
        DictDef made = in.dictMadeHere(kind);
        if (args.count() == 1 && args.get(0) instanceof SomeDict source) {
            in.merging().key(made, in.read(source.dictDef().key()));
            in.merging().value(made, in.read(source.dictDef().value()));
        } else if (args.count() == 1) {
            Annotation pair = IterationRules.item(in, iter(in, args.get(0)));
            if (!(pair instanceof SomeTuple tuple) || tuple.items().size() != 2) {
                return pair.kind() == IMPOSSIBLE ? new SomeDict(made) : in.fail("type-error", "dict() takes a dict or a list of pairs");
            }
            in.merging().key(made, tuple.items().get(0));
            in.merging().value(made, tuple.items().get(1));
        }
        return new SomeDict(made);
    }

    private static Annotation custom(Inference in, CallArguments args, DictDef.Kind kind) {
        Annotation equality = args.get(0, "key_eq");
        Annotation hashing = args.get(1, "key_hash");
        DictDef made = in.dictMadeHere(kind);
        in.merging().setCustom(made, equality, hashing);
        return new SomeDict(made);
    }
}
