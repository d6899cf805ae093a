package org.tracewright.frontend.objspace.host.modules;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.tracewright.frontend.objspace.Raised;
import org.tracewright.frontend.objspace.host.Arguments;
import org.tracewright.frontend.objspace.host.BuiltinTypes;
import org.tracewright.frontend.objspace.host.HostBool;
import org.tracewright.frontend.objspace.host.HostDict;
import org.tracewright.frontend.objspace.host.HostFloat;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.frontend.objspace.host.HostLong;
import org.tracewright.frontend.objspace.host.HostModule;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSpace;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.HostTuple;
import org.tracewright.frontend.objspace.host.HostType;
import org.tracewright.frontend.objspace.host.ModuleTable;

/** The module {@code struct}. */
final class StructModule {

    /** One field: its code, size, and how often. Strings are one field. */
    private record Field(char code, int size, int count) {

    }

    /** A format taken apart. */
    private record Layout(boolean bigEndian, boolean aligned, List<Field> fields) {

        int size() {
            int size = 0;
            for (Field field : fields) {
                size = align(size, field) + field.size() * field.count();
            }
            return size;
        }

        int align(int offset, Field field) {
            int unit = aligned && field.size() > 0 ? field.size() : 1;
            return (offset + unit - 1) / unit * unit;
        }
    }

    private final HostType error;

    private StructModule(HostType error) {
        this.error = error;
    }

    static HostModule make(HostSpace space) {
        HostType error = (HostType) space.call(BuiltinTypes.TYPE, HostStr.of("error"), HostTuple.of(BuiltinTypes.EXCEPTION), new HostDict());
        StructModule code = new StructModule(error);
        return new ModuleTable("struct").value("error", error)
                .function("calcsize", 1, 1, (host, args) -> new HostInt(code.parse(host, args.get(0)).size()))
                .function("pack", 1, -1, code::pack)
                .function("unpack", 2, 2, code::unpack)
                .function("unpack_from", 2, 3, (host, args) -> {
                    int offset = args.size() > 2 ? (int) host.toLong(args.get(2)) : 0;
                    String part = host.text(args.get(1)).substring(offset, offset + code.parse(host, args.get(0)).size());
                    return code.unpack(host, Arguments.of(args.get(0), HostStr.of(part)));
                })
                .module();
    }

    private Layout parse(HostSpace space, HostObject format) {
        String text = space.text(format);
        char order = text.isEmpty() ? '@' : text.charAt(0);
        boolean given = "@=<>!".indexOf(order) >= 0;
        boolean nativeSizes = !given || order == '@';
        List<Field> fields = new ArrayList<>();
        int count = -1;
        for (char c : text.substring(given ? 1 : 0).toCharArray()) {
            if (Character.isDigit(c)) {
                count = Math.max(count, 0) * 10 + c - '0';
            } else if (!Character.isWhitespace(c)) {
                fields.add(new Field(c, sizeOf(space, c, nativeSizes), count < 0 ? 1 : count));
                count = -1;
            }
        }
        return new Layout(order == '>' || order == '!', nativeSizes, fields);
    }

    private int sizeOf(HostSpace space, char code, boolean nativeSizes) {
        return switch (code) {
            case 'x', 'c', 'b', 'B', '?', 's' -> 1;
            case 'h', 'H' -> 2;
            case 'i', 'I', 'f' -> 4;
            case 'l', 'L' -> nativeSizes ? 8 : 4;
            case 'q', 'Q', 'd', 'P' -> 8;
            default -> throw failure(space, "bad char in struct format");
        };
    }

    private Raised failure(HostSpace space, String message) {
        return space.error(error, message);
    }

