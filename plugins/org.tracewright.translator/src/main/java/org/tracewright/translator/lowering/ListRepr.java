package org.tracewright.translator.lowering;

import java.util.List;
import java.util.function.Supplier;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowArray;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.frontend.objspace.host.HostList;
import org.tracewright.frontend.objspace.host.HostNone;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostRange;

/** Of lists: a struct of length and items where some operation changes the length, else the bare array. */
final class ListRepr extends Repr {

    private final Lowerer lowerer;
    private final Repr item;
    private final boolean resizable;
    private final GcArray array;
    private final GcStruct struct;

    ListRepr(Lowerer lowerer, Repr item, boolean resizable) {
        this.lowerer = lowerer;
        this.item = item;
        this.resizable = resizable;
        LowType stored = item.lowType() == Primitive.VOID ? Primitive.BOOL : item.storage().lowType();
        this.array = new GcArray(stored);
        this.struct = resizable ? lowerer.structs().list(stored) : null;
    }

    boolean isResizable() {
        return resizable;
    }

    GcArray array() {
        return array;
    }

    GcStruct struct() {
        return struct;
    }

    @Override
    Repr itemRepr() {
        return item;
    }

    @Override
    LowType lowType() {
        return new Ptr(resizable ? struct : array);
    }

    @Override
    String describe() {
        return "list of " + item.describe();
    }

    @Override
    Object convertConstant(HostObject value) {
        List<HostObject> items = value instanceof HostList list ? list.items() : value instanceof HostRange range ? lowerer.space().listOf(range) : null;
        if (items == null) {
            return super.convertConstant(value);
        }
        if (!resizable) {
            return lowerer.prebuilt().memo(value, array, () -> new LowArray(array, items.size()), made -> fill(made, items));
        }
        return lowerer.prebuilt().memo(value, struct, () -> new LowStruct(struct, 0), made -> {
            LowArray content = new LowArray(array, items.size());
            made.set("length", (long) items.size());
            made.set("items", content);
            fill(content, items);
        });
    }

    private void fill(LowArray target, List<HostObject> items) {
        if (item.lowType() != Primitive.VOID) {
            for (int i = 0; i < items.size(); i++) {
                target.items()[i] = item.convertConstant(items.get(i));
            }
        }
    }

    Operand items(Code code, Operand list) {
        return resizable ? code.getField(list, "items") : list;
    }

    Operand length(Code code, Operand list) {
        return resizable ? code.getField(list, "length") : code.emit(Opcode.GETARRAYSIZE, list);
    }

    /** A value for the array. */
    Operand toStored(Code code, Operand value) {
        return item.lowType() == Primitive.VOID ? Code.bool(false) : Conversions.convert(code, value, item, null, item.storage());
    }

    /** An item of the program out of what the array holds. */
    Operand fromStored(Code code, Operand stored) {
        return item.lowType() == Primitive.VOID ? Code.nothing() : Conversions.convert(code, stored, item.storage(), null, item);
    }

    void store(Code code, Operand items, Operand index, Operand value) {
        code.emit(Opcode.SETARRAYITEM, items, index, toStored(code, value));
    }

    Operand load(Code code, Operand items, Operand index) {
        return fromStored(code, code.emit(Opcode.GETARRAYITEM, items, index));
    }

    /** A list that owns an array of the right stored type. */
    Operand wrap(Code code, Operand items) {
        return resizable ? code.helper("lists.from_array", Code.type(struct), items) : items;
    }

    /** The same of an array whose items are in that representation. */
    Operand fromArray(Code code, Operand items, Repr from) {
        return wrap(code, converted(code, items, from));
    }

    /** The items in an array that may be longer where the other list holds the same. */
    private Operand exact(Code code, Operand list, ListRepr other) {
        return !resizable || array.equals(other.array) ? items(code, list) : code.helper("lists.items_exact", list);
    }

