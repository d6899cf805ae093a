package org.tracewright.translator.annotation;

import java.util.List;
import java.util.Map;

/** Sets, which are dicts whose values are all {@code None}: their construction and methods. */
final class SetMethods {

    private SetMethods() {
    }

    private static DictDef def(CallArguments args) {
        return ((SomeDict) args.get(0)).dictDef();
    }

    /** A new set of such members. */
    static Annotation of(Inference in, List<Annotation> members) {
        DictDef made = in.dictMadeHere(DictDef.Kind.SET);
        in.merging().value(made, SomeNone.INSTANCE);
        members.forEach(member -> in.merging().key(made, member));
        return new SomeDict(made);
    }

    /** {@code set()} of nothing or of what can be iterated over. */
    static Annotation make(Inference in, CallArguments args) {
        if (Builtins.wrongCount(in, "set", args, 0, 1)) {
            return SomeError.INSTANCE;
        }
        if (args.total() == 0) {
            return of(in, List.of());
        }
        Annotation source = SequenceFunctions.iter(in, args.get(0));
        return source.kind() == Annotation.Kind.ERROR ? source : of(in, List.of(IterationRules.item(in, source)));
    }

    static Map<String, Builtin> table() {
        BuiltinTable table = new BuiltinTable();
        table.put("add", SetMethods::withMember);
        table.put("discard", SetMethods::withMember);
        table.put("remove", SetMethods::withMember, "KeyError");
        table.put("clear", SomeNone.INSTANCE);
        table.calling("update", (in, args) -> {
            Annotation source = SequenceFunctions.iter(in, args.get(1));
            in.merging().key(def(args), source.kind() == Annotation.Kind.ERROR ? source : IterationRules.item(in, source));
            return SomeNone.INSTANCE;
        });
        table.put("copy", (in, args) -> new SomeDict(def(args)));
        return table.finished();
    }

    private static Annotation withMember(Inference in, CallArguments args) {
        if (Methods.wrongCount(in, "this method of set", args, 1, 1)) {
            return SomeError.INSTANCE;
        }
        in.merging().key(def(args), args.get(1));
        return SomeNone.INSTANCE;
    }
}
