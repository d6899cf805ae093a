package org.tracewright.flow.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A garbage-collected record with named fields, compared by identity. It may extend a super-struct, whose fields come first,
 * and may end in one inlined array that only the {@code interior} operations reach. Fields are added while the type is built (types
 * are recursive), then {@link #seal()} ends that.
 */
public final class GcStruct implements Container {

    /** Whether and how a field may change after the object is initialised (RPython's {@code _immutable_fields_}). */
    public enum Mutability {
        MUTABLE, IMMUTABLE, IMMUTABLE_ARRAY, QUASI_IMMUTABLE, QUASI_IMMUTABLE_ARRAY;

        /** Whether the field seldom changes, and who assumes that it does not is told when it does. */
        public boolean isQuasiImmutable() {
            return this == QUASI_IMMUTABLE || this == QUASI_IMMUTABLE_ARRAY;
        }

        /** Whether the items of the array that the field holds never change. */
        public boolean holdsFixedItems() {
            return this == IMMUTABLE_ARRAY || this == QUASI_IMMUTABLE_ARRAY;
        }
    }

    /** A named field. */
    public record Field(String name, LowType type, Mutability mutability) {

        /** The name of the field beside a quasi-immutable one that holds its {@link Watchers}. */
        public String watchers() {
            return "mutate_" + name;
        }
    }

    private final String name;
    private final GcStruct superStruct;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private GcArray inlinedArray;
    private boolean sealed;

    /**
     * @param name        unique in a translation
     * @param superStruct what this extends, or null
     */
    public GcStruct(String name, GcStruct superStruct) {
        this.name = name;
        this.superStruct = superStruct;
    }

    /** Adds a mutable field. */
    public GcStruct add(String field, LowType type) {
        return add(field, type, Mutability.MUTABLE);
    }

    /** Adds a field at the end of this struct's own fields. */
    public GcStruct add(String field, LowType type, Mutability mutability) {
        if (sealed || field(field) != null) {
            throw new IllegalStateException("struct " + name + " cannot take field " + field);
        }
        fields.put(field, new Field(field, type, mutability));
        return this;
    }

    /** Lets every object of this struct end in an inlined array whose length is given when it is made. */
    public GcStruct inlineArray(GcArray array) {
        if (sealed || inlinedArray != null) {
            throw new IllegalStateException("struct " + name + " cannot take an inlined array");
        }
        inlinedArray = array;
        return this;
    }

    /** Ends construction. */
    public GcStruct seal() {
        sealed = true;
        return this;
    }

    public String name() {
        return name;
    }

    /** The struct this one extends, or null. */
    public GcStruct superStruct() {
        return superStruct;
    }

    /** The inlined array at the end, or null. */
    public GcArray inlinedArray() {
        return inlinedArray;
    }

    /** This struct's own fields, without inherited ones, in order. */
    public List<Field> ownFields() {
        return Collections.unmodifiableList(new ArrayList<>(fields.values()));
    }

    /** Inherited and own fields, root first. */
    public List<Field> allFields() {
        List<Field> all = superStruct == null ? new ArrayList<>() : new ArrayList<>(superStruct.allFields());
        all.addAll(fields.values());
        return all;
    }

    /** The own or inherited field of that name, or null. */
    public Field field(String fieldName) {
        Field own = fields.get(fieldName);
        return own != null || superStruct == null ? own : superStruct.field(fieldName);
    }

    /** The struct, this or an ancestor, that declares the field, or null. */
    public GcStruct owner(String fieldName) {
        return fields.containsKey(fieldName) ? this : superStruct == null ? null : superStruct.owner(fieldName);
    }

    /** Whether this is {@code other} or extends it. */
    public boolean extendsStruct(GcStruct other) {
        return this == other || superStruct != null && superStruct.extendsStruct(other);
    }

    @Override
    public String irName() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}
