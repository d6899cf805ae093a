package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.HostTuple;
import org.tracewright.frontend.objspace.host.HostType;
import org.tracewright.translator.annotation.Annotation;
import org.tracewright.translator.annotation.SomeBuiltin;

/** What becomes of each high-level operation. */
final class OperationTable {

    private static final Set<Opcode> BINARY = EnumSet.of(Opcode.ADD, Opcode.SUB, Opcode.MUL, Opcode.TRUEDIV, Opcode.DIV, Opcode.FLOORDIV, Opcode.MOD, Opcode.POW,
            Opcode.LSHIFT, Opcode.RSHIFT, Opcode.AND, Opcode.OR, Opcode.XOR, Opcode.LT, Opcode.LE, Opcode.EQ, Opcode.NE, Opcode.GT, Opcode.GE, Opcode.ADD_OVF,
            Opcode.SUB_OVF, Opcode.MUL_OVF, Opcode.FLOORDIV_OVF, Opcode.MOD_OVF, Opcode.LSHIFT_OVF);
    private static final Set<Opcode> FOLDABLE = EnumSet.of(Opcode.GETATTR, Opcode.EQ, Opcode.NE, Opcode.LT, Opcode.LE, Opcode.GT, Opcode.GE, Opcode.IS, Opcode.BOOL,
            Opcode.NOT, Opcode.LEN, Opcode.ADD, Opcode.SUB, Opcode.MUL, Opcode.AND, Opcode.OR, Opcode.XOR, Opcode.NEG, Opcode.INVERT, Opcode.LSHIFT, Opcode.RSHIFT,
            Opcode.NEWTUPLE, Opcode.TYPE, Opcode.ISSUBTYPE, Opcode.GETITEM, Opcode.CONTAINS, Opcode.HINT, Opcode.NEWSLICE, Opcode.SAME_AS, Opcode.FLOORDIV, Opcode.DIV,
            Opcode.MOD, Opcode.GETSLICE);
    private static final Map<Opcode, Function<Hop, Operand>> TABLE = table();

    private OperationTable() {
    }

    /** Whether an operation whose result is known need not be done. */
    static boolean isFoldable(Hop hop) {
        Opcode opcode = hop.operation().opcode();
        if (opcode == Opcode.SIMPLE_CALL || opcode == Opcode.CALL_ARGS) {
            return hop.annotation(0) instanceof SomeBuiltin builtin && hop.resultAnnotation().kind() != Annotation.Kind.NONE && !builtin.qualifiedName().startsWith("os.")
                    || hop.annotation(0).isConstant() && hop.lowerer().program().callTargets(hop.operation()).isEmpty()
                            && hop.resultAnnotation().kind() != Annotation.Kind.NONE;
        }
        return FOLDABLE.contains(opcode) && hop.lowerer().program().callTargets(hop.operation()).isEmpty() && !mayMiss(hop);
    }

    /** Whether this looks into a container where a handler sees that nothing is found: that all of its items are one object does not say that it has any. */
    private static boolean mayMiss(Hop hop) {
        return hop.operation().opcode() == Opcode.GETITEM && (hop.repr(0) instanceof ListRepr || hop.repr(0) instanceof DictRepr)
                && (hop.sees("IndexError") || hop.sees("KeyError"));
    }

    /** The low-level value of the result. */
    static Operand lower(Hop hop) {
        Opcode opcode = hop.operation().opcode();
        boolean isItsCall = opcode != Opcode.SIMPLE_CALL && opcode != Opcode.CALL_ARGS && opcode != Opcode.JIT_MARKER;
        if (isItsCall && !hop.lowerer().program().callTargets(hop.operation()).isEmpty()) {
            return Calls.special(hop);
        }
        Function<Hop, Operand> lowering = TABLE.get(opcode);
        if (lowering == null) {
            throw LoweringException.unsupported("there is no " + opcode.irName() + " at run time");
        }
        return lowering.apply(hop);
    }

