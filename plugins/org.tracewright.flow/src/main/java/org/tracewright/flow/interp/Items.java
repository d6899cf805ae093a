package org.tracewright.flow.interp;

import java.util.Arrays;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;

/**
 * Arrays in the heap of a run: {@code byte[]} for {@code Bool} and {@code Char}, {@code int[]} for {@code UniChar}, {@code long[]} for the other numbers,
 * {@code Object[]} for references.
 */
final class Items {

    private Items() {
    }

    static Object create(LowType item, long length) {
        if (length != (int) length) {
            throw new OutOfMemoryError();
        }
        int size = (int) length;
        if (!Bits.areHeldFor(item)) {
            return new Object[size];
        }
        return item == Primitive.BOOL || item == Primitive.CHAR ? new byte[size] : item == Primitive.UNICHAR ? new int[size] : new long[size];
    }

    static int length(Object array) {
        if (array instanceof byte[] bytes) {
            return bytes.length;
        }
        if (array instanceof Object[] references) {
            return references.length;
        }
        return array instanceof long[] longs ? longs.length : ((int[]) array).length;
    }

    static long getNumber(Object array, long index) {
        int i = index(index);
        if (array instanceof byte[] bytes) {
            return bytes[i] & 0xff;
        }
        return array instanceof long[] longs ? longs[i] : ((int[]) array)[i];
    }

    static void setNumber(Object array, long index, long value) {
        int i = index(index);
        if (array instanceof byte[] bytes) {
            bytes[i] = (byte) value;
        } else if (array instanceof long[] longs) {
            longs[i] = value;
        } else {
            ((int[]) array)[i] = (int) value;
        }
    }

    /** The index as a Java index; one that is none becomes one that no array has. */
    static int index(long index) {
        return index == (int) index ? (int) index : -1;
    }

    static void copy(Object source, Object target, long sourceStart, long targetStart, long length) {
        System.arraycopy(source, index(sourceStart), target, index(targetStart), index(length));
    }

    static void fill(Object array, long start, long length, long number, Object reference) {
        int from = index(start);
        int to = index(start + length);
        if (array instanceof byte[] bytes) {
            Arrays.fill(bytes, from, to, (byte) number);
        } else if (array instanceof long[] longs) {
            Arrays.fill(longs, from, to, number);
        } else if (array instanceof int[] ints) {
            Arrays.fill(ints, from, to, (int) number);
        } else {
            Arrays.fill((Object[]) array, from, to, reference);
        }
    }

    static boolean equal(Object a, Object b, long aStart, long bStart, long length) {
        if (a instanceof Object[] || b instanceof Object[]) {
            Object[] left = (Object[]) a;
            Object[] right = (Object[]) b;
            for (int i = 0; i < length; i++) {
                if (left[index(aStart + i)] != right[index(bStart + i)]) {
                    return false;
                }
            }
            return true;
        }
        return compare(a, b, aStart, length, bStart, length) == 0;
    }

    /** Lexicographic order of items as unsigned numbers: -1, 0 or 1. */
    static int compare(Object a, Object b, long aStart, long aLength, long bStart, long bLength) {
        int i = index(aStart);
        int j = index(bStart);
        int iEnd = index(aStart + aLength);
        int jEnd = index(bStart + bLength);
        int result;
        if (a instanceof byte[] bytes) {
            result = Arrays.compareUnsigned(bytes, i, iEnd, (byte[]) b, j, jEnd);
        } else if (a instanceof int[] ints) {
            result = Arrays.compareUnsigned(ints, i, iEnd, (int[]) b, j, jEnd);
        } else {
            result = Arrays.compareUnsigned((long[]) a, i, iEnd, (long[]) b, j, jEnd);
        }
        return Integer.signum(result);
    }
}
