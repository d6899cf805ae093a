package org.tracewright.translator.annotation;

import static org.tracewright.translator.annotation.Annotation.Kind.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operation;
import org.tracewright.frontend.objspace.Raised;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSizedInt;
import org.tracewright.translator.annotation.Annotation.Kind;

/** Conversions and arithmetic among the built-in functions. */
final class CoreFunctions {

    private static final Set<Kind> NUMBERS = EnumSet.of(BOOL, INTEGER, FLOAT);
    private static final Set<String> PRINT_KEYWORDS = Set.of("end", "sep");
    private static final Set<Kind> TEXTS = EnumSet.of(CHAR, STRING, UNICHAR, UNICODE);

    private CoreFunctions() {
    }

    static void fill(BuiltinTable table) {
        folded(table, "ord", SomeInteger.NON_NEGATIVE, TEXTS);
        folded(table, "chr", SomeChar.ANY, EnumSet.of(BOOL, INTEGER), "ValueError");
        folded(table, "unichr", SomeUnicodeChar.ANY, EnumSet.of(BOOL, INTEGER), "ValueError");
        table.put("__builtin__.int", CoreFunctions::toInt, "ValueError", "OverflowError");
        table.alias("__builtin__.long", "__builtin__.int");
        table.put("__builtin__.float", CoreFunctions::toFloat, "ValueError");
        table.put("__builtin__.str", (in, args) -> args.total() == 0 || args.get(0) == null ? SomeString.ANY : toText(in, args.get(0)));
        table.put("__builtin__.repr", (in, args) -> SomeString.ANY);
        table.put("__builtin__.unicode", (in, args) -> SomeUnicode.ANY, "UnicodeDecodeError");
        table.put("__builtin__.bool", (in, args) -> operation(in, Opcode.BOOL, args));
        table.put("__builtin__.len", (in, args) -> operation(in, Opcode.LEN, args));
        table.put("__builtin__.abs", (in, args) -> operation(in, Opcode.ABS, args));
        table.put("__builtin__.pow", (in, args) -> operation(in, Opcode.POW, args), "ZeroDivisionError", "OverflowError", "ValueError");
        table.put("__builtin__.divmod", CoreFunctions::divmod, "ZeroDivisionError");
        table.put("__builtin__.hex", SomeString.ANY);
        table.put("__builtin__.oct", SomeString.ANY);
        table.put("__builtin__.bin", SomeString.ANY);
        table.put("__builtin__.min", CoreFunctions::extreme, "ValueError");
        table.put("__builtin__.max", CoreFunctions::extreme, "ValueError");
        table.put("__builtin__.hash", SomeInteger.INT);
        table.put("__builtin__.cmp", SomeInteger.INT);
        table.put("__builtin__.print", CoreFunctions::print);
        sized(table);
    }

    /** The function of {@code from __future__ import print_function}. */
    private static Annotation print(Inference in, CallArguments args) {
        for (Map.Entry<String, CallArguments.Actual> keyword : args.keywords().entrySet()) {
            Kind given = keyword.getValue().annotation().kind();
            if (!PRINT_KEYWORDS.contains(keyword.getKey())) {
                return in.fail("not-rpython", "print() takes only the keywords end and sep at run time; for another file than standard output there is os.write");
            }
            if (given != STRING && given != CHAR && given != NONE) {
                return in.fail("type-error", keyword.getKey() + " of print() is a str or None, not " + in.describe(keyword.getValue().annotation()));
            }
        }
        return SomeNone.INSTANCE;
    }

    private static void sized(BuiltinTable table) {
        String module = "rpython.rlib.rarithmetic.";
        for (HostSizedInt.Kind kind : HostSizedInt.Kind.values()) {
            IntegerKind known = Bookkeeper.integerKind(kind);
            table.put(module + kind.lowName(), (in, args) -> NUMBERS.contains(args.get(0).kind()) ? convert(in, kind, known, args.get(0))
                    : Builtins.wrongType(in, kind.lowName(), args.get(0)));
        }
        table.put(module + "intmask", (in, args) -> NUMBERS.contains(args.get(0).kind()) ? intmask(args.get(0)) : Builtins.wrongType(in, "intmask", args.get(0)));
        table.put(module + "longlongmask", SomeInteger.of(IntegerKind.LONGLONG));
        table.put(module + "widen", (in, args) -> {
            SomeInteger value = Unions.asInteger(args.get(0));
            return value.integerKind().bits() < Long.SIZE ? new SomeInteger(IntegerKind.SIGNED, value.nonNegative(), null) : value.withoutConstant();
        });
        table.put(module + "ovfcheck", (in, args) -> args.get(0), "OverflowError");
        table.put(module + "ovfcheck_float_to_int", SomeInteger.INT, "OverflowError");
        table.put(module + "int_between", SomeBool.ANY);
        table.put(module + "int_force_ge_zero", SomeInteger.NON_NEGATIVE);
    }

