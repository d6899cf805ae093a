package org.tracewright.frontend.objspace.host;

import java.math.BigInteger;

/** An integer of fixed width, such as {@code r_uint}: see {@link Kind}. The bits are kept sign- or zero-extended as the kind says. */
public final class HostSizedInt extends HostObject {

    /** The kinds that {@code rpython.rlib.rarithmetic} has; {@link #lowName} is the Python name. */
    public enum Kind {
        INT("r_int", 64, true),
        UINT("r_uint", 64, false),
        LONGLONG("r_longlong", 64, true),
        ULONGLONG("r_ulonglong", 64, false),
        INT32("r_int32", 32, true),
        UINT32("r_uint32", 32, false),
        INT16("r_int16", 16, true),
        UINT16("r_uint16", 16, false),
        INT8("r_int8", 8, true),
        UINT8("r_uint8", 8, false);

        private final String lowName;
        private final int bits;
        private final boolean signed;

        Kind(String lowName, int bits, boolean signed) {
            this.lowName = lowName;
            this.bits = bits;
            this.signed = signed;
        }

        public String lowName() {
            return lowName;
        }

        public int bits() {
            return bits;
        }

        public boolean signed() {
            return signed;
        }

        /** Cuts to the width and extends again to 64 bits. */
        public long wrap(long value) {
            int unused = Long.SIZE - bits;
            return signed ? value << unused >> unused : value << unused >>> unused;
        }
    }

    private final Kind kind;
    private final long bits;

    public HostSizedInt(Kind kind, long value) {
        this.kind = kind;
        this.bits = kind.wrap(value);
    }

    public Kind kind() {
        return kind;
    }

    /** The value; of the unsigned 64-bit kinds the two's complement. */
    public long bits() {
        return bits;
    }

    /** The number that this stands for. */
    public BigInteger toBigInteger() {
        BigInteger value = BigInteger.valueOf(bits);
        return bits < 0 && !kind.signed() ? value.add(BigInteger.ONE.shiftLeft(Long.SIZE)) : value;
    }

    @Override
    public HostType type() {
        return BuiltinTypes.sizedInt(kind);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostSizedInt that && kind == that.kind && bits == that.bits;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(bits);
    }

    @Override
    public String toString() {
        return kind.lowName() + "(" + toBigInteger() + ")";
    }
}
