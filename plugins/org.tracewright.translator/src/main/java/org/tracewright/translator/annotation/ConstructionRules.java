package org.tracewright.translator.annotation;

import java.util.List;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operation;

/** Making tuples, lists and dicts; calls; printing; hints. */
final class ConstructionRules {

    private ConstructionRules() {
    }

    static void fill(RuleTable table) {
        table.put(Opcode.NEWTUPLE, (in, op, args) -> new SomeTuple(args));
        table.put(Opcode.NEWLIST, (in, op, args) -> {
            ListDef list = in.listMadeHere();
            args.forEach(item -> in.merging().item(list, item));
            return new SomeList(list);
        });
        table.put(Opcode.FENCE, ConstructionRules::fence);
        table.put(Opcode.NEWDICT, ConstructionRules::dict);
        table.put(Opcode.NEWSET, (in, op, args) -> SetMethods.of(in, args));
        table.put(Opcode.SIMPLE_CALL, ConstructionRules::call);
        table.put(Opcode.CALL_ARGS, ConstructionRules::call);
        table.put(Opcode.PRINT_ITEM, (in, op, args) -> SomeNone.INSTANCE);
        table.put(Opcode.PRINT_NEWLINE, (in, op, args) -> SomeNone.INSTANCE);
        table.put(Opcode.STR, (in, op, args) -> SomeString.ANY);
        table.put(Opcode.REPR, (in, op, args) -> SomeString.ANY);
        table.put(Opcode.SAME_AS, (in, op, args) -> args.get(0));
        table.put(Opcode.HINT, (in, op, args) -> args.get(0));
        table.put(Opcode.JIT_MARKER, DriverRules::marker);
        table.put(Opcode.KEEPALIVE, (in, op, args) -> SomeNone.INSTANCE);
        table.put(Opcode.DEBUG_ASSERT, (in, op, args) -> SomeNone.INSTANCE);
        table.put(Opcode.DEBUG_FATAL, (in, op, args) -> SomeNone.INSTANCE);
        table.put(Opcode.REFUSED, (in, op, args) -> SomeError.INSTANCE);
        table.put(Opcode.YIELD, (in, op, args) -> in.fail("not-rpython", "yield is not possible here"));
    }

    private static Annotation call(Inference in, Operation op, List<Annotation> args) {
        return DriverCall.isMarker(args.get(0)) ? DriverRules.marker(in, op, args) : in.calls().call(op);
    }

    /** The list of a comprehension that nobody has seen yet: only its items are those of the list that grew. */
    private static Annotation fence(Inference in, Operation op, List<Annotation> args) {
        ListDef grown = ((SomeList) args.get(0)).listDef();
        ListDef list = in.listMadeHere();
        in.merging().item(list, in.read(grown.item()));
        in.merging().item(grown, in.read(list.item()));
        return new SomeList(list);
    }

    private static Annotation dict(Inference in, Operation op, List<Annotation> args) {
        DictDef dict = in.dictMadeHere(DictDef.Kind.DICT);
        for (int i = 0; i < args.size(); i += 2) {
            in.merging().key(dict, args.get(i));
            in.merging().value(dict, args.get(i + 1));
        }
        return new SomeDict(dict);
    }
}
