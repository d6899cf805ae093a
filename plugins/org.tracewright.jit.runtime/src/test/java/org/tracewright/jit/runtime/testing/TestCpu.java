package org.tracewright.jit.runtime.testing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.cpu.RaisedException;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.StructDescr;
import org.tracewright.runtime.Faults;

/**
 * Memory of {@link TestObject}s, {@code long[]}, {@code Object[]}, {@code double[]} and {@link TestText}s; functions are {@link TestFunction}s, static ones by descriptor, pointers by
 * themselves, methods by class.
 */
public final class TestCpu implements Cpu {

    private final Map<CallDescr, TestFunction> functions = new HashMap<>();

    /** Says what a static call does. */
    public void define(CallDescr call, TestFunction function) {
        functions.put(call, function);
    }

    private static Map<FieldDescr, Object> fields(Object object) {
        return object instanceof TestClass type ? type.attributes : ((TestObject) object).fields;
    }

    @Override
    public long getInt(Object object, FieldDescr field) {
        return (Long) fields(object).getOrDefault(field, 0L);
    }

    @Override
    public Object getRef(Object object, FieldDescr field) {
        return fields(object).get(field);
    }

    @Override
    public double getFloat(Object object, FieldDescr field) {
        return (Double) fields(object).getOrDefault(field, 0.0);
    }

    @Override
    public void setInt(Object object, FieldDescr field, long value) {
        fields(object).put(field, value);
    }

    @Override
    public void setRef(Object object, FieldDescr field, Object value) {
        fields(object).put(field, value);
    }

    @Override
    public void setFloat(Object object, FieldDescr field, double value) {
        fields(object).put(field, value);
    }

    @Override
    public long itemInt(Object array, long index, ArrayDescr descr) {
        return ((long[]) array)[(int) index];
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
        ((long[]) array)[(int) index] = value;
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
        return java.lang.reflect.Array.getLength(array);
    }

    @Override
    public long textLength(Object text) {
        return chars(text).length;
    }

    @Override
    public boolean isText(Object object) {
        return object instanceof TestText;
    }

    @Override
    public int hash(Object green) {
        return isText(green) ? Arrays.hashCode(chars(green)) : System.identityHashCode(green);
    }

    @Override
    public long textItem(Object text, long index) {
        return chars(text)[(int) index];
    }

    @Override
    public void setTextItem(Object text, long index, long value) {
        chars(text)[(int) index] = value;
    }

    @Override
    public Object newText(boolean unicode, long length) {
        return new TestText(unicode, new long[(int) length]);
    }

    @Override
    public void copyText(Object source, Object target, long sourceStart, long targetStart, long length) {
        System.arraycopy(chars(source), (int) sourceStart, chars(target), (int) targetStart, (int) length);
    }

    @Override
    public void fillText(Object text, long start, long length, long item) {
        Arrays.fill(chars(text), (int) start, (int) (start + length), item);
    }

    @Override
    public boolean equalText(Object a, Object b, long aStart, long bStart, long length) {
        return Arrays.equals(chars(a), (int) aStart, (int) (aStart + length), chars(b), (int) bStart, (int) (bStart + length));
    }

    @Override
    public long compareText(Object a, Object b, long aStart, long aLength, long bStart, long bLength) {
        return Arrays.compare(chars(a), (int) aStart, (int) (aStart + aLength), chars(b), (int) bStart, (int) (bStart + bLength));
    }

    private static long[] chars(Object text) {
        return ((TestText) text).chars();
    }

    @Override
    public void copyArray(Object source, Object target, long sourceStart, long targetStart, long length, ArrayDescr descr) {
        System.arraycopy(source, (int) sourceStart, target, (int) targetStart, (int) length);
    }

    @Override
    public void fillArray(Object array, long start, long length, Arguments item, ArrayDescr descr) {
        for (long i = start; i < start + length; i++) {
            switch (descr.kind()) {
                case INT -> setItemInt(array, i, item.ints()[0], descr);
                case FLOAT -> setItemFloat(array, i, item.floats()[0], descr);
                default -> setItemRef(array, i, item.refs()[0], descr);
            }
        }
    }

    @Override
    public boolean equalArray(Object a, Object b, long aStart, long bStart, long length, ArrayDescr descr) {
        for (long i = 0; i < length; i++) {
            if (!java.lang.reflect.Array.get(a, (int) (aStart + i)).equals(java.lang.reflect.Array.get(b, (int) (bStart + i)))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public long compareArray(Object a, Object b, long aStart, long aLength, long bStart, long bLength, ArrayDescr descr) {
        return Arrays.compare((long[]) a, (int) aStart, (int) (aStart + aLength), (long[]) b, (int) bStart, (int) (bStart + bLength));
    }

    @Override
    public Object newStruct(StructDescr descr) {
        return new TestObject(descr);
    }

    @Override
    public Object newOfClass(Object classObject) {
        return new TestObject(((TestClass) classObject).struct());
    }

    @Override
    public Object newArray(long length, ArrayDescr descr) {
        return switch (descr.kind()) {
            case INT -> new long[(int) length];
            case FLOAT -> new double[(int) length];
            default -> new Object[(int) length];
        };
    }

    @Override
    public Object classOf(Object instance) {
        return ((TestObject) instance).struct().classObject();
    }

    @Override
    public boolean isSubclass(Object classObject, Object of) {
        for (TestClass type = (TestClass) classObject; type != null; type = type.parent()) {
            if (type == of) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Object className(Object classObject) {
        return TestText.of(classObject.toString());
    }

    @Override
    public long identityHash(Object object) {
        return System.identityHashCode(object);
    }

    @Override
    public Object exceptionOf(Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) fault;
    }

    @Override
    public Object classOf(Faults.Kind fault) {
        return null;
    }

    @Override
    public long callInt(CallDescr call, Arguments arguments) throws RaisedException {
        return (Long) function(call, arguments).call(arguments);
    }

    @Override
    public Object callRef(CallDescr call, Arguments arguments) throws RaisedException {
        return function(call, arguments).call(arguments);
    }

    @Override
    public double callFloat(CallDescr call, Arguments arguments) throws RaisedException {
        return (Double) function(call, arguments).call(arguments);
    }

    @Override
    public void callVoid(CallDescr call, Arguments arguments) throws RaisedException {
        function(call, arguments).call(arguments);
    }

    private TestFunction function(CallDescr call, Arguments arguments) {
        return switch (call.dispatch()) {
            case STATIC -> functions.get(call);
            case POINTER -> (TestFunction) arguments.refs()[0];
            case VIRTUAL -> ((TestClass) classOf(arguments.refs()[0])).methods.get(call);
        };
    }
}