    private static Annotation intmask(Annotation value) {
        return value instanceof SomeInteger i && i.integerKind() == IntegerKind.SIGNED ? i.withoutConstant() : value.kind() == BOOL ? SomeInteger.NON_NEGATIVE : SomeInteger.INT;
    }

    private static Annotation convert(Inference in, HostSizedInt.Kind kind, IntegerKind known, Annotation value) {
        return new SomeInteger(known, !known.isSigned() || value instanceof SomeInteger i && i.nonNegative() && i.integerKind().bits() <= known.bits(), null);
    }

    private static void folded(BuiltinTable table, String name, Annotation result, Set<Kind> takes, String... raises) {
        table.put("__builtin__." + name, (in, args) -> {
            Annotation value = args.get(0);
            if (!takes.contains(value.kind())) {
                return Builtins.wrongType(in, name, value);
            }
            HostObject known = value.constant() == null ? null : called(in, "__builtin__." + name, value.constant());
            return known == null ? result : in.bookkeeper().constant(known);
        }, raises);
    }

    private static HostObject called(Inference in, String name, HostObject value) {
        try {
            return in.space().call(in.space().builtin(name), value);
        } catch (Raised raised) {
            return null;
        }
    }

    /** What a high-level operation gives for the arguments of a call that means it. */
    static Annotation operation(Inference in, Opcode opcode, CallArguments args) {
        Operation call = in.operation();
        return in.applyAs(new Operation(opcode, call.args().subList(1, call.args().size()), call.result(), call.position()));
    }

    private static Annotation toInt(Inference in, CallArguments args) {
        if (args.total() == 0) {
            return SomeInteger.NON_NEGATIVE;
        }
        Annotation value = args.get(0);
        return switch (value.kind()) {
            case BOOL -> SomeInteger.NON_NEGATIVE;
            case INTEGER -> new SomeInteger(IntegerKind.SIGNED, ((SomeInteger) value).nonNegative() && ((SomeInteger) value).integerKind().isSigned(), null);
            case FLOAT, CHAR, STRING, UNICODE, UNICHAR -> SomeInteger.INT;
            default -> Builtins.wrongType(in, "int", value);
        };
    }

    private static Annotation toFloat(Inference in, CallArguments args) {
        Annotation value = args.get(0);
        if (value != null && value.kind() == INSTANCE) {
            return InstanceRules.call(in, value, "__float__", List.of());
        }
        return value == null || NUMBERS.contains(value.kind()) || TEXTS.contains(value.kind()) ? SomeFloat.ANY : Builtins.wrongType(in, "float", value);
    }

    private static Annotation toText(Inference in, Annotation value) {
        return switch (value.kind()) {
            case CHAR -> value.withoutConstant();
            default -> SomeString.ANY;
        };
    }

    private static Annotation divmod(Inference in, CallArguments args) {
        Annotation a = args.get(0);
        Annotation b = args.get(1);
        if (!NUMBERS.contains(a.kind()) || !NUMBERS.contains(b.kind())) {
            return in.fail("call-error", "divmod() takes two numbers");
        }
        if (a.kind() == FLOAT || b.kind() == FLOAT) {
            return new SomeTuple(List.of(SomeFloat.ANY, SomeFloat.ANY));
        }
        SomeInteger x = Unions.asInteger(a);
        SomeInteger y = Unions.asInteger(b);
        IntegerKind kind = NumberRules.resultKind(x.integerKind(), y.integerKind());
        return new SomeTuple(List.of(new SomeInteger(kind, x.nonNegative() && y.nonNegative(), null), new SomeInteger(kind, y.nonNegative(), null)));
    }

    private static Annotation extreme(Inference in, CallArguments args) {
        List<Annotation> values = new ArrayList<>();
        if (args.count() == 1) {
            values.add(IterationRules.item(in, args.get(0)));
        } else {
            args.positional().forEach(a -> values.add(a.annotation().withoutConstant()));
        }
        Annotation all = SomeImpossible.INSTANCE;
        for (Annotation value : values) {
            all = in.join(all, value);
        }
        return all;
    }
}
