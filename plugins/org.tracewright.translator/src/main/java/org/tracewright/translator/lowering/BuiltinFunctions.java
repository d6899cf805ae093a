package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.StringTypes;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.frontend.objspace.host.HostStr;

/** The built-in functions of Python that exist at run time. */
final class BuiltinFunctions {

    private static final String LL = "tracewright.ll.";
    private static final Map<String, Function<Hop, Operand>> TABLE = table();

    private BuiltinFunctions() {
    }

    /** @param hop the call, with the arguments of the function alone */
    static Operand call(Hop hop, String name) {
        if (name.startsWith(LL)) {
            return LowIntrinsics.call(hop, name.substring(LL.length()));
        }
        Function<Hop, Operand> function = TABLE.get(name);
        if (function == null) {
            throw LoweringException.unsupported("there is no " + name + "() at run time");
        }
        return function.apply(hop);
    }

    private static Map<String, Function<Hop, Operand>> table() {
        Map<String, Function<Hop, Operand>> t = new HashMap<>();
        LibraryFunctions.fill(t);
        SystemFunctions.fill(t);
        core(t);
        containers(t);
        return Map.copyOf(t);
    }

    private static void core(Map<String, Function<Hop, Operand>> t) {
        String b = "__builtin__.";
        t.put(b + "len", hop -> hop.repr(0).length(hop));
        t.put(b + "ord", BuiltinFunctions::ord);
        t.put(b + "chr", hop -> hop.sees("ValueError") ? hop.helper("numbers.chr_checked", hop.integer(0, 0)) : hop.code().emit(Opcode.CAST_INT_TO_CHAR, hop.integer(0, 0)));
        t.put(b + "unichr", hop -> hop.code().emit(Opcode.CAST_INT_TO_UNICHAR, hop.integer(0, 0)));
        t.put(b + "int", BuiltinFunctions::toInt);
        t.put(b + "long", BuiltinFunctions::toInt);
        t.put(b + "float", BuiltinFunctions::toFloat);
        t.put(b + "str", hop -> hop.count() == 0 ? hop.code().string("") : hop.resultRepr() instanceof CharRepr ? hop.value(0) : hop.text(0));
        t.put(b + "repr", hop -> hop.represented(0));
        t.put(b + "unicode", hop -> hop.value(0, hop.lowerer().reprs().strings(true)));
        t.put(b + "bool", hop -> hop.count() == 0 ? Code.bool(false) : OperationTable.truth(hop));
        t.put(b + "abs", BuiltinFunctions::abs);
        t.put(b + "pow", hop -> hop.repr(0).binary(hop, Opcode.POW));
        t.put(b + "divmod", BuiltinFunctions::divmod);
        t.put(b + "hex", hop -> based(hop, 4, "0x"));
        t.put(b + "oct", hop -> based(hop, 3, "0"));
        t.put(b + "bin", hop -> based(hop, 1, "0b"));
        t.put(b + "min", hop -> extreme(hop, true));
        t.put(b + "max", hop -> extreme(hop, false));
        t.put(b + "hash", hop -> hop.repr(0).hash(hop.code(), hop.value(0)));
        t.put(b + "cmp", BuiltinFunctions::compare);
        t.put("BaseException.__init__", hop -> Code.nothing());
        t.put("object.__init__", hop -> Code.nothing());
        t.put(b + "isinstance", BuiltinFunctions::isInstance);
        t.put(b + "issubclass", hop -> OperationTable.anyClass(hop, 1, cls -> hop.code().emit(Opcode.ISSUBCLASS, hop.value(0, hop.lowerer().reprs().classes()), cls)));
        t.put(b + "type", hop -> hop.code().emit(Opcode.TYPE_OF, hop.value(0)));
        t.put(b + "id", hop -> hop.code().emit(Opcode.IDENTITY_HASH, hop.value(0)));
        t.put(b + "getattr", hop -> hop.resultRepr() instanceof BuiltinMethodRepr method ? hop.value(0, method.self())
                : hop.repr(0).getAttribute(hop, ((HostStr) hop.constant(1)).text()));
        t.put(b + "setattr", hop -> {
            hop.repr(0).setAttribute(hop, ((HostStr) hop.constant(1)).text());
            return Code.nothing();
        });
        t.put(b + "object", hop -> hop.result(hop.lowerer().reprs().root().make(hop.code()), hop.lowerer().reprs().root()));
        t.put("weakref.ref", hop -> hop.lowerer().reprs().weakReferences().make(hop));
        t.put(b + "print", BuiltinFunctions::print);
    }

