package org.tracewright.translator.annotation;

import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.translator.annotation.Annotation.Kind;

/** Sets, which are dicts whose values are all {@code None}: their construction, operators and methods. */
final class SetMethods {

    private SetMethods() {
    }

    static void fill(RuleTable table) {
        for (Opcode opcode : List.of(Opcode.AND, Opcode.OR, Opcode.SUB, Opcode.XOR)) {
            table.put(opcode, Kind.DICT, Kind.DICT, (in, op, args) -> combined(in, args.get(0), args.get(1)));
            table.put(Opcode.valueOf("INPLACE_" + opcode.name()), Kind.DICT, Kind.DICT, (in, op, args) -> combined(in, args.get(0), args.get(1)));
        }
        for (Opcode opcode : List.of(Opcode.LT, Opcode.LE, Opcode.GT, Opcode.GE)) {
            table.put(opcode, Kind.DICT, Kind.DICT, (in, op, args) -> {
                Annotation meeting = combined(in, args.get(0), args.get(1));
                return meeting.kind() == Kind.ERROR ? meeting : SomeBool.ANY;
            });
        }
    }

    /** Two sets that an operation combines become sets of one type, as its result is. */
    private static Annotation combined(Inference in, Annotation one, Annotation other) {
        if (!(one instanceof SomeDict a && other instanceof SomeDict b && a.dictDef().isSet() && b.dictDef().isSet())) {
            return in.fail("type-error", "this operation is defined for two sets, not for " + Describe.annotation(one.withoutConstant()) + " and "
                    + Describe.annotation(other.withoutConstant()));
        }
        in.merging().dicts(a.dictDef(), b.dictDef());
        return new SomeDict(a.dictDef());
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
        if (args.total() == 0) {
            return of(in, List.of());
        }
        Annotation source = SequenceFunctions.iter(in, args.get(0));
        return source.kind() == Kind.ERROR ? source : of(in, List.of(IterationRules.item(in, source)));
    }

    static Map<String, Builtin> table() {
        BuiltinTable table = new BuiltinTable();
        table.put("add", SetMethods::withMember);
        table.put("discard", SetMethods::withMember);
        table.put("remove", SetMethods::withMember, "KeyError");
        table.put("clear", SomeNone.INSTANCE);
        table.calling("update", Iterables.or("update", 1, (in, args) -> {
            Annotation source = SequenceFunctions.iter(in, args.get(1));
            in.merging().key(def(args), source.kind() == Kind.ERROR ? source : IterationRules.item(in, source));
            return SomeNone.INSTANCE;
        }));
        for (String name : List.of("union", "intersection", "difference", "symmetric_difference")) {
            table.calling(name, SetMethods::withSet);
        }
        for (String name : List.of("intersection_update", "difference_update", "symmetric_difference_update")) {
            table.calling(name, (in, args) -> withSet(in, args).kind() == Kind.ERROR ? SomeError.INSTANCE : SomeNone.INSTANCE);
        }
        for (String name : List.of("issubset", "issuperset", "isdisjoint")) {
            table.calling(name, (in, args) -> withSet(in, args).kind() == Kind.ERROR ? SomeError.INSTANCE : SomeBool.ANY);
        }
        table.put("copy", (in, args) -> new SomeDict(def(args)));
        return table.finished();
    }

    private static Annotation withSet(Inference in, CallArguments args) {
        return combined(in, args.get(0), args.get(1));
    }

    private static Annotation withMember(Inference in, CallArguments args) {
        in.merging().key(def(args), args.get(1));
        return SomeNone.INSTANCE;
    }
}
