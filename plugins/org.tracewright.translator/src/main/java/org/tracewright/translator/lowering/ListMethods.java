package org.tracewright.translator.lowering;

import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.translator.annotation.Annotation;
import org.tracewright.translator.annotation.SomeList;

/** Methods of {@code list}. */
final class ListMethods {

    private ListMethods() {
    }

    static Operand call(Hop hop, ListRepr list, String name, Operand self) {
        Code code = hop.code();
        return switch (name) {
            case "append" -> hop.helper("lists.append", self, list.stored(hop, 0));
            case "insert" -> hop.helper("lists.insert", self, hop.integer(0, 0), list.stored(hop, 1));
            case "extend" -> extend(hop, list, self, 0);
            case "pop" -> hop.result(list.fromStored(code, popped(hop, self)), list.itemRepr());
            case "remove" -> hop.helper("lists.remove", self, list.stored(hop, 0), list.equality());
            case "index" -> index(hop, list, self);
            case "count" -> hop.helper("lists.count", list.items(code, self), list.length(code, self), list.stored(hop, 0), list.equality());
            case "reverse" -> hop.helper("lists.array_reverse", list.items(code, self), list.length(code, self));
            case "sort" -> sort(code, list, self);
            default -> throw LoweringException.unsupported("there is no method " + name + " of " + list.describe() + " at run time");
        };
    }

    private static Operand popped(Hop hop, Operand self) {
        boolean checked = hop.sees("IndexError");
        if (hop.count() == 0) {
            return hop.helper(checked ? "lists.pop_last_checked" : "lists.pop_last", self);
        }
        return hop.helper(checked ? "lists.pop_checked" : "lists.pop", self, hop.integer(0, 0));
    }

    private static Operand index(Hop hop, ListRepr list, Operand self) {
        Code code = hop.code();
        Operand items = list.items(code, self);
        Operand length = list.length(code, self);
        if (hop.count() == 1) {
            return hop.helper("lists.index", items, length, list.stored(hop, 0), list.equality());
        }
        return hop.helper("lists.index_between", items, length, list.stored(hop, 0), hop.integer(1, 0), hop.count() > 2 ? hop.integer(2, 0) : length, list.equality());
    }

    static Operand sort(Code code, ListRepr list, Operand self) {
        return code.helper("ordering.sort", list.items(code, self), list.length(code, self), list.order());
    }

    /** Appends everything that the argument at that index gives. */
    static Operand extend(Hop hop, ListRepr list, Operand self, int index) {
        Code code = hop.code();
        if (hop.annotation(index) instanceof SomeList empty && empty.listDef().item().annotation().kind() == Annotation.Kind.IMPOSSIBLE) {
            return Code.nothing(); // it stays empty in the whole program
        }
        Repr source = hop.repr(index);
        if (source instanceof ListRepr other && other.array().equals(list.array())) {
            Operand value = hop.value(index);
            return hop.helper("lists.extend", self, other.items(code, value), other.length(code, value));
        }
        if (source instanceof StringRepr strings && list.itemRepr() == strings.itemRepr()) {
            Operand value = hop.value(index);
            return hop.helper("lists.extend_with_chars", self, value, Code.signed(0), code.emit(Opcode.GETINTERIORSIZE, value));
        }
        Iteration.forEach(hop, index, (repr, value) -> code.helper("lists.append", self, list.toStored(code, Conversions.convert(code, value, repr, null, list.itemRepr()))));
        return Code.nothing();
    }
}