    private static Map<Opcode, Function<Hop, Operand>> table() {
        Map<Opcode, Function<Hop, Operand>> t = new EnumMap<>(Opcode.class);
        for (Opcode opcode : BINARY) {
            t.put(opcode, hop -> binary(hop, opcode));
        }
        for (Opcode opcode : Opcode.values()) {
            if (opcode.name().startsWith("INPLACE_")) {
                Opcode plain = Opcode.valueOf(opcode.name().substring("INPLACE_".length()));
                t.put(opcode, hop -> hop.repr(0) instanceof ListRepr || hop.repr(0) instanceof DictRepr ? hop.repr(0).binary(hop, opcode) : binary(hop, plain));
            }
        }
        t.put(Opcode.NEG, hop -> unary(hop, "NEG"));
        t.put(Opcode.INVERT, hop -> unary(hop, "INVERT"));
        t.put(Opcode.POS, hop -> hop.value(0, hop.resultRepr()));
        t.put(Opcode.ABS, OperationTable::absolute);
        t.put(Opcode.NEG_OVF, hop -> hop.helper("numbers.neg_ovf", hop.value(0, hop.resultRepr())));
        t.put(Opcode.ABS_OVF, hop -> hop.helper("numbers.abs_ovf", hop.value(0, hop.resultRepr())));
        t.put(Opcode.BOOL, OperationTable::truth);
        t.put(Opcode.NOT, hop -> hop.code().not(truth(hop)));
        t.put(Opcode.IS, hop -> Identity.compare(hop, false));
        t.put(Opcode.CONTAINS, hop -> hop.repr(0).contains(hop));
        t.put(Opcode.LEN, hop -> hop.repr(0).length(hop));
        t.put(Opcode.ITER, hop -> hop.repr(0).iterator(hop));
        t.put(Opcode.GETATTR, OperationTable::getAttribute);
        t.put(Opcode.SETATTR, hop -> {
            hop.repr(0).setAttribute(hop, name(hop, 1));
            return Code.nothing();
        });
        t.put(Opcode.GETITEM, hop -> hop.repr(0).getItem(hop));
        t.put(Opcode.SETITEM, hop -> hop.repr(0).setItem(hop));
        t.put(Opcode.DELITEM, hop -> hop.repr(0).deleteItem(hop));
        t.put(Opcode.GETSLICE, hop -> hop.repr(0).getSlice(hop));
        t.put(Opcode.SETSLICE, hop -> hop.repr(0).setSlice(hop));
        t.put(Opcode.DELSLICE, hop -> hop.repr(0).deleteSlice(hop));
        t.put(Opcode.NEWTUPLE, OperationTable::newTuple);
        t.put(Opcode.NEWLIST, OperationTable::newList);
        t.put(Opcode.FENCE, hop -> hop.value(0, hop.resultRepr()));
        t.put(Opcode.NEWDICT, OperationTable::newDict);
        t.put(Opcode.NEWSET, SetMethods::literal);
        t.put(Opcode.NEWSLICE, hop -> Code.nothing());
        t.put(Opcode.STR, hop -> hop.text(0));
        t.put(Opcode.REPR, hop -> hop.represented(0));
        t.put(Opcode.TYPE, OperationTable::type);
        t.put(Opcode.ISSUBTYPE, OperationTable::isSubtype);
        t.put(Opcode.SIMPLE_CALL, Calls::lower);
        t.put(Opcode.CALL_ARGS, Calls::lower);
        t.put(Opcode.PRINT_ITEM, hop -> hop.helper("printing.item", hop.text(0)));
        t.put(Opcode.PRINT_NEWLINE, hop -> hop.helper("printing.newline"));
        t.put(Opcode.SAME_AS, hop -> hop.value(0, hop.resultRepr()));
        t.put(Opcode.HINT, hop -> hop.value(0, hop.resultRepr()));
        t.put(Opcode.JIT_MARKER, DriverMarkers::lower);
        t.put(Opcode.KEEPALIVE, hop -> Code.nothing());
        t.put(Opcode.DEBUG_ASSERT, hop -> Code.nothing());
        return t;
    }

    private static Operand binary(Hop hop, Opcode opcode) {
        boolean comparison = opcode == Opcode.EQ || opcode == Opcode.NE;
        if (comparison && (hop.annotation(0).kind() == Annotation.Kind.NONE || hop.annotation(1).kind() == Annotation.Kind.NONE)) {
            return Identity.compare(hop, opcode == Opcode.NE);
        }
        if (comparison && hop.repr(0).lowType() == Primitive.VOID && hop.repr(1).lowType() == Primitive.VOID) {
            return Identity.compare(hop, opcode == Opcode.NE);
        }
        return hop.result(hop.repr(0).binary(hop, opcode), resultOf(hop, opcode));
    }

