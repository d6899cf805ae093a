package org.tracewright.translator.annotation;

/** An attribute of the instances of a class, or of the class itself where it is never written through an instance. */
public final class Attribute {

    private final String name;
    private final ClassDef home;
    private final Slot slot = new Slot();
    private boolean readOnly = true;

    Attribute(String name, ClassDef home) {
        this.name = name;
        this.home = home;
    }

    public String name() {
        return name;
    }

    /** The class that the attribute lives in. */
    public ClassDef home() {
        return home;
    }

    public Annotation annotation() {
        return slot.annotation();
    }

    /** Type, readers and origins. */
    public Slot slot() {
        return slot;
    }

    /** True where it only ever comes from class dictionaries: methods and class constants, not a field of the instance. */
    public boolean readOnly() {
        return readOnly;
    }

    void markWritten() {
        readOnly = false;
    }

    @Override
    public String toString() {
        return home.name() + "." + name;
    }
}