    private static void containers(Map<String, Function<Hop, Operand>> t) {
        String b = "__builtin__.";
        t.put(b + "range", BuiltinFunctions::range);
        t.put(b + "xrange", BuiltinFunctions::range);
        t.put(b + "iter", hop -> hop.repr(0).iterator(hop));
        t.put(b + "reversed", hop -> hop.repr(0).iterator(hop));
        t.put(b + "enumerate", BuiltinFunctions::enumerate);
        t.put(b + "zip", ZipFunction::zip);
        t.put(b + "list", hop -> {
            ListRepr list = (ListRepr) hop.resultRepr();
            return hop.count() == 0 ? list.wrap(hop.code(), hop.code().newArray(list.array(), Code.signed(0))) : Iteration.collect(hop, 0, list);
        });
        t.put(b + "sorted", hop -> {
            ListRepr list = (ListRepr) hop.resultRepr();
            Operand made = Iteration.collect(hop, 0, list);
            ListMethods.sort(hop.code(), list, made);
            return made;
        });
        t.put(b + "tuple", hop -> hop.count() == 0 ? ((TupleRepr) hop.resultRepr()).make(hop.code(), List.of()) : hop.value(0, hop.resultRepr()));
        t.put(b + "dict", DictConstruction::make);
        t.put(b + "set", SetMethods::make);
        t.put(b + "frozenset", SetMethods::make);
        t.put("collections.OrderedDict", DictConstruction::make);
        t.put("rpython.rlib.objectmodel.r_dict", hop -> ((DictRepr) hop.resultRepr()).makeCustom(hop));
        t.put("rpython.rlib.objectmodel.r_ordereddict", hop -> ((DictRepr) hop.resultRepr()).makeCustom(hop));
        t.put("rpython.rlib.objectmodel.newlist_hint", hop -> hop.helper("lists.new_hint", Code.type(((ListRepr) hop.resultRepr()).struct()), hop.integer(0, 0)));
        t.put("rpython.rlib.objectmodel.resizelist_hint", hop -> hop.helper("lists.grow", hop.value(0), hop.integer(1, 0)));
        t.put(b + "sum", ZipFunction::sum);
        t.put(b + "any", hop -> ZipFunction.anyOrAll(hop, true));
        t.put(b + "all", hop -> ZipFunction.anyOrAll(hop, false));
    }

    private static Operand ord(Hop hop) {
        Code code = hop.code();
        Operand value = hop.value(0);
        if (hop.repr(0) instanceof StringRepr) {
            value = code.emit(Opcode.GETINTERIOR, value, Code.signed(0));
        }
        return code.emit(value.type() == Primitive.CHAR ? Opcode.CAST_CHAR_TO_INT : Opcode.CAST_UNICHAR_TO_INT, value);
    }

    private static Operand toInt(Hop hop) {
        Reprs reprs = hop.lowerer().reprs();
        if (hop.count() == 0) {
            return Code.signed(0);
        }
        Repr repr = hop.repr(0);
        if (repr instanceof FloatRepr) {
            return hop.sees("OverflowError") ? hop.helper("numbers.float_to_int_checked", hop.value(0)) : hop.code().emit(Opcode.CAST_FLOAT_TO_INT, hop.value(0));
        }
        if (repr instanceof StringRepr || repr instanceof CharRepr) {
            boolean unicode = repr instanceof StringRepr s ? s.isUnicode() : ((CharRepr) repr).isUnicode();
            return hop.helper("numbers.string_to_int", hop.value(0, reprs.strings(unicode)), hop.integer(1, 10));
        }
        return hop.value(0, reprs.signed());
    }

    private static Operand toFloat(Hop hop) {
        if (hop.count() == 0) {
            return new Constant(0.0, Primitive.FLOAT);
        }
        return Reprs.isNumber(hop.repr(0)) ? hop.value(0, hop.lowerer().reprs().floats())
                : hop.helper("numbers.string_to_float", hop.value(0, hop.lowerer().reprs().strings(false)));
    }

    private static Operand abs(Hop hop) {
        Repr repr = hop.resultRepr();
        return hop.code().emit(repr instanceof FloatRepr ? Opcode.FLOAT_ABS : Opcode.INT_ABS, hop.value(0, repr));
    }

    private static Operand divmod(Hop hop) {
        TupleRepr tuple = (TupleRepr) hop.resultRepr();
        Repr item = tuple.items().get(0);
        Operand a = hop.value(0, item);
        Operand b = hop.value(1, item);
        if (item instanceof FloatRepr) {
            return tuple.make(hop.code(), List.of(hop.helper("numbers.float_floordiv_zer", a, b), hop.helper("numbers.float_mod_zer", a, b)));
        }
        Operand quotient = hop.helper("numbers.floordiv_zer", a, b);
        Operation raising = new Operation(hop.code());
        Operand remainder = hop.code().emit(((IntRepr) item).isSigned() ? Opcode.INT_MOD : Opcode.UINT_MOD, a, b);
        raising.restore();
        return tuple.make(hop.code(), List.of(quotient, remainder));
    }

    /** Remembers which operation may raise. */
    private record Operation(Code code, Block block, org.tracewright.flow.graph.Operation operation) {

