package org.tracewright.translator.annotation;

import java.util.Map;

/** Methods of {@code list}. */
final class ListMethods {

    private ListMethods() {
    }

    private static ListDef def(CallArguments args) {
        return ((SomeList) args.get(0)).listDef();
    }

    static Map<String, Builtin> table() {
        BuiltinTable table = new BuiltinTable();
        table.put("append", (in, args) -> {
            in.merging().resize(def(args));
            in.merging().item(def(args), args.get(1));
            return SomeNone.INSTANCE;
        });
        table.put("insert", (in, args) -> {
            in.merging().resize(def(args));
            in.merging().item(def(args), args.get(2));
            return SomeNone.INSTANCE;
        });
        table.calling("extend", Iterables.or("extend", 1, (in, args) -> {
            in.merging().resize(def(args));
            Annotation source = SequenceFunctions.iter(in, args.get(1));
            in.merging().item(def(args), source.kind() == Annotation.Kind.ERROR ? source : IterationRules.item(in, source));
            return SomeNone.INSTANCE;
        }));
        table.put("pop", (in, args) -> {
            in.merging().resize(def(args));
            return in.read(def(args).item());
        }, "IndexError");
        table.put("remove", (in, args) -> {
            in.merging().resize(def(args));
            in.merging().item(def(args), args.get(1));
            return SomeNone.INSTANCE;
        }, "ValueError");
        table.put("index", (in, args) -> {
            in.merging().item(def(args), args.get(1));
            return SomeInteger.NON_NEGATIVE;
        }, "ValueError");
        table.put("count", (in, args) -> {
            in.merging().item(def(args), args.get(1));
            return SomeInteger.NON_NEGATIVE;
        });
        for (String name : new String[] {"reverse", "sort"}) {
            table.put(name, (in, args) -> {
                in.merging().mutate(def(args));
                return SomeNone.INSTANCE;
            });
        }
        return table.finished();
    }
}