    private HostObject pack(HostSpace space, Arguments args) {
        Layout layout = parse(space, args.get(0));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int next = 1;
        for (Field field : layout.fields()) {
            while (out.size() < layout.align(out.size(), field)) {
                out.write(0);
            }
            if (field.code() == 's') {
                String text = space.text(argument(space, args, next++));
                for (int i = 0; i < field.count(); i++) {
                    out.write(i < text.length() ? text.charAt(i) : 0);
                }
                continue;
            }
            for (int i = 0; i < field.count(); i++) {
                writeBits(out, layout.bigEndian(), field.size(), field.code() == 'x' ? 0 : bits(space, field, argument(space, args, next++)));
            }
        }
        if (next != args.size()) {
            throw failure(space, "pack expected " + (next - 1) + " items for packing (got " + (args.size() - 1) + ")");
        }
        return new HostStr(out.toByteArray());
    }

    private HostObject argument(HostSpace space, Arguments args, int index) {
        if (index >= args.size()) {
            throw failure(space, "pack requires more arguments");
        }
        return args.get(index);
    }

    private long bits(HostSpace space, Field field, HostObject value) {
        return switch (field.code()) {
            case 'c' -> space.text(value).charAt(0);
            case '?' -> space.isTrue(value) ? 1 : 0;
            case 'f' -> Float.floatToRawIntBits((float) space.toDouble(value));
            case 'd' -> Double.doubleToRawLongBits(space.toDouble(value));
            default -> integerBits(space, field, value);
        };
    }

    private long integerBits(HostSpace space, Field field, HostObject value) {
        BigInteger number = value instanceof HostLong big ? big.value() : BigInteger.valueOf(space.toLong(value));
        boolean signed = Character.isLowerCase(field.code());
        int bits = field.size() * 8;
        BigInteger low = signed ? BigInteger.ONE.shiftLeft(bits - 1).negate() : BigInteger.ZERO;
        BigInteger high = BigInteger.ONE.shiftLeft(signed ? bits - 1 : bits);
        if (number.compareTo(low) < 0 || number.compareTo(high) >= 0) {
            throw failure(space, "integer out of range for '" + field.code() + "' format code");
        }
        return number.longValue();
    }

    private static void writeBits(ByteArrayOutputStream out, boolean bigEndian, int size, long bits) {
        for (int i = 0; i < size; i++) {
            out.write((int) (bits >>> 8 * (bigEndian ? size - 1 - i : i)));
        }
    }

    private HostObject unpack(HostSpace space, Arguments args) {
        Layout layout = parse(space, args.get(0));
        String data = space.text(args.get(1));
        if (data.length() != layout.size()) {
            throw failure(space, "unpack requires a string argument of length " + layout.size());
        }
        List<HostObject> values = new ArrayList<>();
        int at = 0;
        for (Field field : layout.fields()) {
            at = layout.align(at, field);
            if (field.code() == 's') {
                values.add(HostStr.of(data.substring(at, at + field.count())));
                at += field.count();
                continue;
            }
            for (int i = 0; i < field.count(); i++, at += field.size()) {
                if (field.code() != 'x') {
                    values.add(value(field, readBits(data, at, field.size(), layout.bigEndian())));
                }
            }
        }
        return new HostTuple(values);
    }

    private static long readBits(String data, int at, int size, boolean bigEndian) {
        long bits = 0;
        for (int i = 0; i < size; i++) {
            bits |= (long) data.charAt(at + i) << 8 * (bigEndian ? size - 1 - i : i);
        }
        return bits;
    }

    private static HostObject value(Field field, long bits) {
        int unused = Long.SIZE - 8 * field.size();
        return switch (field.code()) {
            case 'c' -> HostStr.of(String.valueOf((char) bits));
            case '?' -> HostBool.of(bits != 0);
            case 'f' -> new HostFloat(Float.intBitsToFloat((int) bits));
            case 'd' -> new HostFloat(Double.longBitsToDouble(bits));
            case 'Q', 'L', 'P' -> HostInt.of(new BigInteger(Long.toUnsignedString(bits)));
            default -> new HostInt(Character.isLowerCase(field.code()) ? bits << unused >> unused : bits);
        };
    }
}