        Operation(Code code) {
            this(code, code.raisingBlock(), code.raisingOperation());
        }

        void restore() {
            code.raisesAt(block, operation);
        }
    }

    private static Operand based(Hop hop, int bits, String prefix) {
        return hop.helper("numbers.int_to_base", Code.type(StringTypes.STR), hop.value(0, hop.lowerer().reprs().signed()), Code.signed(bits), hop.code().string(prefix));
    }

    private static Operand extreme(Hop hop, boolean smallest) {
        Repr repr = hop.resultRepr();
        Code code = hop.code();
        if (hop.count() == 1) {
            ListRepr list = hop.repr(0) instanceof ListRepr l ? l : hop.lowerer().reprs().list(repr, false);
            Operand value = hop.repr(0) instanceof ListRepr ? hop.value(0) : Iteration.collect(hop, 0, list);
            Operand found = code.helper(smallest ? "ordering.minimum" : "ordering.maximum", list.items(code, value), list.length(code, value), list.order());
            return hop.result(list.fromStored(code, found), list.itemRepr());
        }
        Operand best = hop.value(0, repr);
        for (int i = 1; i < hop.count(); i++) {
            Operand before = best;
            Operand other = hop.value(i, repr);
            Operand better = smallest ? repr.less(code, other, before) : repr.less(code, before, other);
            best = code.choose(better, repr.lowType(), () -> other, () -> before);
        }
        return best;
    }

    private static Operand compare(Hop hop) {
        Repr repr = hop.repr(0).lowType().equals(hop.repr(1).lowType()) ? hop.repr(0) : Reprs.isNumber(hop.repr(0)) ? hop.lowerer().reprs().floats()
                : hop.lowerer().reprs().strings(false);
        Code code = hop.code();
        Operand a = hop.value(0, repr);
        Operand b = hop.value(1, repr);
        return code.choose(repr.less(code, a, b), Primitive.SIGNED, () -> Code.signed(-1), () -> code.emit(Opcode.CAST_BOOL_TO_INT, repr.less(code, b, a)));
    }

    private static Operand isInstance(Hop hop) {
        if (!(hop.repr(0) instanceof InstanceRepr)) {
            return hop.annotation(0).canBeNone() && hop.repr(0).isPointer() ? hop.code().emit(Opcode.PTR_NONZERO, hop.value(0)) : Code.bool(true);
        }
        Operand self = hop.value(0);
        return OperationTable.anyClass(hop, 1, cls -> cls instanceof Constant ? hop.code().emit(Opcode.ISINSTANCE, self, cls)
                : hop.code().choose(hop.code().emit(Opcode.PTR_NONZERO, self), Primitive.BOOL,
                        () -> hop.code().emit(Opcode.ISSUBCLASS, hop.code().emit(Opcode.TYPE_OF, self), cls), () -> Code.bool(false)));
    }

    private static Operand range(Hop hop) {
        Code code = hop.code();
        Operand start = hop.count() == 1 ? Code.signed(0) : hop.integer(0, 0);
        Operand stop = hop.integer(hop.count() == 1 ? 0 : 1, 0);
        Operand step = hop.integer(2, 1);
        if (hop.resultRepr() instanceof RangeRepr range) {
            boolean checked = hop.count() == 3 && !(hop.constant(2) instanceof HostInt);
            return range.make(code, start, stop, checked ? hop.helper("numbers.nonzero_step", step) : step);
        }
        ListRepr list = (ListRepr) hop.resultRepr();
        if (list.itemRepr() == hop.lowerer().reprs().signed()) {
            return list.wrap(code, hop.helper("lists.range_array", Code.type(list.array()), start, stop, step));
        }
        throw LoweringException.unsupported("a range that is used as a " + list.describe());
    }

    private static Operand enumerate(Hop hop) {
        EnumerateRepr repr = (EnumerateRepr) hop.resultRepr();
        Operand inner = Iteration.start(hop, 0, repr.inner());
        return repr.startAt(hop.code(), inner, hop.integer(1, 0));
    }

    private static Operand print(Hop hop) {
        List<Operand> items = new ArrayList<>();
        for (int i = 0; i < hop.count(); i++) {
            items.add(hop.text(i));
        }
        Operand separator = keyword(hop, "sep", " ");
        Operand end = keyword(hop, "end", "\n");
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                hop.helper("printing.part", separator);
            }
            hop.helper("printing.part", items.get(i));
        }
        hop.helper("printing.part", end);
        return hop.helper("printing.flush");
    }

    /** The text that a keyword gives, or what stands for none. */
    private static Operand keyword(Hop hop, String name, String absent) {
        Operand given = hop.keywords().get(name);
        Hop alone = hop.withArgs(given == null ? List.of() : List.of(given), Map.of());
        return given == null || alone.repr(0) instanceof VoidRepr ? hop.code().string(absent) : alone.text(0);
    }
}
