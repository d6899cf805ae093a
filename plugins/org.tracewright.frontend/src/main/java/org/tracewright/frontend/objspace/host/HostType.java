package org.tracewright.frontend.objspace.host;

import java.util.List;

/**
 * A class. The built-in ones are shared by all spaces and never change; user classes belong to one space.
 */
public final class HostType extends HostObject {

    private final String moduleName;
    private final List<HostType> bases;
    private final HostDict dict;
    private final HostType metaclass;
    private final boolean userClass;
    private String name;
    private List<HostType> mro;

    /** A built-in class, whose method resolution order goes along the first bases. */
    HostType(String moduleName, String name, HostType... bases) {
        this.moduleName = moduleName;
        this.name = name;
        this.bases = List.of(bases);
        this.dict = new HostDict();
        this.metaclass = null;
        this.userClass = false;
        this.mro = MethodResolutionOrder.of(this);
    }

    /** A user class; its bases can be linearised ({@link MethodResolutionOrder}). */
    HostType(HostType metaclass, String moduleName, String name, List<HostType> bases, HostDict dict) {
        this.moduleName = moduleName;
        this.name = name;
        this.bases = List.copyOf(bases);
        this.dict = dict;
        this.metaclass = metaclass;
        this.userClass = true;
        this.mro = MethodResolutionOrder.of(this);
    }

    public String name() {
        return name;
    }

    void setName(String newName) {
        name = newName;
    }

    /** The module of the class statement; {@code __builtin__} and the like for built-in classes. */
    public String moduleName() {
        return moduleName;
    }

    /** Module name, dot, name. */
    public String qualifiedName() {
        return moduleName + "." + name;
    }

    public List<HostType> bases() {
        return bases;
    }

    /** The class itself and all its bases, in the order that attributes are looked up. */
    public List<HostType> mro() {
        return mro;
    }

    /** Its own attributes. */
    public HostDict dict() {
        return dict;
    }

    /** Whether a class statement (or a call of {@code type}) made it. */
    public boolean isUserClass() {
        return userClass;
    }

    /** The metaclass. */
    @Override
    public HostType type() {
        return metaclass == null ? BuiltinTypes.TYPE : metaclass;
    }

    /** The attribute found along the method resolution order, as it stands in the class, or null. */
    public HostObject lookup(HostStr attribute) {
        HostType owner = lookupOwner(attribute);
        return owner == null ? null : owner.dict.get(attribute);
    }

    public HostObject lookup(String attribute) {
        return lookup(HostStr.of(attribute));
    }

    /** The first class of the method resolution order that has the attribute itself, or null. */
    public HostType lookupOwner(HostStr attribute) {
        for (HostType candidate : mro) {
            if (candidate.dict.get(attribute) != null) {
                return candidate;
            }
        }
        return null;
    }

    public boolean isSubclassOf(HostType other) {
        return this == other || mro.contains(other);
    }

    /** The first built-in class of the method resolution order: it says what instances are made of. */
    public HostType layout() {
        HostType result = BuiltinTypes.OBJECT;
        for (HostType candidate : mro) {
            if (!candidate.userClass && candidate.isSubclassOf(result)) {
                result = candidate;
            }
        }
        return result;
    }

    public boolean isException() {
        return isSubclassOf(BuiltinTypes.BASE_EXCEPTION);
    }

    @Override
    public String toString() {
        return "<class '" + qualifiedName() + "'>";
    }
}
