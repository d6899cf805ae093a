package org.tracewright.jit.runtime.cpu;

import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.StructDescr;
import org.tracewright.runtime.Faults;

/**
 * The program's memory and functions, as the meta-interpreter, the blackhole and the optimiser use them. An implementation may answer from generated accessors, or from the
 * reference interpreter's heap. Integers of every width are {@code long}: truth values 0 and 1, bytes 0 to 255. Objects are not null and of the descriptor's type, indices are in range;
 * where the program breaks that, the fault is the program's as it is in its own code.
 */
public interface Cpu {

    long getInt(Object object, FieldDescr field);

    Object getRef(Object object, FieldDescr field);

    double getFloat(Object object, FieldDescr field);

    void setInt(Object object, FieldDescr field, long value);

    void setRef(Object object, FieldDescr field, Object value);

    void setFloat(Object object, FieldDescr field, double value);

    long itemInt(Object array, long index, ArrayDescr descr);

    Object itemRef(Object array, long index, ArrayDescr descr);

    double itemFloat(Object array, long index, ArrayDescr descr);

    void setItemInt(Object array, long index, long value, ArrayDescr descr);

    void setItemRef(Object array, long index, Object value, ArrayDescr descr);

    void setItemFloat(Object array, long index, double value, ArrayDescr descr);

    long arrayLength(Object array, ArrayDescr descr);

    /** The length of a {@code str} or {@code unicode}. */
    long textLength(Object text);

    /** Whether the reference, which may be null, is a {@code str} or {@code unicode}: such green values are compared by their contents. */
    boolean isText(Object object);

    /** A cheap hash of a green that is a reference, which may be null: equal texts have equal ones, anything else is only equal to itself. */
    int hash(Object green);

    /** A character of a {@code str} or {@code unicode}. */
    long textItem(Object text, long index);

    void setTextItem(Object text, long index, long value);

    /** A new {@code str}, or {@code unicode}, of zeros. */
    Object newText(boolean unicode, long length);

    void copyText(Object source, Object target, long sourceStart, long targetStart, long length);

    void fillText(Object text, long start, long length, long item);

    boolean equalText(Object a, Object b, long aStart, long bStart, long length);

    /** Negative, 0 or positive. */
    long compareText(Object a, Object b, long aStart, long aLength, long bStart, long bLength);

    void copyArray(Object source, Object target, long sourceStart, long targetStart, long length, ArrayDescr descr);

    /** Fills with the item of {@code item}'s first slot of the array's kind. */
    void fillArray(Object array, long start, long length, Arguments item, ArrayDescr descr);

    boolean equalArray(Object a, Object b, long aStart, long bStart, long length, ArrayDescr descr);

    long compareArray(Object a, Object b, long aStart, long aLength, long bStart, long bLength, ArrayDescr descr);

    /** A new object with zeroed fields. */
    Object newStruct(StructDescr descr);

    /** A new instance of a class that is known only now. */
    Object newOfClass(Object classObject);

    Object newArray(long length, ArrayDescr descr);

    /** The class of an instance that is not null. */
    Object classOf(Object instance);

    boolean isSubclass(Object classObject, Object of);

    /** The plain name of a class, a {@code str}. */
    Object className(Object classObject);

    long identityHash(Object object);

    /**
     * The exception object that a fault of the Java machine, in an operation of the program, stands for.
     *
     * @throws RuntimeException or Error: the fault itself, where it stands for none
     */
    Object exceptionOf(Throwable fault);

    /** The class of the exceptions that such faults stand for, or null. */
    Object classOf(Faults.Kind fault);

    /**
     * Calls a function of the program. For calls through a pointer or of a virtual method the receiver is the first reference.
     *
     * @throws RaisedException where the function raises, or has a fault of the Java machine that stands for an exception
     */
    long callInt(CallDescr call, Arguments arguments) throws RaisedException;

    /** Like {@link #callInt}. */
    Object callRef(CallDescr call, Arguments arguments) throws RaisedException;

    /** Like {@link #callInt}. */
    double callFloat(CallDescr call, Arguments arguments) throws RaisedException;

    /** Like {@link #callInt}. */
    void callVoid(CallDescr call, Arguments arguments) throws RaisedException;
}
