package org.tracewright.translator.annotation;

import java.util.List;
import java.util.Map;
import org.tracewright.translator.annotation.SomeIterator.Variant;

/** Methods of {@code dict}. */
final class DictMethods {

    private DictMethods() {
    }

    private static DictDef def(CallArguments args) {
        return ((SomeDict) args.get(0)).dictDef();
    }

    static Map<String, Builtin> table() {
        BuiltinTable table = new BuiltinTable();
        table.put("get", (in, args) -> {
            in.merging().key(def(args), args.get(1));
            Annotation otherwise = args.get(2) == null ? SomeNone.INSTANCE : args.get(2);
            Annotation value = in.read(def(args).value());
            Annotation both = in.unions().union(value, otherwise);
            return both == null ? wrongDefault(in, def(args), otherwise) : both;
        });
        table.put("setdefault", (in, args) -> {
            in.merging().key(def(args), args.get(1));
            in.merging().value(def(args), args.get(2));
            return in.read(def(args).value());
        });
        table.put("pop", (in, args) -> {
            in.merging().key(def(args), args.get(1));
            if (args.get(2) != null) {
                return in.join(in.read(def(args).value()), args.get(2));
            }
            return in.read(def(args).value());
        }, "KeyError");
        table.put("popitem", (in, args) -> pair(in, def(args)), "KeyError");
        for (String name : new String[] {"has_key", "__contains__"}) {
            table.put(name, (in, args) -> {
                in.merging().key(def(args), args.get(1));
                return SomeBool.ANY;
            });
        }
        table.put("update", (in, args) -> {
            if (!(args.get(1) instanceof SomeDict other)) {
                return Builtins.wrongType(in, "update", args.get(1));
            }
            in.merging().dicts(def(args), other.dictDef());
            return SomeNone.INSTANCE;
        });
        // As in RPython a copy is one of the same dicts, so that what one of them gets later all may have.
        table.put("copy", (in, args) -> new SomeDict(def(args)));
        table.put("clear", SomeNone.INSTANCE);
        table.put("move_to_end", SomeNone.INSTANCE, "KeyError");
        lists(table);
        return table.finished();
    }

    private static Annotation wrongDefault(Inference in, DictDef dict, Annotation otherwise) {
        in.faults().operation(in.operation(), "union-error", "the values of this dict are " + dict.value().annotation().withoutConstant() + ", but the default is "
                + otherwise.withoutConstant(), in.faults().origins(dict.value()));
        return SomeError.INSTANCE;
    }

    private static void lists(BuiltinTable table) {
        table.put("keys", (in, args) -> list(in, in.read(def(args).key())));
        table.put("values", (in, args) -> list(in, in.read(def(args).value())));
        table.put("items", (in, args) -> list(in, pair(in, def(args))));
        table.put("iterkeys", (in, args) -> IterationRules.iterator(args.get(0), Variant.ITEMS));
        table.put("itervalues", (in, args) -> IterationRules.iterator(args.get(0), Variant.DICT_VALUES));
        table.put("iteritems", (in, args) -> IterationRules.iterator(args.get(0), Variant.DICT_PAIRS));
    }

    private static Annotation list(Inference in, Annotation item) {
        ListDef made = in.listMadeHere();
        in.merging().item(made, item);
        return new SomeList(made);
    }

    private static Annotation pair(Inference in, DictDef dict) {
        Annotation key = in.read(dict.key());
        Annotation value = in.read(dict.value());
        return key.kind() == Annotation.Kind.IMPOSSIBLE || value.kind() == Annotation.Kind.IMPOSSIBLE ? SomeImpossible.INSTANCE : new SomeTuple(List.of(key, value));
    }
}
