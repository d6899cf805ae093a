package org.tracewright.jit.runtime.testing;

import java.util.HashMap;
import java.util.Map;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.StructDescr;

/** A class of the test program as an object. */
public final class TestClass {

    private final String name;
    private final TestClass parent;
    private StructDescr struct;
    final Map<FieldDescr, Object> attributes = new HashMap<>();
    final Map<CallDescr, TestFunction> methods = new HashMap<>();

    /** @param parent may be null */
    public TestClass(String name, TestClass parent) {
        this.name = name;
        this.parent = parent;
    }

    /** The class that this one extends, or null. */
    public TestClass parent() {
        return parent;
    }

    /** The struct of the instances. */
    public StructDescr struct() {
        return struct;
    }

    void setStruct(StructDescr instances) {
        struct = instances;
    }

    /** Gives the value of a class attribute. */
    public void setAttribute(FieldDescr field, Object value) {
        attributes.put(field, value);
    }

    /** Says what a virtual call does on exactly this class; the receiver is the first reference. */
    public void setMethod(CallDescr call, TestFunction method) {
        methods.put(call, method);
    }

    @Override
    public String toString() {
        return name;
    }
}
