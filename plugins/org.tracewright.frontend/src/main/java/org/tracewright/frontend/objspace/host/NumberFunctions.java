package org.tracewright.frontend.objspace.host;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.tracewright.flow.graph.Opcode;

/** Built-in functions on numbers and characters. */
final class NumberFunctions {

    private NumberFunctions() {
    }

    static void install(ModuleTable table) {
        table.function("abs", 1, 1, (space, args) -> space.perform(Opcode.ABS, args.get(0)))
                .function("divmod", 2, 2, NumberFunctions::divmod)
                .function("pow", 2, 3, NumberFunctions::pow)
                .function("round", 1, 2, NumberFunctions::round)
                .function("cmp", 2, 2, (space, args) -> new HostInt(space.operators().comparison().cmp(args.get(0), args.get(1))))
                .function("chr", 1, 1, (space, args) -> {
                    long code = space.toLong(args.get(0));
                    if (code < 0 || code > 255) {
                        throw space.error(BuiltinTypes.VALUE_ERROR, "chr() arg not in range(256)");
                    }
                    return new HostStr(new byte[] {(byte) code});
                })
                .function("unichr", 1, 1, (space, args) -> {
                    long code = space.toLong(args.get(0));
                    if (code < 0 || code > 0x10FFFF) {
                        throw space.error(BuiltinTypes.VALUE_ERROR, "unichr() arg not in range(0x110000)");
                    }
                    return new HostUnicode(new int[] {(int) code});
                })
                .function("ord", 1, 1, NumberFunctions::ord)
                .function("hex", 1, 1, (space, args) -> based(space, args.get(0), 16, "0x"))
                .function("oct", 1, 1, (space, args) -> based(space, args.get(0), 8, "0"))
                .function("bin", 1, 1, (space, args) -> based(space, args.get(0), 2, "0b"));
    }

    private static HostObject divmod(HostSpace space, Arguments args) {
        HostObject own = Operators.special(space, args.get(0), Names.DIVMOD);
        return own != null ? space.call(own, args.get(1))
                : HostTuple.of(space.perform(Opcode.FLOORDIV, args.get(0), args.get(1)), space.perform(Opcode.MOD, args.get(0), args.get(1)));
    }

    private static HostObject pow(HostSpace space, Arguments args) {
        if (args.size() == 2 || args.get(2) == HostNone.NONE) {
            return space.perform(Opcode.POW, args.get(0), args.get(1));
        }
        BigInteger modulus = Numbers.integer(args.get(2).payload());
        if (modulus.signum() == 0) {
            throw space.error(BuiltinTypes.VALUE_ERROR, "pow() 3rd argument cannot be 0");
        }
        BigInteger result = Numbers.integer(args.get(0).payload()).modPow(Numbers.integer(args.get(1).payload()), modulus.abs());
        return HostInt.of(modulus.signum() < 0 && result.signum() != 0 ? result.add(modulus) : result);
    }

    /** Away from zero at the half, and always a float. */
    private static HostObject round(HostSpace space, Arguments args) {
        double value = space.toDouble(args.get(0));
        int digits = args.size() > 1 ? (int) space.toLong(args.get(1)) : 0;
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return new HostFloat(value);
        }
        double rounded = new BigDecimal(value).setScale(digits, RoundingMode.HALF_UP).doubleValue();
        return new HostFloat(rounded == 0 ? Math.copySign(0.0, value) : rounded);
    }

    private static HostObject ord(HostSpace space, Arguments args) {
        HostObject text = args.get(0).payload();
        if (text instanceof HostStr bytes && bytes.length() == 1) {
            return new HostInt(bytes.bytes()[0] & 0xFF);
        } else if (text instanceof HostUnicode unicode && unicode.length() == 1) {
            return new HostInt(unicode.codePoints()[0]);
        } else if (text instanceof HostStr || text instanceof HostUnicode) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "ord() expected a character, but string of length "
                    + space.operators().subscripts().builtinLength(text) + " found");
        }
        throw space.error(BuiltinTypes.TYPE_ERROR, "ord() expected string of length 1, but " + args.get(0).type().name() + " found");
    }

    private static HostObject based(HostSpace space, HostObject number, int radix, String prefix) {
        HostObject value = number.payload();
        if (!Numbers.isInteger(value)) {
            value = new HostInt(space.toLong(value));
        }
        BigInteger integer = Numbers.integer(value);
        String digits = integer.abs().toString(radix);
        String text = radix == 8 && integer.signum() == 0 ? "0" : prefix + digits;
        return HostStr.of((integer.signum() < 0 ? "-" : "") + text + (value instanceof HostLong && radix != 2 ? "L" : ""));
    }
}
