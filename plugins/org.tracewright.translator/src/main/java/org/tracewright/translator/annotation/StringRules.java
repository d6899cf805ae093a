package org.tracewright.translator.annotation;

import static org.tracewright.translator.annotation.Annotation.Kind.*;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.translator.annotation.Annotation.Kind;

/** {@code +}, {@code *} and {@code %} of strings, lists and tuples. */
final class StringRules {

    private StringRules() {
    }

    static void fill(RuleTable table) {
        for (Kind a : List.of(CHAR, STRING)) {
            for (Kind b : List.of(CHAR, STRING)) {
                NumberRules.both(table, "ADD", a, b, (in, op, args) -> SomeString.ANY);
            }
            repeat(table, a, SomeString.ANY);
            for (Kind b : Kind.values()) {
                NumberRules.both(table, "MOD", a, b, Formatting::apply);
            }
        }
        for (Kind a : List.of(UNICHAR, UNICODE)) {
            for (Kind b : List.of(UNICHAR, UNICODE)) {
                NumberRules.both(table, "ADD", a, b, (in, op, args) -> SomeUnicode.ANY);
            }
            repeat(table, a, SomeUnicode.ANY);
            for (Kind b : Kind.values()) {
                NumberRules.both(table, "MOD", a, b, Formatting::apply);
            }
        }
        table.put(Opcode.ADD, LIST, LIST, (in, op, args) -> {
            ListDef made = in.listMadeHere();
            for (Annotation list : args) {
                in.merging().item(made, in.read(((SomeList) list).listDef().item()));
            }
            return new SomeList(made);
        });
        table.put(Opcode.INPLACE_ADD, LIST, LIST, (in, op, args) -> {
            SomeList list = (SomeList) args.get(0);
            in.merging().resize(list.listDef());
            in.merging().item(list.listDef(), in.read(((SomeList) args.get(1)).listDef().item()));
            return list.withoutNone().withoutConstant();
        });
        for (Kind text : List.of(CHAR, STRING)) {
            table.put(Opcode.INPLACE_ADD, LIST, text, (in, op, args) -> {
                SomeList list = (SomeList) args.get(0);
                in.merging().resize(list.listDef());
                in.merging().item(list.listDef(), SomeChar.ANY);
                return list.withoutNone();
            });
        }
        for (Kind count : List.of(BOOL, INTEGER)) {
            table.put(Opcode.MUL, LIST, count, (in, op, args) -> repeated(in, (SomeList) args.get(0)));
            table.put(Opcode.MUL, count, LIST, (in, op, args) -> repeated(in, (SomeList) args.get(1)));
            table.put(Opcode.INPLACE_MUL, LIST, count, (in, op, args) -> {
                in.merging().resize(((SomeList) args.get(0)).listDef());
                return args.get(0).withoutNone();
            });
        }
        NumberRules.both(table, "ADD", TUPLE, TUPLE, (in, op, args) -> {
            List<Annotation> items = new ArrayList<>(((SomeTuple) args.get(0)).items());
            items.addAll(((SomeTuple) args.get(1)).items());
            return new SomeTuple(items);
        });
    }

    private static void repeat(RuleTable table, Kind text, Annotation result) {
        for (Kind count : List.of(BOOL, INTEGER)) {
            NumberRules.both(table, "MUL", text, count, (in, op, args) -> result);
            NumberRules.both(table, "MUL", count, text, (in, op, args) -> result);
        }
    }

    /** {@code [item] * n}: the short list is of the same definition, so that {@code [None] * n} takes what is put in later. A prebuilt list keeps its own. */
    private static Annotation repeated(Inference in, SomeList list) {
        if (list.constant() != null) {
            return copy(in, list);
        }
        ListDef made = in.listMadeHere();
        in.merging().lists(made, list.listDef());
        return new SomeList(made);
    }

    /** A new list with the items of another. */
    static Annotation copy(Inference in, Annotation list) {
        ListDef made = in.listMadeHere();
        in.merging().item(made, in.read(((SomeList) list).listDef().item()));
        return new SomeList(made);
    }
}
