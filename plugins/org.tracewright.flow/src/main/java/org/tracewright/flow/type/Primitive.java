package org.tracewright.flow.type;

/** Types whose values are held directly; the Java class that holds one in the reference interpreter is {@link #javaClass()}. */
public enum Primitive implements LowType {
    /** No value: constant-only arguments such as field names, and results of statements. */
    VOID("Void", Object.class),
    BOOL("Bool", Boolean.class),
    /** 64-bit two's complement, wraps. */
    SIGNED("Signed", Long.class),
    /** 64-bit unsigned, held in the bits of a {@code Long}. */
    UNSIGNED("Unsigned", Long.class),
    /** IEEE double. */
    FLOAT("Float", Double.class),
    /** One byte of a {@code str}, 0 to 255. */
    CHAR("Char", Character.class),
    /** One code point of a {@code unicode}, 0 to 0x10FFFF. */
    UNICHAR("UniChar", Integer.class),
    /** A class as a value: what {@code type_of} gives. Null is allowed. */
    CLASS("Class", org.tracewright.flow.heap.LowClass.class);

    private final String irName;
    private final Class<?> javaClass;

    Primitive(String irName, Class<?> javaClass) {
        this.irName = irName;
        this.javaClass = javaClass;
    }

    @Override
    public String irName() {
        return irName;
    }

    /** The class of the Java object that stands for a value of this type. */
    public Class<?> javaClass() {
        return javaClass;
    }

    @Override
    public String toString() {
        return irName;
    }
}
