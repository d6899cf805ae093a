package org.tracewright.translator.annotation;

import static org.tracewright.translator.annotation.Annotation.Kind.*;

import java.util.List;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operation;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.translator.annotation.Annotation.Kind;

/** Indexing, membership and length of the built-in containers. */
final class ItemRules {

    private ItemRules() {
    }

    static void fill(RuleTable table) {
        for (Kind index : List.of(BOOL, INTEGER)) {
            table.put(Opcode.GETITEM, LIST, index, (in, op, args) -> listItem(in, (SomeList) args.get(0)));
            table.put(Opcode.GETITEM, TUPLE, index, ItemRules::tupleItem);
            for (Kind text : List.of(CHAR, STRING)) {
                table.put(Opcode.GETITEM, text, index, (in, op, args) -> SomeChar.ANY);
            }
            for (Kind text : List.of(UNICHAR, UNICODE)) {
                table.put(Opcode.GETITEM, text, index, (in, op, args) -> SomeUnicodeChar.ANY);
            }
            table.put(Opcode.SETITEM, LIST, index, (in, op, args) -> {
                ListDef list = ((SomeList) args.get(0)).listDef();
                in.merging().mutate(list);
                in.merging().item(list, args.get(2));
                return SomeNone.INSTANCE;
            });
            table.put(Opcode.DELITEM, LIST, index, (in, op, args) -> {
                in.merging().resize(((SomeList) args.get(0)).listDef());
                return SomeNone.INSTANCE;
            });
        }
        dicts(table);
        membership(table);
        for (Kind sized : List.of(LIST, DICT, CHAR, STRING, UNICHAR, UNICODE)) {
            table.put(Opcode.LEN, sized, (in, op, args) -> SomeInteger.NON_NEGATIVE);
        }
        table.put(Opcode.LEN, TUPLE, (in, op, args) -> in.bookkeeper().constant(new HostInt(((SomeTuple) args.get(0)).items().size())));
    }

    private static void dicts(RuleTable table) {
        table.put(Opcode.GETITEM, DICT, (in, op, args) -> {
            DictDef dict = ((SomeDict) args.get(0)).dictDef();
            if (dict.isSet()) {
                return in.fail("type-error", "a set has no items to index");
            }
            in.merging().key(dict, args.get(1));
            return in.read(dict.value());
        });
        table.put(Opcode.SETITEM, DICT, (in, op, args) -> {
            DictDef dict = ((SomeDict) args.get(0)).dictDef();
            if (dict.isSet()) {
                return in.fail("type-error", "a set has no items to assign to; use add()");
            }
            in.merging().key(dict, args.get(1));
            in.merging().value(dict, args.get(2));
            return SomeNone.INSTANCE;
        });
        table.put(Opcode.DELITEM, DICT, (in, op, args) -> {
            in.merging().key(((SomeDict) args.get(0)).dictDef(), args.get(1));
            return SomeNone.INSTANCE;
        });
    }

    private static void membership(RuleTable table) {
        table.put(Opcode.CONTAINS, LIST, (in, op, args) -> {
            in.merging().item(((SomeList) args.get(0)).listDef(), args.get(1));
            return SomeBool.ANY;
        });
        table.put(Opcode.CONTAINS, DICT, (in, op, args) -> {
            in.merging().key(((SomeDict) args.get(0)).dictDef(), args.get(1));
            return SomeBool.ANY;
        });
        table.put(Opcode.CONTAINS, TUPLE, (in, op, args) -> SomeBool.ANY);
        for (Kind a : List.of(CHAR, STRING)) {
            for (Kind b : List.of(CHAR, STRING)) {
                table.put(Opcode.CONTAINS, a, b, (in, op, args) -> SomeBool.ANY);
            }
        }
        for (Kind a : List.of(UNICHAR, UNICODE)) {
            for (Kind b : List.of(UNICHAR, UNICODE)) {
                table.put(Opcode.CONTAINS, a, b, (in, op, args) -> SomeBool.ANY);
            }
        }
    }

    /** Reads an item; integers of a range that nothing changes stay known as not negative. */
    static Annotation listItem(Inference in, SomeList list) {
        return in.read(list.listDef().item());
    }

    private static Annotation tupleItem(Inference in, Operation op, List<Annotation> args) {
        List<Annotation> items = ((SomeTuple) args.get(0)).items();
        if (args.get(1).constant() instanceof HostInt constant) {
            long index = constant.value() < 0 ? constant.value() + items.size() : constant.value();
            return index >= 0 && index < items.size() ? items.get((int) index)
                    : in.fail("index-error", "a tuple of " + items.size() + " items has no item " + constant.value());
        }
        return in.fail("not-rpython", "the index of a tuple must be a constant, for its items may be of different types: use a list");
    }
}
