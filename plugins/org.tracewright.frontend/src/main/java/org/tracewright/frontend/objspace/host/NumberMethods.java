package org.tracewright.frontend.objspace.host;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.frontend.objspace.Raised;

/** Constructors and methods of the numbers. */
final class NumberMethods {

    private static final Opcode[] INTEGER_OPERATIONS = {Opcode.ADD, Opcode.SUB, Opcode.MUL, Opcode.TRUEDIV, Opcode.DIV, Opcode.FLOORDIV, Opcode.MOD,
        Opcode.POW, Opcode.LSHIFT, Opcode.RSHIFT, Opcode.AND, Opcode.OR, Opcode.XOR};

    private NumberMethods() {
    }

    static void install() {
        integer(BuiltinTypes.INT).constructor((space, args) -> toInt(space, args, "int"));
        integer(BuiltinTypes.LONG).constructor((space, args) -> new HostLong(Numbers.integer(toInt(space, args, "long"))));
        integer(BuiltinTypes.BASE_INT);
        new MethodTable(BuiltinTypes.BOOL).constructor((space, args) -> HostBool.of(args.size() > 0 && space.isTrue(args.get(0))));
        new MethodTable(BuiltinTypes.FLOAT).constructor((space, args) -> toFloat(space, args)).comparisons()
                .arithmetic(Opcode.ADD, Opcode.SUB, Opcode.MUL, Opcode.TRUEDIV, Opcode.DIV, Opcode.FLOORDIV, Opcode.MOD, Opcode.POW)
                .operation("__neg__", Opcode.NEG).operation("__abs__", Opcode.ABS).operation("__nonzero__", Opcode.BOOL)
                .method("__int__", 0, 0, (space, args) -> toInt(space, args, "int"))
                .method("__float__", 0, 0, (space, args) -> args.get(0))
                .method("is_integer", 0, 0, (space, args) -> {
                    double value = Numbers.toDouble(args.get(0));
                    return HostBool.of(value == Math.rint(value) && !Double.isInfinite(value));
                });
        for (HostSizedInt.Kind kind : HostSizedInt.Kind.values()) {
            HostType type = BuiltinTypes.sizedInt(kind);
            new MethodTable(type).constructor((space, args) -> new HostSizedInt(kind, Numbers.integer(toInt(space, args, kind.lowName())).longValue()));
            type.dict().put("BITS", new HostInt(kind.bits()));
            type.dict().put("SIGNED", HostBool.of(kind.signed()));
            type.dict().put("MASK", HostInt.of(BigInteger.ONE.shiftLeft(kind.bits()).subtract(BigInteger.ONE)));
        }
    }

    private static MethodTable integer(HostType type) {
        return new MethodTable(type).arithmetic(INTEGER_OPERATIONS).comparisons()
                .operation("__neg__", Opcode.NEG).operation("__pos__", Opcode.POS).operation("__invert__", Opcode.INVERT)
                .operation("__abs__", Opcode.ABS).operation("__nonzero__", Opcode.BOOL)
                .method("bit_length", 0, 0, (space, args) -> new HostInt(Numbers.integer(args.get(0)).abs().bitLength()))
                .method("__int__", 0, 0, (space, args) -> HostInt.of(Numbers.integer(args.get(0))))
                .method("__index__", 0, 0, (space, args) -> HostInt.of(Numbers.integer(args.get(0))))
                .method("__long__", 0, 0, (space, args) -> new HostLong(Numbers.integer(args.get(0))))
                .method("__float__", 0, 0, (space, args) -> new HostFloat(Numbers.toDouble(args.get(0))))
                .method("__hash__", 0, 0, (space, args) -> new HostInt(space.hash(args.get(0))));
    }

    /** {@code int(x)} and {@code int(text, base)}; the name is for messages. */
    static HostObject toInt(HostSpace space, Arguments args, String name) {
        if (args.size() == 0) {
            return new HostInt(0);
        }
        HostObject value = args.get(0).payload();
        HostObject base = args.get(1, "base");
        if (value instanceof HostStr || value instanceof HostUnicode) {
            return parse(space, Texts.latin1OrText(value), base == null ? 10 : (int) Numbers.toLong(space, base), name, args.get(0));
        } else if (base != null) {
            throw space.error(BuiltinTypes.TYPE_ERROR, name + "() can't convert non-string with explicit base");
        } else if (value instanceof HostFloat number) {
            return ofFloat(space, number.value());
        } else if (Numbers.isInteger(value)) {
            return value instanceof HostInt ? value : HostInt.of(Numbers.integer(value));
        }
        for (String method : new String[] {"__int__", "__trunc__", "__index__"}) {
            HostObject convert = value instanceof HostInstance ? space.findAttribute(value, method) : null;
            if (convert != null) {
                return space.call(convert);
            }
        }
        throw space.error(BuiltinTypes.TYPE_ERROR, name + "() argument must be a string or a number, not '" + args.get(0).type().name() + "'");
    }

    private static HostObject ofFloat(HostSpace space, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw space.error(Double.isNaN(value) ? BuiltinTypes.VALUE_ERROR : BuiltinTypes.OVERFLOW_ERROR,
                    "cannot convert float " + (Double.isNaN(value) ? "NaN" : "infinity") + " to integer");
        }
        return HostInt.of(new BigDecimal(value).toBigInteger());
    }

    private static HostObject parse(HostSpace space, String given, int base, String name, HostObject shown) {
        String text = given.strip().toLowerCase(Locale.ROOT);
        boolean negative = text.startsWith("-");
        String digits = negative || text.startsWith("+") ? text.substring(1).strip() : text;
        int radix = base;
        if (digits.startsWith("0x") && (base == 16 || base == 0)) {
            radix = 16;
            digits = digits.substring(2);
        } else if (digits.startsWith("0b") && (base == 2 || base == 0)) {
            radix = 2;
            digits = digits.substring(2);
        } else if (digits.startsWith("0o") && (base == 8 || base == 0)) {
            radix = 8;
            digits = digits.substring(2);
        } else if (base == 0) {
            radix = digits.length() > 1 && digits.startsWith("0") ? 8 : 10;
        }
        if (digits.endsWith("l") && name.equals("long") && radix < 22) {
            digits = digits.substring(0, digits.length() - 1);
        }
        int last = radix;
        if (digits.isEmpty() || radix < 2 || radix > 36 || !digits.chars().allMatch(c -> c < 128 && Character.digit(c, last) >= 0)) {
            throw invalid(space, name, base, shown);
        }
        BigInteger value = new BigInteger(digits, radix);
        return HostInt.of(negative ? value.negate() : value);
    }

    private static Raised invalid(HostSpace space, String name, int base, HostObject shown) {
        return space.error(BuiltinTypes.VALUE_ERROR, "invalid literal for " + name + "() with base " + base + ": " + space.repr(shown));
    }

    private static HostObject toFloat(HostSpace space, Arguments args) {
        if (args.size() == 0) {
            return new HostFloat(0);
        }
        HostObject value = args.get(0).payload();
        if (value instanceof HostStr || value instanceof HostUnicode) {
            Double parsed = Floats.parse(Texts.latin1OrText(value));
            if (parsed == null) {
                throw space.error(BuiltinTypes.VALUE_ERROR, "could not convert string to float: " + space.str(value));
            }
            return new HostFloat(parsed);
        }
        if (!Numbers.isNumber(value) && space.findAttribute(value, "__float__") == null) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "float() argument must be a string or a number");
        }
        return new HostFloat(Numbers.asDouble(space, value));
    }
}
