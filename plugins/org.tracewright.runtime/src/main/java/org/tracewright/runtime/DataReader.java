package org.tracewright.runtime;

import java.util.Arrays;

/**
 * Decodes a program's prebuilt objects. The section is a run of variable-length numbers: the objects' kinds and lengths, so that all exist before any
 * is filled (there are cycles), then their contents in the same order, then the indices of those that code names and of the prototypes for faults.
 * A reference is an index plus one; 0 is null.
 */
public final class DataReader {

    /** A {@code str} of a length. */
    public static final int STR = 0;
    /** A {@code unicode} of a length. */
    public static final int UNICODE = 1;
    /** A struct like a prototype, whose index follows, and the length of the inlined array. */
    public static final int STRUCT = 2;
    /** An array of references like a prototype, whose index follows, and its length. */
    public static final int REFERENCES = 3;
    /** An array of 64-bit integers. */
    public static final int LONGS = 4;
    /** An array of floats. */
    public static final int DOUBLES = 5;
    /** An array of bytes. */
    public static final int BYTES = 6;
    /** An array of booleans. */
    public static final int BOOLEANS = 7;
    /** An array of code points. */
    public static final int INTS = 8;
    /** The prototype itself, whose index follows. */
    public static final int PROTOTYPE = 9;

    private final byte[] data;
    private final Object[] prototypes;
    private Object[] objects;
    private int at;

    DataReader(byte[] data, Object[] prototypes) {
        this.data = data;
        this.prototypes = prototypes;
    }

    /** Reads all objects and gives those that code names. */
    Object[] readAll() {
        int count = integer();
        objects = new Object[count];
        boolean[] filled = new boolean[count];
        for (int i = 0; i < count; i++) {
            int kind = integer();
            filled[i] = kind != PROTOTYPE;
            objects[i] = make(kind);
        }
        for (int i = 0; i < count; i++) {
            if (filled[i]) {
                fill(objects[i]);
            }
        }
        return references();
    }

    /** The prototypes for faults; read after the objects. */
    Object[] faults() {
        return references();
    }

    private Object[] references() {
        Object[] result = new Object[integer()];
        for (int i = 0; i < result.length; i++) {
            result[i] = reference();
        }
        return result;
    }

    private Object make(int kind) {
        Object prototype = kind == STRUCT || kind == REFERENCES || kind == PROTOTYPE ? prototypes[integer()] : null;
        if (kind == PROTOTYPE) {
            return prototype;
        }
        int length = integer();
        return switch (kind) {
            case STR -> new RStr(length);
            case UNICODE -> new RUnicode(length);
            case STRUCT -> ((RStruct) prototype).fresh(length);
            case REFERENCES -> Arrays.copyOf((Object[]) prototype, length);
            case LONGS -> new long[length];
            case DOUBLES -> new double[length];
            case BYTES -> new byte[length];
            case BOOLEANS -> new boolean[length];
            case INTS -> new int[length];
            default -> throw new IllegalStateException("kind of object " + kind);
        };
    }

    private void fill(Object object) {
        if (object instanceof RStruct struct) {
            struct.fill(this);
        } else {
            items(object);
        }
    }

    /** Reads the items of an array that exists. */
    public void items(Object array) {
        if (array instanceof Object[] references) {
            for (int i = 0; i < references.length; i++) {
                references[i] = reference();
            }
        } else if (array instanceof long[] longs) {
            for (int i = 0; i < longs.length; i++) {
                longs[i] = number();
            }
        } else if (array instanceof double[] doubles) {
            for (int i = 0; i < doubles.length; i++) {
                doubles[i] = real();
            }
        } else if (array instanceof byte[] bytes) {
            bytes(bytes);
        } else if (array instanceof boolean[] booleans) {
            for (int i = 0; i < booleans.length; i++) {
                booleans[i] = truth();
            }
        } else if (array instanceof int[] ints) {
            for (int i = 0; i < ints.length; i++) {
                ints[i] = integer();
            }
        }
    }

    /** Reads bytes into an array that exists. */
    public void bytes(byte[] target) {
        System.arraycopy(data, at, target, 0, target.length);
        at += target.length;
    }

    /** Reads a reference to another object, or null. */
    public Object reference() {
        int index = integer();
        return index == 0 ? null : objects[index - 1];
    }

    /** Reads a number that fits an {@code int}. */
    public int integer() {
        return (int) number();
    }

    /** Reads a signed number: seven bits a byte, lowest first, the sign in the lowest bit. */
    public long number() {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = data[at++];
            value |= (long) (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return value >>> 1 ^ -(value & 1);
    }

    /** Reads a truth value. */
    public boolean truth() {
        return data[at++] != 0;
    }

    /** Reads a float: eight bytes, lowest first. */
    public double real() {
        long bits = 0;
        for (int shift = 0; shift < 64; shift += 8) {
            bits |= (long) (data[at++] & 0xff) << shift;
        }
        return Double.longBitsToDouble(bits);
    }
}