    /** The array itself, or a copy with other items. */
    private Operand converted(Code code, Operand items, Repr from) {
        if (items.type().equals(new Ptr(array))) {
            return items;
        }
        ListRepr other = lowerer.reprs().list(from, false);
        Operand length = code.emit(Opcode.GETARRAYSIZE, items);
        Operand result = code.newArray(array, length);
        Variable index = new Variable("i", Primitive.SIGNED);
        Block test = new Block(List.of(index));
        Block step = new Block(List.of());
        Block after = new Block(List.of());
        code.jump(test, Code.signed(0));
        code.start(test);
        code.branch(code.emit(Opcode.INT_LT, index, length), step, after);
        code.start(step);
        Operand one = Conversions.convert(code, other.load(code, items, index), from, from.lowType() == Primitive.VOID ? HostNone.NONE : null, item);
        store(code, result, index, one);
        code.jump(test, code.emit(Opcode.INT_ADD, index, Code.signed(1)));
        code.start(after);
        return result;
    }

    /** A fresh list that only its new holder knows, in the other layout. */
    Operand convertTo(Code code, Operand list, ListRepr other) {
        return other.fromArray(code, resizable ? code.helper("lists.items_exact", list) : list, item);
    }

    /** A value of the hop as stored item. */
    Operand stored(Hop hop, int index) {
        return toStored(hop.code(), hop.value(index, item));
    }

    /** The function that tells whether two stored items are equal. */
    Constant equality() {
        return lowerer.functions().constant(lowerer.reprFunctions().equal(item, item.lowType() == Primitive.VOID ? lowerer.reprs().bools() : item.storage()));
    }

    @Override
    Operand truth(Code code, Operand value) {
        return code.emit(Opcode.INT_IS_TRUE, length(code, value));
    }

    @Override
    Operand length(Hop hop) {
        return length(hop.code(), hop.value(0));
    }

    @Override
    Operand iterator(Hop hop) {
        return ((IteratorRepr) hop.resultRepr()).start(hop.code(), hop.value(0));
    }

    @Override
    Operand getItem(Hop hop) {
        Operand self = hop.value(0);
        Operand index = hop.integer(1, 0);
        Code code = hop.code();
        Operand found;
        if (hop.sees("IndexError")) {
            found = hop.helper(resizable ? "lists.getitem_checked" : "lists.array_getitem_checked", self, index);
        } else if (hop.isNonNegative(1)) {
            found = code.emit(Opcode.GETARRAYITEM, items(code, self), index);
        } else {
            found = hop.helper(resizable ? "lists.getitem_any" : "lists.array_getitem_any", self, index);
        }
        return hop.result(fromStored(code, found), item);
    }

    @Override
    Operand setItem(Hop hop) {
        Operand self = hop.value(0);
        Operand index = hop.integer(1, 0);
        Operand value = stored(hop, 2);
        if (hop.sees("IndexError")) {
            return hop.helper(resizable ? "lists.setitem_checked" : "lists.array_setitem_checked", self, index, value);
        }
        return hop.isNonNegative(1) ? hop.code().emit(Opcode.SETARRAYITEM, items(hop.code(), self), index, value)
                : hop.helper(resizable ? "lists.setitem_any" : "lists.array_setitem_any", self, index, value);
    }

    @Override
    Operand deleteItem(Hop hop) {
        return hop.helper(hop.sees("IndexError") ? "lists.delete_checked" : "lists.delete_any", hop.value(0), hop.integer(1, 0));
    }

    private Operand stop(Hop hop, Operand self) {
        return hop.given(2) ? hop.integer(2, 0) : length(hop.code(), self);
    }

    @Override
    Operand getSlice(Hop hop) {
        Operand self = hop.value(0);
        Code code = hop.code();
        Operand part = hop.helper("lists.slice_array", Code.type(array), items(code, self), length(code, self), hop.integer(1, 0), stop(hop, self));
        return ((ListRepr) hop.resultRepr()).fromArray(code, part, item);
    }

    @Override
    Operand setSlice(Hop hop) {
        Operand self = hop.value(0);
        ListRepr source = (ListRepr) hop.repr(3);
        Operand other = hop.value(3);
        Code code = hop.code();
        Operand from = hop.integer(1, 0);
        Operand to = stop(hop, self);
        return hop.helper(resizable ? "lists.set_slice" : "lists.array_set_slice", self, from, to, source.items(code, other), source.length(code, other));
    }

    @Override
    Operand deleteSlice(Hop hop) {
        Operand self = hop.value(0);
        return hop.helper("lists.delete_slice", self, hop.integer(1, 0), stop(hop, self));
    }

