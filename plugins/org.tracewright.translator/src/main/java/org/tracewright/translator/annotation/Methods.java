package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.translator.annotation.Annotation.Kind;
import org.tracewright.translator.annotation.CallArguments.Actual;

/** The methods of the built-in types, by kind of receiver and name. */
final class Methods {

    private static final Map<Kind, Map<String, Builtin>> TABLE = table();
    private static final Map<String, Builtin> SETS = SetMethods.table();

    private Methods() {
    }

    private static Map<Kind, Map<String, Builtin>> table() {
        Map<Kind, Map<String, Builtin>> all = new EnumMap<>(Kind.class);
        Map<String, Builtin> strings = StringMethods.table(false);
        all.put(Kind.STRING, strings);
        all.put(Kind.CHAR, strings);
        Map<String, Builtin> unicodes = StringMethods.table(true);
        all.put(Kind.UNICODE, unicodes);
        all.put(Kind.UNICHAR, unicodes);
        all.put(Kind.LIST, ListMethods.table());
        all.put(Kind.DICT, DictMethods.table());
        all.put(Kind.BUILDER, BuilderMethods.table());
        all.put(Kind.ITERATOR, iterators());
        all.put(Kind.TUPLE, Map.of());
        return all;
    }

    private static Map<String, Builtin> iterators() {
        BuiltinTable table = new BuiltinTable();
        table.put("next", (in, args) -> IterationRules.next(in, (SomeIterator) args.get(0)), "StopIteration");
        table.put("__iter__", (in, args) -> args.get(0));
        return table.finished();
    }

    private static Builtin find(Annotation self, String name) {
        return of(self).get(name);
    }

    private static Map<String, Builtin> of(Annotation self) {
        return self instanceof SomeDict dict && dict.dictDef().isSet() ? SETS : TABLE.getOrDefault(self.kind(), Map.of());
    }

    /** The names of all methods of a built-in type. */
    static Set<String> names(Annotation self) {
        return of(self).keySet();
    }

    static boolean exists(Annotation self, String name) {
        return find(self, name) != null;
    }

    static List<String> exceptions(SomeBuiltinMethod method) {
        Builtin builtin = find(method.self(), method.name());
        return builtin == null || method.self() instanceof SomeDict dict && dict.dictDef().isCustom() ? null : builtin.raises();
    }

    static Annotation call(Inference inference, SomeBuiltinMethod method, CallArguments arguments) {
        List<Actual> all = new ArrayList<>();
        all.add(new Actual(method.self(), new CallTarget.Self()));
        all.addAll(arguments.positional());
        if (all.stream().anyMatch(a -> a.annotation().kind() == Kind.ERROR)) {
            return SomeError.INSTANCE;
        }
        Builtin builtin = find(method.self(), method.name());
        if (builtin == null) {
            return inference.fail("attribute-error", method.self() + " has no method " + method.name());
        }
        String keyword = Builtins.keyword(method.name(), arguments);
        String problem = keyword != null ? keyword : ArgumentCounts.ofMethod(method.self(), method.name(), arguments.count());
        return problem != null ? inference.fail("call-error", problem) : builtin.result().of(inference, new CallArguments(all, arguments.keywords()));
    }
}
