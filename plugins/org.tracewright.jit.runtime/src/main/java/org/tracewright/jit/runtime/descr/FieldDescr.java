package org.tracewright.jit.runtime.descr;

import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.runtime.Watchers;

/** A field of a struct, or an attribute of classes. Compared by identity. */
public final class FieldDescr implements Descriptor {

    /** Whether and how the field may change after its object is initialised (RPython's {@code _immutable_fields_}). */
    public enum Mutability { MUTABLE, IMMUTABLE, IMMUTABLE_ARRAY, QUASI_IMMUTABLE, QUASI_IMMUTABLE_ARRAY }

    private static final String WATCHERS = "L" + Watchers.class.getName().replace('.', '/') + ";";

    private final int index;
    private final String struct;
    private final String name;
    private final Mutability mutability;
    private final String owner;
    private final String javaName;
    private final JvmType type;
    private final boolean length;
    private final boolean watchers;

    /**
     * @param index    number in the program's table of fields
     * @param struct   the RPython name of the struct that declares the field
     * @param name     the RPython name
     * @param owner    internal name of the Java class that declares it
     * @param javaName its name there
     * @param length   whether it counts the items of a container
     */
    public FieldDescr(int index, String struct, String name, Mutability mutability, String owner, String javaName, JvmType type, boolean length) {
        this.index = index;
        this.struct = struct;
        this.name = name;
        this.mutability = mutability;
        this.owner = owner;
        this.javaName = javaName;
        this.type = type;
        this.length = length;
        watchers = type.descriptor().equals(WATCHERS);
    }

    public int index() {
        return index;
    }

    public String struct() {
        return struct;
    }

    public String name() {
        return name;
    }

    public Mutability mutability() {
        return mutability;
    }

    /** Whether two reads of the field of one initialised object give the same. */
    public boolean isImmutable() {
        return mutability == Mutability.IMMUTABLE || mutability == Mutability.IMMUTABLE_ARRAY;
    }

    public boolean isQuasiImmutable() {
        return mutability == Mutability.QUASI_IMMUTABLE || mutability == Mutability.QUASI_IMMUTABLE_ARRAY;
    }

    /** Whether the items of the array that the field holds never change, as of one declared {@code x[*]} or {@code x?[*]}. */
    public boolean holdsFixedItems() {
        return mutability == Mutability.IMMUTABLE_ARRAY || mutability == Mutability.QUASI_IMMUTABLE_ARRAY;
    }

    /** Whether it holds who watches a quasi-immutable field: any code may make a trace, and so change that. */
    public boolean holdsWatchers() {
        return watchers;
    }

    public String owner() {
        return owner;
    }

    public String javaName() {
        return javaName;
    }

    public JvmType type() {
        return type;
    }

    /** Whether it counts the items of a container: the number is that of items in an array, so it is not negative and fits in 32 bits. */
    public boolean isLength() {
        return length;
    }

    public Kind kind() {
        return type.kind();
    }

    @Override
    public String text() {
        return struct + "." + name;
    }
}
