package org.tracewright.jit.runtime.cpu;

import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.StructDescr;
import org.tracewright.runtime.Faults;
import org.tracewright.runtime.RClass;
import org.tracewright.runtime.RException;
import org.tracewright.runtime.RObject;

/** A translated program's memory and functions, through its generated accessors. */
public final class ProgramCpu extends ArrayMemory {

    private final ProgramAccess access;
    private final Faults faults;

    public ProgramCpu(ProgramAccess access, Faults faults) {
        super(access.lookup());
        this.access = access;
        this.faults = faults;
    }

    @Override
    public long getInt(Object object, FieldDescr field) {
        return access.getInt(object, field.index());
    }

    @Override
    public Object getRef(Object object, FieldDescr field) {
        return access.getRef(object, field.index());
    }

    @Override
    public double getFloat(Object object, FieldDescr field) {
        return access.getFloat(object, field.index());
    }

    @Override
    public void setInt(Object object, FieldDescr field, long value) {
        access.setInt(object, field.index(), value);
    }

    @Override
    public void setRef(Object object, FieldDescr field, Object value) {
        access.setRef(object, field.index(), value);
    }

    @Override
    public void setFloat(Object object, FieldDescr field, double value) {
        access.setFloat(object, field.index(), value);
    }

    @Override
    public Object newStruct(StructDescr descr) {
        return access.newStruct(descr.index());
    }

    @Override
    public Object newOfClass(Object classObject) {
        return ((RClass) classObject).newInstance();
    }

    @Override
    public Object classOf(Object instance) {
        return ((RObject) instance).type();
    }

    @Override
    public boolean isSubclass(Object classObject, Object of) {
        return ((RClass) classObject).isSubclassOf((RClass) of);
    }

    @Override
    public Object className(Object classObject) {
        return ((RClass) classObject).name();
    }

    @Override
    public long identityHash(Object object) {
        return System.identityHashCode(object);
    }

    @Override
    public Object exceptionOf(Throwable fault) {
        return (fault instanceof RException raised ? raised : faults.convert(fault)).value;
    }

    @Override
    public Object classOf(Faults.Kind fault) {
        return faults.classOf(fault);
    }

    @Override
    public long callInt(CallDescr call, Arguments arguments) throws RaisedException {
        try {
            return access.callInt(call.index(), arguments.ints(), arguments.refs(), arguments.floats());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            throw new RaisedException(exceptionOf(thrown));
        }
    }

    @Override
    public Object callRef(CallDescr call, Arguments arguments) throws RaisedException {
        try {
            return access.callRef(call.index(), arguments.ints(), arguments.refs(), arguments.floats());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            throw new RaisedException(exceptionOf(thrown));
        }
    }

    @Override
    public double callFloat(CallDescr call, Arguments arguments) throws RaisedException {
        try {
            return access.callFloat(call.index(), arguments.ints(), arguments.refs(), arguments.floats());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            throw new RaisedException(exceptionOf(thrown));
        }
    }

    @Override
    public void callVoid(CallDescr call, Arguments arguments) throws RaisedException {
        try {
            access.callVoid(call.index(), arguments.ints(), arguments.refs(), arguments.floats());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            throw new RaisedException(exceptionOf(thrown));
        }
    }
}
