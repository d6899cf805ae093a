package org.tracewright.frontend.objspace.host;

import java.math.BigInteger;

/** The hash functions of CPython 2.7 for values. */
final class Hashes {

    private static final BigInteger LONG_MODULUS = BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);

    private Hashes() {
    }

    static long of(HostSpace space, HostObject object) {
        if (object instanceof HostStr text) {
            return ofString(text);
        } else if (object instanceof HostUnicode text) {
            return ofUnicode(text);
        } else if (Numbers.isInteger(object)) {
            return ofInteger(Numbers.integer(object));
        } else if (object instanceof HostFloat number) {
            return ofFloat(number.value());
        } else if (object instanceof HostTuple tuple) {
            return ofTuple(space, tuple);
        }
        DictKeys.of(space, object);
        return object instanceof HostSet set ? set.items().stream().mapToLong(space::hash).sum() : object.hashCode();
    }

    private static long ofString(HostStr text) {
        if (text.length() == 0) {
            return 0;
        }
        long hash = (text.bytes()[0] & 0xFF) << 7;
        for (byte b : text.bytes()) {
            hash = 1000003 * hash ^ (b & 0xFF);
        }
        hash ^= text.length();
        return hash == -1 ? -2 : hash;
    }

    private static long ofUnicode(HostUnicode text) {
        if (text.length() == 0) {
            return 0;
        }
        long hash = (long) text.codePoints()[0] << 7;
        for (int codePoint : text.codePoints()) {
            hash = 1000003 * hash ^ codePoint;
        }
        hash ^= text.length();
        return hash == -1 ? -2 : hash;
    }

    private static long ofInteger(BigInteger value) {
        if (value.bitLength() < Long.SIZE) {
            return value.longValue() == -1 ? -2 : value.longValue();
        }
        long hash = value.abs().mod(LONG_MODULUS).longValue();
        hash = value.signum() < 0 ? -hash : hash;
        return hash == -1 ? -2 : hash;
    }

    private static long ofFloat(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 0x1p63) {
            return ofInteger(BigInteger.valueOf((long) value));
        }
        return Double.hashCode(value);
    }

    private static long ofTuple(HostSpace space, HostTuple tuple) {
        long hash = 0x345678;
        long factor = 1000003;
        int left = tuple.items().size();
        for (HostObject item : tuple.items()) {
            left--;
            hash = (hash ^ space.hash(item)) * factor;
            factor += 82520 + 2L * left;
        }
        hash += 97531;
        return hash == -1 ? -2 : hash;
    }
}
