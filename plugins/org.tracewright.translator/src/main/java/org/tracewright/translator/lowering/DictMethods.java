package org.tracewright.translator.lowering;

import java.util.List;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.type.Primitive;
import org.tracewright.frontend.objspace.host.HostNone;
import org.tracewright.translator.annotation.SomeIterator.Variant;

/** Methods of {@code dict}. */
final class DictMethods {

    private DictMethods() {
    }

    static Operand call(Hop hop, DictRepr dict, String name, Operand self) {
        Code code = hop.code();
        return switch (name) {
            case "get" -> get(hop, dict, self);
            case "setdefault" -> hop.result(dict.fromStored(code, hop.helper("dicts.setdefault", self, dict.storedKey(hop, 0), dict.storedValue(hop, 1), dict.equality(),
                    dict.hashing()), dict.value()), dict.value());
            case "pop" -> pop(hop, dict, self);
            case "popitem" -> popItem(hop, dict, self);
            case "has_key", "__contains__" -> hop.helper("dicts.contains", self, dict.storedKey(hop, 0), dict.equality(), dict.hashing());
            case "update" -> dict.isSet() ? SetMethods.update(hop, dict, self) : hop.helper("dicts.update", self, hop.value(0), dict.equality(), dict.hashing());
            case "copy" -> dict.copy(code, self);
            case "add" -> SetMethods.add(hop, dict, self);
            case "discard" -> SetMethods.discard(hop, dict, self);
            case "remove" -> hop.helper("dicts.delitem", self, dict.storedKey(hop, 0), dict.equality(), dict.hashing());
            case "union", "intersection", "difference", "symmetric_difference", "intersection_update", "difference_update", "symmetric_difference_update" ->
                    SetMethods.combine(hop, dict, name, self, hop.value(0));
            case "issubset" -> SetMethods.combine(hop, dict, "is_subset", self, hop.value(0));
            case "issuperset" -> SetMethods.combine(hop, dict, "is_subset", hop.value(0), self);
            case "isdisjoint" -> SetMethods.combine(hop, dict, "is_disjoint", self, hop.value(0));
            case "clear" -> hop.helper("dicts.clear", self);
            case "keys" -> list(hop, dict, self, Variant.ITEMS);
            case "values" -> list(hop, dict, self, Variant.DICT_VALUES);
            case "items" -> list(hop, dict, self, Variant.DICT_PAIRS);
            case "iterkeys", "itervalues", "iteritems" -> ((IteratorRepr) hop.resultRepr()).start(code, self);
            default -> throw LoweringException.unsupported("there is no method " + name + " of " + dict.describe() + " at run time");
        };
    }

    private static Operand get(Hop hop, DictRepr dict, Operand self) {
        Code code = hop.code();
        Operand entry = find(hop, dict, self);
        Repr result = hop.resultRepr();
        return code.choose(code.emit(Opcode.INT_GE, entry, Code.signed(0)), result.lowType(), () -> hop.result(dict.valueAt(code, self, entry), dict.value()),
                () -> hop.count() > 1 ? hop.value(1, result) : hop.lowerer().constant(result, HostNone.NONE));
    }

    private static Operand find(Hop hop, DictRepr dict, Operand self) {
        return hop.helper("dicts.hashed_lookup", self, dict.storedKey(hop, 0), dict.equality(), dict.hashing());
    }

    private static Operand pop(Hop hop, DictRepr dict, Operand self) {
        Code code = hop.code();
        if (hop.count() == 1) {
            return hop.result(dict.fromStored(code, hop.helper("dicts.pop", self, dict.storedKey(hop, 0), dict.equality(), dict.hashing()), dict.value()), dict.value());
        }
        Operand entry = find(hop, dict, self);
        Repr result = hop.resultRepr();
        return code.choose(code.emit(Opcode.INT_GE, entry, Code.signed(0)), result.lowType(), () -> {
            Operand value = dict.valueAt(code, self, entry);
            hop.helper("dicts.remove_entry", self, entry);
            return hop.result(value, dict.value());
        }, () -> hop.value(1, result));
    }

    private static Operand popItem(Hop hop, DictRepr dict, Operand self) {
        Code code = hop.code();
        Operand entry = hop.helper("dicts.last_entry", self, dict.hashing());
        Operation raising = code.raisingOperation();
        Block block = code.raisingBlock();
        TupleRepr pair = hop.lowerer().reprs().tuple(List.of(dict.key(), dict.value()));
        Operand result = pair.make(code, List.of(dict.keyAt(code, self, entry), dict.valueAt(code, self, entry)));
        hop.helper("dicts.remove_entry", self, entry);
        code.raisesAt(block, raising);
        return hop.result(result, pair);
    }

    private static Operand list(Hop hop, DictRepr dict, Operand self, Variant variant) {
        Code code = hop.code();
        ListRepr target = (ListRepr) hop.resultRepr();
        Repr item = variant == Variant.ITEMS ? dict.key() : dict.value();
        if (variant != Variant.DICT_PAIRS && item.lowType() != Primitive.VOID) {
            Operand array = hop.helper(variant == Variant.ITEMS ? "dicts.keys_array" : "dicts.values_array", Code.type(target.array()), self);
            return target.wrap(code, array);
        }
        DictIteratorRepr repr = new DictIteratorRepr(hop.lowerer(), dict, variant);
        Operand iterator = repr.start(code, self);
        ListRepr growing = hop.lowerer().reprs().list(target.itemRepr(), true);
        Operand list = code.helper("lists.new_hint", Code.type(growing.struct()), code.getField(self, "length"));
        Block test = new Block(List.of());
        Block step = new Block(List.of());
        Block after = new Block(List.of());
        code.jump(test);
        code.start(test);
        code.branch(repr.hasNext(code, iterator), step, after);
        code.start(step);
        Operand made = Conversions.convert(code, repr.next(code, iterator), repr.itemRepr(), null, target.itemRepr());
        code.helper("lists.append", list, growing.toStored(code, made));
        code.jump(test);
        code.start(after);
        return target.isResizable() ? list : growing.convertTo(code, list, target);
    }
}
