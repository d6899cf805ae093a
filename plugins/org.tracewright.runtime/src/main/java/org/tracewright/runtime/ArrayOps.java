package org.tracewright.runtime;

import java.util.Arrays;

/** Operations on whole ranges of arrays. */
public final class ArrayOps {

    private ArrayOps() {
    }

    public static void copy(Object source, Object target, long from, long to, long length) {
        System.arraycopy(source, Ops.index(from), target, Ops.index(to), Ops.index(length));
    }

    public static void fill(byte[] array, long start, long length, char item) {
        Arrays.fill(array, Ops.index(start), Ops.index(start + length), (byte) item);
    }

    public static void fill(int[] array, long start, long length, int item) {
        Arrays.fill(array, Ops.index(start), Ops.index(start + length), item);
    }

    public static void fill(boolean[] array, long start, long length, boolean item) {
        Arrays.fill(array, Ops.index(start), Ops.index(start + length), item);
    }

    public static void fill(long[] array, long start, long length, long item) {
        Arrays.fill(array, Ops.index(start), Ops.index(start + length), item);
    }

    public static void fill(double[] array, long start, long length, double item) {
        Arrays.fill(array, Ops.index(start), Ops.index(start + length), item);
    }

    public static void fill(Object[] array, long start, long length, Object item) {
        Arrays.fill(array, Ops.index(start), Ops.index(start + length), item);
    }

    public static boolean equal(byte[] a, byte[] b, long aStart, long bStart, long length) {
        int i = Ops.index(aStart);
        int j = Ops.index(bStart);
        int n = Ops.index(length);
        return Arrays.equals(a, i, i + n, b, j, j + n);
    }

    public static boolean equal(int[] a, int[] b, long aStart, long bStart, long length) {
        int i = Ops.index(aStart);
        int j = Ops.index(bStart);
        int n = Ops.index(length);
        return Arrays.equals(a, i, i + n, b, j, j + n);
    }

    public static boolean equal(boolean[] a, boolean[] b, long aStart, long bStart, long length) {
        int i = Ops.index(aStart);
        int j = Ops.index(bStart);
        int n = Ops.index(length);
        return Arrays.equals(a, i, i + n, b, j, j + n);
    }

    public static boolean equal(long[] a, long[] b, long aStart, long bStart, long length) {
        int i = Ops.index(aStart);
        int j = Ops.index(bStart);
        int n = Ops.index(length);
        return Arrays.equals(a, i, i + n, b, j, j + n);
    }

    /** Items are equal as {@code ==} has it: 0.0 is -0.0 and a NaN is nothing. */
    public static boolean equal(double[] a, double[] b, long aStart, long bStart, long length) {
        int i = Ops.index(aStart);
        int j = Ops.index(bStart);
        for (int end = Ops.index(aStart + length); i < end; i++, j++) {
            if (a[i] != b[j]) {
                return false;
            }
        }
        return true;
    }

    /** Items are equal when they are the same object. */
    public static boolean equal(Object[] a, Object[] b, long aStart, long bStart, long length) {
        int i = Ops.index(aStart);
        int j = Ops.index(bStart);
        for (int end = Ops.index(aStart + length); i < end; i++, j++) {
            if (a[i] != b[j]) {
                return false;
            }
        }
        return true;
    }

    public static long compare(byte[] a, byte[] b, long aStart, long aLength, long bStart, long bLength) {
        return Arrays.compareUnsigned(a, Ops.index(aStart), Ops.index(aStart + aLength), b, Ops.index(bStart), Ops.index(bStart + bLength));
    }

    public static long compare(int[] a, int[] b, long aStart, long aLength, long bStart, long bLength) {
        return Arrays.compareUnsigned(a, Ops.index(aStart), Ops.index(aStart + aLength), b, Ops.index(bStart), Ops.index(bStart + bLength));
    }

    public static long compare(long[] a, long[] b, long aStart, long aLength, long bStart, long bLength) {
        return Arrays.compareUnsigned(a, Ops.index(aStart), Ops.index(aStart + aLength), b, Ops.index(bStart), Ops.index(bStart + bLength));
    }
}
