package org.tracewright.jit.runtime.cpu;

import java.lang.invoke.MethodHandles;

/**
 * What only code of the program itself can do fast: reach its fields and call its functions by number. A translated program has one generated subclass.
 */
public abstract class ProgramAccess {

    /** Gives the right to define classes beside the program's. */
    public abstract MethodHandles.Lookup lookup();

    public abstract long getInt(Object object, int field);

    public abstract Object getRef(Object object, int field);

    public abstract double getFloat(Object object, int field);

    public abstract void setInt(Object object, int field, long value);

    public abstract void setRef(Object object, int field, Object value);

    public abstract void setFloat(Object object, int field, double value);

    /** A new object with zeroed fields. */
    public abstract Object newStruct(int struct);

    public abstract long callInt(int call, long[] ints, Object[] refs, double[] floats);

    public abstract Object callRef(int call, long[] ints, Object[] refs, double[] floats);

    public abstract double callFloat(int call, long[] ints, Object[] refs, double[] floats);

    public abstract void callVoid(int call, long[] ints, Object[] refs, double[] floats);

    /** What generated code does for a number that it does not know. */
    protected static IllegalArgumentException unknown(int number) {
        return new IllegalArgumentException("no descriptor " + number);
    }
}
