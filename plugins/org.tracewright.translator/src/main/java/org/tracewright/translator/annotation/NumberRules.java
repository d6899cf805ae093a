package org.tracewright.translator.annotation;

import static org.tracewright.translator.annotation.Annotation.Kind.*;

import java.util.List;
import java.util.function.BinaryOperator;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.translator.annotation.Annotation.Kind;

/** Arithmetic on bools, integers and floats. */
final class NumberRules {

    private static final List<Kind> INTEGERS = List.of(BOOL, INTEGER);
    private static final List<Kind> NUMBERS = List.of(BOOL, INTEGER, FLOAT);

    private NumberRules() {
    }

    static void fill(RuleTable table) {
        integers(table, "ADD", (a, b) -> integer(a, b, a.nonNegative() && b.nonNegative()));
        integers(table, "SUB", (a, b) -> integer(a, b, false));
        integers(table, "MUL", (a, b) -> integer(a, b, a.nonNegative() && b.nonNegative()));
        integers(table, "DIV", (a, b) -> integer(a, b, a.nonNegative() && b.nonNegative()));
        integers(table, "FLOORDIV", (a, b) -> integer(a, b, a.nonNegative() && b.nonNegative()));
        integers(table, "MOD", (a, b) -> integer(a, b, b.nonNegative()));
        integers(table, "POW", (a, b) -> integer(a, b, a.nonNegative()));
        integers(table, "AND", (a, b) -> integer(a, b, a.nonNegative() || b.nonNegative()));
        integers(table, "OR", (a, b) -> integer(a, b, a.nonNegative() && b.nonNegative()));
        integers(table, "XOR", (a, b) -> integer(a, b, a.nonNegative() && b.nonNegative()));
        integers(table, "LSHIFT", (a, b) -> new SomeInteger(a.integerKind(), !a.integerKind().isSigned(), null));
        integers(table, "RSHIFT", (a, b) -> new SomeInteger(a.integerKind(), a.nonNegative(), null));
        for (String name : List.of("AND", "OR", "XOR")) {
            both(table, name, BOOL, BOOL, (in, op, args) -> SomeBool.ANY);
        }
        for (String name : List.of("ADD", "SUB", "MUL", "DIV", "TRUEDIV", "FLOORDIV", "MOD", "POW")) {
            floats(table, name);
        }
        for (Kind a : INTEGERS) {
            for (Kind b : INTEGERS) {
                both(table, "TRUEDIV", a, b, (in, op, args) -> SomeFloat.ANY);
            }
        }
        overflowing(table);
        unary(table);
    }

    private static void integers(RuleTable table, String name, BinaryOperator<SomeInteger> result) {
        Rule rule = (in, op, args) -> {
            SomeInteger a = Unions.asInteger(args.get(0));
            SomeInteger b = Unions.asInteger(args.get(1));
            SomeInteger made = result.apply(a, b);
            return made == null ? in.fail("type-error", "these integer types do not mix: " + args.get(0).withoutConstant() + " and " + args.get(1).withoutConstant()) : made;
        };
        for (Kind a : INTEGERS) {
            for (Kind b : INTEGERS) {
                both(table, name, a, b, rule);
            }
        }
    }

    private static void floats(RuleTable table, String name) {
        for (Kind a : NUMBERS) {
            for (Kind b : NUMBERS) {
                if (a == FLOAT || b == FLOAT) {
                    both(table, name, a, b, (in, op, args) -> SomeFloat.ANY);
                }
            }
        }
    }

    /** The operation and its in-place form. */
    static void both(RuleTable table, String name, Kind a, Kind b, Rule rule) {
        table.put(Opcode.valueOf(name), a, b, rule);
        table.put(Opcode.valueOf("INPLACE_" + name), a, b, rule);
    }

    private static SomeInteger integer(SomeInteger a, SomeInteger b, boolean nonNegative) {
        IntegerKind kind = resultKind(a.integerKind(), b.integerKind());
        return new SomeInteger(kind, nonNegative || !kind.isSigned(), null);
    }

    /** The type of a result: that of the sized operand, the wider of two, and unsigned if one is. */
    static IntegerKind resultKind(IntegerKind a, IntegerKind b) {
        if (a == b || b == IntegerKind.SIGNED) {
            return a;
        }
        if (a == IntegerKind.SIGNED) {
            return b;
        }
        int bits = Math.max(a.bits(), b.bits());
        boolean signed = a.isSigned() && b.isSigned();
        for (IntegerKind kind : new IntegerKind[] {a, b, IntegerKind.LONGLONG, IntegerKind.UNSIGNED, IntegerKind.INT32, IntegerKind.UINT32, IntegerKind.INT16, IntegerKind.UINT16}) {
            if (kind.bits() == bits && kind.isSigned() == signed) {
                return kind;
            }
        }
        return IntegerKind.SIGNED;
    }

    private static void overflowing(RuleTable table) {
        String[] names = {"ADD", "SUB", "MUL", "FLOORDIV", "MOD", "LSHIFT"};
        for (String name : names) {
            for (Kind a : INTEGERS) {
                for (Kind b : INTEGERS) {
                    table.put(Opcode.valueOf(name + "_OVF"), a, b, (in, op, args) -> {
                        SomeInteger x = Unions.asInteger(args.get(0));
                        SomeInteger y = Unions.asInteger(args.get(1));
                        boolean nonNegative = op.opcode() != Opcode.SUB_OVF && (x.nonNegative() && y.nonNegative() || op.opcode() == Opcode.MOD_OVF && y.nonNegative());
                        return integer(x, y, nonNegative);
                    });
                }
            }
        }
        for (Kind a : INTEGERS) {
            table.put(Opcode.NEG_OVF, a, (in, op, args) -> SomeInteger.of(Unions.asInteger(args.get(0)).integerKind()));
            table.put(Opcode.ABS_OVF, a, (in, op, args) -> new SomeInteger(Unions.asInteger(args.get(0)).integerKind(), true, null));
        }
    }

    private static void unary(RuleTable table) {
        for (Kind a : INTEGERS) {
            table.put(Opcode.NEG, a, (in, op, args) -> SomeInteger.of(Unions.asInteger(args.get(0)).integerKind()));
            table.put(Opcode.INVERT, a, (in, op, args) -> SomeInteger.of(Unions.asInteger(args.get(0)).integerKind()));
            table.put(Opcode.POS, a, (in, op, args) -> Unions.asInteger(args.get(0)));
            table.put(Opcode.ABS, a, (in, op, args) -> new SomeInteger(Unions.asInteger(args.get(0)).integerKind(), true, null));
        }
        for (Opcode opcode : List.of(Opcode.NEG, Opcode.POS, Opcode.ABS)) {
            table.put(opcode, FLOAT, (in, op, args) -> SomeFloat.ANY);
        }
    }
}
