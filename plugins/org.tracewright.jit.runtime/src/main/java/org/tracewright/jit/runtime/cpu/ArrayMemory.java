package org.tracewright.jit.runtime.cpu;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.runtime.ArrayOps;
import org.tracewright.runtime.Jit;
import org.tracewright.runtime.RStr;
import org.tracewright.runtime.RUnicode;

/** Arrays and texts, which are the same in every translated program. */
abstract class ArrayMemory implements Cpu {

    private final MethodHandles.Lookup lookup;
    private final Map<ArrayDescr, Class<?>> itemClasses = new ConcurrentHashMap<>();

    /** @param lookup finds the classes of the program's structs */
    ArrayMemory(MethodHandles.Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public long itemInt(Object array, long index, ArrayDescr descr) {
        return get(array, index);
    }

    private static long get(Object array, long index) {
        if (array instanceof long[] longs) {
            return longs[(int) index];
        } else if (array instanceof byte[] bytes) {
            return bytes[(int) index] & 0xff;
        } else if (array instanceof boolean[] truths) {
            return truths[(int) index] ? 1 : 0;
        }
        return ((int[]) array)[(int) index];
    }

    @Override
    public Object itemRef(Object array, long index, ArrayDescr descr) {
        return ((Object[]) array)[(int) index];
    }

    @Override
    public double itemFloat(Object array, long index, ArrayDescr descr) {
        return ((double[]) array)[(int) index];
    }

    @Override
    public void setItemInt(Object array, long index, long value, ArrayDescr descr) {
        set(array, index, value);
    }

    private static void set(Object array, long index, long value) {
        if (array instanceof long[] longs) {
            longs[(int) index] = value;
        } else if (array instanceof byte[] bytes) {
            bytes[(int) index] = (byte) value;
        } else if (array instanceof boolean[] truths) {
            truths[(int) index] = value != 0;
        } else {
            ((int[]) array)[(int) index] = (int) value;
        }
    }

    @Override
    public void setItemRef(Object array, long index, Object value, ArrayDescr descr) {
        ((Object[]) array)[(int) index] = value;
    }

    @Override
    public void setItemFloat(Object array, long index, double value, ArrayDescr descr) {
        ((double[]) array)[(int) index] = value;
    }

    @Override
    public long arrayLength(Object array, ArrayDescr descr) {
        return Array.getLength(array);
    }

    @Override
    public Object newArray(long length, ArrayDescr descr) {
        return Array.newInstance(itemClasses.computeIfAbsent(descr, this::itemClass), (int) length);
    }

    private Class<?> itemClass(ArrayDescr descr) {
        MethodType type = MethodType.fromMethodDescriptorString("()" + descr.itemType().descriptor(), lookup.lookupClass().getClassLoader());
        return type.returnType();
    }

    /** The array of bytes or code points behind a text. */
    private static Object chars(Object text) {
        return text instanceof RStr str ? str.chars : ((RUnicode) text).chars;
    }

    @Override
    public boolean isText(Object object) {
        return object instanceof RStr || object instanceof RUnicode;
    }

    @Override
    public int hash(Object green) {
        return Jit.hash(green);
    }

    @Override
    public long textLength(Object text) {
        return Array.getLength(chars(text));
    }

    @Override
    public long textItem(Object text, long index) {
        return get(chars(text), index);
    }

    @Override
    public void setTextItem(Object text, long index, long value) {
        set(chars(text), index, value);
    }

    @Override
    public Object newText(boolean unicode, long length) {
        return unicode ? new RUnicode((int) length) : new RStr((int) length);
    }

    @Override
    public void copyText(Object source, Object target, long sourceStart, long targetStart, long length) {
        ArrayOps.copy(chars(source), chars(target), sourceStart, targetStart, length);
    }

    @Override
    public void fillText(Object text, long start, long length, long item) {
        fill(chars(text), start, length, item);
    }

    @Override
    public boolean equalText(Object a, Object b, long aStart, long bStart, long length) {
        return equal(chars(a), chars(b), aStart, bStart, length);
    }

    @Override
    public long compareText(Object a, Object b, long aStart, long aLength, long bStart, long bLength) {
        return compare(chars(a), chars(b), aStart, aLength, bStart, bLength);
    }

    @Override
    public void copyArray(Object source, Object target, long sourceStart, long targetStart, long length, ArrayDescr descr) {
        ArrayOps.copy(source, target, sourceStart, targetStart, length);
    }

    @Override
    public void fillArray(Object array, long start, long length, Arguments item, ArrayDescr descr) {
        if (array instanceof Object[] references) {
            ArrayOps.fill(references, start, length, item.refs()[0]);
        } else if (array instanceof double[] doubles) {
            ArrayOps.fill(doubles, start, length, item.floats()[0]);
        } else {
            fill(array, start, length, item.ints()[0]);
        }
    }

    private static void fill(Object array, long start, long length, long item) {
        if (array instanceof long[] longs) {
            ArrayOps.fill(longs, start, length, item);
        } else if (array instanceof byte[] bytes) {
            ArrayOps.fill(bytes, start, length, (char) item);
        } else if (array instanceof boolean[] truths) {
            ArrayOps.fill(truths, start, length, item != 0);
        } else {
            ArrayOps.fill((int[]) array, start, length, (int) item);
        }
    }

    @Override
    public boolean equalArray(Object a, Object b, long aStart, long bStart, long length, ArrayDescr descr) {
        return equal(a, b, aStart, bStart, length);
    }

    private static boolean equal(Object a, Object b, long aStart, long bStart, long length) {
        if (a instanceof long[] longs) {
            return ArrayOps.equal(longs, (long[]) b, aStart, bStart, length);
        } else if (a instanceof byte[] bytes) {
            return ArrayOps.equal(bytes, (byte[]) b, aStart, bStart, length);
        } else if (a instanceof int[] ints) {
            return ArrayOps.equal(ints, (int[]) b, aStart, bStart, length);
        } else if (a instanceof boolean[] truths) {
            return ArrayOps.equal(truths, (boolean[]) b, aStart, bStart, length);
        } else if (a instanceof double[] doubles) {
            return ArrayOps.equal(doubles, (double[]) b, aStart, bStart, length);
        }
        return ArrayOps.equal((Object[]) a, (Object[]) b, aStart, bStart, length);
    }

    @Override
    public long compareArray(Object a, Object b, long aStart, long aLength, long bStart, long bLength, ArrayDescr descr) {
        return compare(a, b, aStart, aLength, bStart, bLength);
    }

    private static long compare(Object a, Object b, long aStart, long aLength, long bStart, long bLength) {
        if (a instanceof byte[] bytes) {
            return ArrayOps.compare(bytes, (byte[]) b, aStart, aLength, bStart, bLength);
        } else if (a instanceof int[] ints) {
            return ArrayOps.compare(ints, (int[]) b, aStart, aLength, bStart, bLength);
        }
        return ArrayOps.compare((long[]) a, (long[]) b, aStart, aLength, bStart, bLength);
    }
}
