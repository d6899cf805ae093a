package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.frontend.objspace.host.HostNone;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostTuple;
import org.tracewright.translator.annotation.SomeTuple;

/** Of tuples: an immutable struct with a field for each item that is not known anyway. */
final class TupleRepr extends Repr {

    private final Lowerer lowerer;
    private final List<Repr> items;
    private final GcStruct struct;

    TupleRepr(Lowerer lowerer, List<Repr> items) {
        this.lowerer = lowerer;
        this.items = items;
        this.struct = lowerer.structs().tuple(items.stream().map(i -> i.storage().lowType()).toList());
    }

    List<Repr> items() {
        return items;
    }

    @Override
    LowType lowType() {
        return new Ptr(struct);
    }

    @Override
    String describe() {
        return items.stream().map(Repr::describe).collect(Collectors.joining(", ", "tuple (", ")"));
    }

    @Override
    Object convertConstant(HostObject value) {
        if (!(value instanceof HostTuple tuple) || tuple.items().size() != items.size()) {
            return super.convertConstant(value);
        }
        return lowerer.prebuilt().memo(tuple, struct, () -> new LowStruct(struct, 0), made -> {
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i).lowType() != Primitive.VOID) {
                    made.set(field(i), items.get(i).convertConstant(tuple.items().get(i)));
                }
            }
        });
    }

    private static String field(int index) {
        return "item" + index;
    }

    /** An item; the constant is its value where it is known. */
    Operand item(Code code, Operand tuple, int index, HostObject constant) {
        Repr item = items.get(index);
        if (item.lowType() == Primitive.VOID) {
            return Code.nothing();
        }
        if (constant != null) {
            return lowerer.constant(item, constant);
        }
        return Conversions.convert(code, code.getField(tuple, field(index)), item.storage(), null, item);
    }

    /** A tuple of values that are in the item representations. */
    Operand make(Code code, List<Operand> values) {
        Operand tuple = code.newStruct(struct);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).lowType() != Primitive.VOID) {
                code.setField(tuple, field(i), Conversions.convert(code, values.get(i), items.get(i), null, items.get(i).storage()));
            }
        }
        return tuple;
    }

    Operand convertTo(Code code, Operand tuple, TupleRepr other) {
        if (other.items.size() != items.size()) {
            throw LoweringException.unsupported("a " + describe() + " cannot become a " + other.describe());
        }
        List<Operand> values = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            values.add(Conversions.convert(code, item(code, tuple, i, null), items.get(i),
                    items.get(i).lowType() == Primitive.VOID ? HostNone.NONE : null, other.items.get(i)));
        }
        return other.make(code, values);
    }

    @Override
    Operand truth(Code code, Operand value) {
        return Code.bool(!items.isEmpty());
    }

    @Override
    Operand length(Hop hop) {
        return Code.signed(items.size());
    }

    @Override
    Operand getItem(Hop hop) {
        if (!(hop.constant(1) instanceof HostInt index)) {
            throw refuse("can only be indexed by a constant");
        }
        int at = (int) (index.value() < 0 ? index.value() + items.size() : index.value());
        if (at < 0 || at >= items.size()) {
            throw refuse("has no item " + index.value());
        }
        return hop.result(item(hop.code(), hop.value(0), at, null), items.get(at));
    }

    @Override
    Operand getSlice(Hop hop) {
        int from = hop.given(1) ? (int) ((HostInt) hop.constant(1)).value() : 0;
        int to = hop.given(2) ? (int) ((HostInt) hop.constant(2)).value() : items.size();
        int start = Math.max(0, Math.min(from < 0 ? from + items.size() : from, items.size()));
        int stop = Math.max(start, Math.min(to < 0 ? to + items.size() : to, items.size()));
        List<Operand> values = new ArrayList<>();
        for (int i = start; i < stop; i++) {
            values.add(item(hop.code(), hop.value(0), i, null));
        }
        TupleRepr part = lowerer.reprs().tuple(items.subList(start, stop));
        return hop.result(part.make(hop.code(), values), part);
    }

    @Override
    Operand equal(Code code, Operand left, Operand right) {
        Operand all = Code.bool(true);
        for (int i = items.size() - 1; i >= 0; i--) {
            int at = i;
            Operand rest = all;
            Operand same = items.get(i).equal(code, item(code, left, at, null), item(code, right, at, null));
            all = i == items.size() - 1 ? same : code.choose(same, Primitive.BOOL, () -> rest, () -> Code.bool(false));
        }
        return all;
    }

    @Override
    Operand less(Code code, Operand left, Operand right) {
        return lessFrom(code, left, right, 0);
    }

    private Operand lessFrom(Code code, Operand left, Operand right, int at) {
        if (at == items.size()) {
            return Code.bool(false);
        }
        Operand a = item(code, left, at, null);
        Operand b = item(code, right, at, null);
        if (at == items.size() - 1) {
            return items.get(at).less(code, a, b);
        }
        return code.choose(items.get(at).equal(code, a, b), Primitive.BOOL, () -> lessFrom(code, left, right, at + 1), () -> items.get(at).less(code, a, b));
    }

    @Override
    Operand hash(Code code, Operand value) {
        Operand hash = Code.signed(0x345678);
        for (int i = 0; i < items.size(); i++) {
            Operand one = items.get(i).hash(code, item(code, value, i, null));
            hash = code.emit(Opcode.INT_XOR, code.emit(Opcode.INT_MUL, hash, Code.signed(1000003)), one);
        }
        return hash;
    }

    @Override
    Operand text(Code code, Operand value) {
        Operand result = code.string("(");
        for (int i = 0; i < items.size(); i++) {
            result = code.helper("strings.concat", result, items.get(i).represent(code, item(code, value, i, null)));
            result = code.helper("strings.concat", result, code.string(i < items.size() - 1 ? ", " : items.size() == 1 ? ",)" : ")"));
        }
        return items.isEmpty() ? code.string("()") : result;
    }

    @Override
    Operand contains(Hop hop) {
        Operand found = Code.bool(false);
        for (int i = 0; i < items.size(); i++) {
            Operand item = item(hop.code(), hop.value(0), i, hop.annotation(0) instanceof SomeTuple t ? t.items().get(i).constant() : null);
            Repr common = wider(items.get(i), hop.repr(1));
            Operand sought = hop.value(1, common);
            HostObject known = items.get(i).lowType() == Primitive.VOID ? HostNone.NONE : null;
            Operand same = common.equal(hop.code(), Conversions.convert(hop.code(), item, items.get(i), known, common), sought);
            Operand before = found;
            found = i == 0 ? same : hop.code().choose(before, Primitive.BOOL, () -> Code.bool(true), () -> same);
        }
        return found;
    }

    /** An array of all items, in one representation. */
    Operand array(Code code, Operand tuple, ListRepr target) {
        Operand array = code.newArray(target.array(), Code.signed(items.size()));
        for (int i = 0; i < items.size(); i++) {
            Operand item = Conversions.convert(code, item(code, tuple, i, null), items.get(i), null, target.itemRepr());
            target.store(code, array, Code.signed(i), item);
        }
        return array;
    }

    @Override
    Operand iterator(Hop hop) {
        ItemIteratorRepr iterator = (ItemIteratorRepr) hop.resultRepr();
        return iterator.start(hop.code(), array(hop.code(), hop.value(0), (ListRepr) iterator.container()));
    }

    @Override
    Operand binary(Hop hop, Opcode opcode) {
        if (!(hop.repr(1) instanceof TupleRepr other)) {
            return super.binary(hop, opcode);
        }
        if (opcode == Opcode.ADD) {
            List<Repr> both = new ArrayList<>(items);
            both.addAll(other.items);
            List<Operand> values = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                values.add(item(hop.code(), hop.value(0), i, null));
            }
            for (int i = 0; i < other.items.size(); i++) {
                values.add(other.item(hop.code(), hop.value(1), i, null));
            }
            TupleRepr sum = lowerer.reprs().tuple(both);
            return hop.result(sum.make(hop.code(), values), sum);
        }
        TupleRepr common = common(other);
        return common.compared(hop, opcode, hop.value(0, common), hop.value(1, common));
    }

    private Operand compared(Hop hop, Opcode opcode, Operand left, Operand right) {
        Code code = hop.code();
        return switch (opcode) {
            case EQ -> equal(code, left, right);
            case NE -> code.not(equal(code, left, right));
            case LT -> less(code, left, right);
            case GE -> code.not(less(code, left, right));
            case GT -> less(code, right, left);
            case LE -> code.not(less(code, right, left));
            default -> super.binary(hop, opcode);
        };
    }

    /** What two tuples become to be compared: each item the wider of both. */
    private TupleRepr common(TupleRepr other) {
        if (other.items.size() != items.size()) {
            return this;
        }
        List<Repr> wider = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            wider.add(wider(items.get(i), other.items.get(i)));
        }
        return wider.equals(items) ? this : lowerer.reprs().tuple(wider);
    }

    private static Repr wider(Repr one, Repr other) {
        if (one instanceof TupleRepr tuple && other instanceof TupleRepr second) {
            return tuple.common(second);
        }
        boolean isWider = one instanceof CharRepr && other instanceof StringRepr || other instanceof FloatRepr || one.lowType() == Primitive.VOID;
        return isWider ? other : one;
    }
}
