package org.tracewright.flow.heap;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;

/**
 * A class of the program as a value: what {@code type_of} gives. It holds the functions for the slots of {@code virtual_call} and the class
 * attributes that {@code class_attr} reads. Backends map it to the host's classes or make vtables of it. Compared by identity.
 */
public final class LowClass {

    /** A class attribute: its type is the same in all classes below the one that introduces it. */
    public record Attribute(LowType type, Object value) {
    }

    private final String name;
    private final LowClass superClass;
    private final GcStruct instanceType;
    private final Map<String, LowFunction> methods = new LinkedHashMap<>();
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();

    /**
     * @param name         unique in a translation
     * @param superClass   null for the root only
     * @param instanceType struct of direct instances
     */
    public LowClass(String name, LowClass superClass, GcStruct instanceType) {
        this.name = name;
        this.superClass = superClass;
        this.instanceType = instanceType;
    }

    public String name() {
        return name;
    }

    public LowClass superClass() {
        return superClass;
    }

    public GcStruct instanceType() {
        return instanceType;
    }

    /** Functions that this class itself puts into slots, by slot name. */
    public Map<String, LowFunction> methods() {
        return methods;
    }

    /** Attributes that this class itself sets, by name. */
    public Map<String, Attribute> attributes() {
        return attributes;
    }

    /** The function in a slot, inherited if need be, or null. */
    public LowFunction method(String slot) {
        LowFunction own = methods.get(slot);
        return own != null || superClass == null ? own : superClass.method(slot);
    }

    /** The attribute, inherited if need be, or null. */
    public Attribute attribute(String attributeName) {
        Attribute own = attributes.get(attributeName);
        return own != null || superClass == null ? own : superClass.attribute(attributeName);
    }

    /** Whether this is {@code other} or below it. */
    public boolean isSubclassOf(LowClass other) {
        return this == other || superClass != null && superClass.isSubclassOf(other);
    }

    @Override
    public String toString() {
        return name;
    }
}