    private static Repr resultOf(Hop hop, Opcode opcode) {
        return switch (opcode) {
            case LT, LE, EQ, NE, GT, GE -> hop.lowerer().reprs().bools();
            default -> hop.resultRepr();
        };
    }

    private static Operand unary(Hop hop, String name) {
        Repr repr = hop.resultRepr();
        String prefix = repr instanceof FloatRepr ? "FLOAT_" : ((IntRepr) repr).prefix();
        Operand value = hop.code().emit(Opcode.valueOf(prefix + name), hop.value(0, repr));
        return repr instanceof IntRepr ints ? ints.cut(hop.code(), value) : value;
    }

    private static Operand absolute(Hop hop) {
        Repr repr = hop.resultRepr();
        Operand value = hop.value(0, repr);
        return repr instanceof FloatRepr ? hop.code().emit(Opcode.FLOAT_ABS, value) : ((IntRepr) repr).isSigned() ? hop.code().emit(Opcode.INT_ABS, value) : value;
    }

    static Operand truth(Hop hop) {
        Repr repr = hop.repr(0);
        Operand value = hop.value(0);
        if (repr.lowType() instanceof Ptr && hop.annotation(0).canBeNone() && !(repr instanceof InstanceRepr)) {
            Code code = hop.code();
            return code.choose(code.emit(Opcode.PTR_NONZERO, value), Primitive.BOOL, () -> repr.truth(code, value), () -> Code.bool(false));
        }
        return repr.truth(hop.code(), value);
    }

    private static String name(Hop hop, int index) {
        return ((HostStr) hop.constant(index)).text();
    }

    static Operand getAttribute(Hop hop) {
        if (hop.resultRepr() instanceof BuiltinMethodRepr method) {
            return hop.value(0, method.self());
        }
        return hop.repr(0).getAttribute(hop, name(hop, 1));
    }

    private static Operand newTuple(Hop hop) {
        TupleRepr repr = (TupleRepr) hop.resultRepr();
        List<Operand> values = new ArrayList<>();
        for (int i = 0; i < hop.count(); i++) {
            values.add(hop.value(i, repr.items().get(i)));
        }
        return repr.make(hop.code(), values);
    }

    private static Operand newList(Hop hop) {
        ListRepr repr = (ListRepr) hop.resultRepr();
        Code code = hop.code();
        Operand array = code.newArray(repr.array(), Code.signed(hop.count()));
        for (int i = 0; i < hop.count(); i++) {
            code.emit(Opcode.SETARRAYITEM, array, Code.signed(i), repr.stored(hop, i));
        }
        return repr.wrap(code, array);
    }

    private static Operand newDict(Hop hop) {
        DictRepr repr = (DictRepr) hop.resultRepr();
        Operand dict = repr.make(hop.code());
        for (int i = 0; i + 1 < hop.count(); i += 2) {
            hop.helper("dicts.setitem", dict, repr.storedKey(hop, i), repr.storedValue(hop, i + 1), repr.equality(), repr.hashing());
        }
        return dict;
    }

    private static Operand type(Hop hop) {
        return hop.code().emit(Opcode.TYPE_OF, hop.value(0));
    }

    private static Operand isSubtype(Hop hop) {
        Operand type = hop.value(0, hop.lowerer().reprs().classes());
        return anyClass(hop, 1, cls -> hop.code().emit(Opcode.ISSUBCLASS, type, cls));
    }

    /** A test for one class, or for any of a constant tuple of classes. */
    static Operand anyClass(Hop hop, int index, Function<Operand, Operand> test) {
        if (!(hop.constant(index) instanceof HostTuple tuple)) {
            return test.apply(hop.value(index, hop.lowerer().reprs().classes()));
        }
        Operand result = Code.bool(false);
        for (int i = tuple.items().size() - 1; i >= 0; i--) {
            Operand cls = new Constant(hop.lowerer().classes().of((HostType) tuple.items().get(i)), Primitive.CLASS);
            Operand rest = result;
            Operand one = test.apply(cls);
            result = rest instanceof Constant ? one : hop.code().choose(one, Primitive.BOOL, () -> Code.bool(true), () -> rest);
        }
        return result;
    }
}