    @Override
    Operand contains(Hop hop) {
        Operand self = hop.value(0);
        Operand sought = stored(hop, 1);
        return hop.helper("lists.contains", items(hop.code(), self), length(hop.code(), self), sought, equality());
    }

    @Override
    Operand equal(Code code, Operand left, Operand right) {
        return sameOrNone(code, left, right, () -> same(code, left, this, right, this));
    }

    /** The function that compares stored items by order. */
    Constant order() {
        return lowerer.functions().constant(lowerer.reprFunctions().less(item, item.lowType() == Primitive.VOID ? lowerer.reprs().bools() : item.storage()));
    }

    @Override
    Operand less(Code code, Operand left, Operand right) {
        return code.helper("ordering.arrays_less", items(code, left), length(code, left), items(code, right), length(code, right), equality(), order());
    }

    @Override
    Operand text(Code code, Operand value) {
        Constant represent = lowerer.functions().constant(lowerer.reprFunctions().represent(item, item.lowType() == Primitive.VOID ? lowerer.reprs().bools() : item.storage()));
        return code.helper("texts.of_list", items(code, value), length(code, value), represent);
    }

    @Override
    Operand callMethod(Hop hop, String name, Operand self) {
        return ListMethods.call(hop, this, name, self);
    }

    @Override
    Operand binary(Hop hop, Opcode opcode) {
        Code code = hop.code();
        if ((opcode == Opcode.MUL || opcode == Opcode.INPLACE_MUL) && Reprs.isNumber(hop.repr(1))) {
            return multiplied(hop, opcode);
        }
        if (opcode == Opcode.INPLACE_ADD) {
            Operand self = hop.value(0);
            ListMethods.extend(hop, this, self, 1);
            return hop.result(self, this);
        }
        if (!(hop.repr(1) instanceof ListRepr other)) {
            return super.binary(hop, opcode);
        }
        Operand left = hop.value(0);
        Operand right = hop.value(1);
        return switch (opcode) {
            case ADD -> {
                ListRepr result = (ListRepr) hop.resultRepr();
                Operand a = result.converted(code, exact(code, left, result), item);
                Operand b = result.converted(code, other.exact(code, right, result), other.item);
                yield result.wrap(code, hop.helper("lists.concat", Code.type(result.array), a, length(code, left), b, other.length(code, right)));
            }
            case EQ, NE -> {
                ListRepr typed = item.lowType() == Primitive.VOID ? other : this;
                boolean nullable = hop.annotation(0).canBeNone() || hop.annotation(1).canBeNone();
                Operand same = nullable ? sameOrNone(code, left, right, () -> same(code, left, other, right, typed)) : same(code, left, other, right, typed);
                yield opcode == Opcode.EQ ? same : code.not(same);
            }
            case LT -> less(code, left, hop.value(1, this));
            case GE -> code.not(less(code, left, hop.value(1, this)));
            case GT -> less(code, hop.value(1, this), left);
            case LE -> code.not(less(code, hop.value(1, this), left));
            default -> super.binary(hop, opcode);
        };
    }

    private Operand same(Code code, Operand left, ListRepr other, Operand right, ListRepr typed) {
        Operand a = typed.converted(code, exact(code, left, typed), item);
        Operand b = typed.converted(code, other.exact(code, right, typed), other.item);
        return code.helper("lists.arrays_equal", a, length(code, left), b, other.length(code, right), typed.equality());
    }

    /** None is the same as None alone. */
    private static Operand sameOrNone(Code code, Operand left, Operand right, Supplier<Operand> same) {
        return code.choose(code.emit(Opcode.PTR_NONZERO, left), Primitive.BOOL,
                () -> code.choose(code.emit(Opcode.PTR_NONZERO, right), Primitive.BOOL, same, () -> Code.bool(false)),
                () -> code.emit(Opcode.PTR_ISZERO, right));
    }

    private Operand multiplied(Hop hop, Opcode opcode) {
        Operand self = hop.value(0);
        Operand times = hop.integer(1, 0);
        if (opcode == Opcode.INPLACE_MUL && resizable) {
            hop.helper("lists.inplace_multiply", self, times);
            return hop.result(self, this);
        }
        Operand many = hop.helper("lists.multiply", Code.type(array), items(hop.code(), self), length(hop.code(), self), times);
        return ((ListRepr) hop.resultRepr()).fromArray(hop.code(), many, item);
    }
}
