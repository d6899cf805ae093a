package org.tracewright.jit.runtime.descr;

import java.util.List;

/**
 * A struct that the program allocates. Compared by identity.
 */
public final class StructDescr implements Descriptor {

    private final int index;
    private final String name;
    private final String javaClass;
    private final Object classObject;
    private final List<FieldDescr> fields;

    /**
     * @param index       number in the program's table of structs
     * @param name        the RPython name
     * @param javaClass   internal name of its Java class
     * @param classObject the class ({@code RClass}) of such instances, or null for a struct without one
     * @param fields      all fields, inherited ones first
     */
    public StructDescr(int index, String name, String javaClass, Object classObject, List<FieldDescr> fields) {
        this.index = index;
        this.name = name;
        this.javaClass = javaClass;
        this.classObject = classObject;
        this.fields = List.copyOf(fields);
    }

    public int index() {
        return index;
    }

    public String name() {
        return name;
    }

    public String javaClass() {
        return javaClass;
    }

    public Object classObject() {
        return classObject;
    }

    public List<FieldDescr> fields() {
        return fields;
    }

    @Override
    public String text() {
        return name;
    }
}
