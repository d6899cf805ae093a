package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.graph.Block;
import org.tracewright.frontend.objspace.host.HostType;

/**
 * What inference knows of a class of the program: its base, the classes below it, and the attributes found on its instances. An attribute lives in
 * the highest class that needs it and in no class below or above that one. Compared by identity; one per class.
 */
public final class ClassDef {

    private final HostType type;
    private final ClassDef base;
    private final int depth;
    private final List<ClassDef> subclasses = new ArrayList<>();
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();
    private final Map<String, List<AttributeSource>> sources = new LinkedHashMap<>();
    private final Map<String, Set<Block>> missingReads = new LinkedHashMap<>();
    private final Set<Block> subclassReaders = new LinkedHashSet<>();
    private boolean instantiated;

    ClassDef(HostType type, ClassDef base) {
        this.type = type;
        this.base = base;
        this.depth = base == null ? 0 : base.depth + 1;
        if (base != null) {
            base.subclasses.add(this);
        }
    }

    public HostType type() {
        return type;
    }

    public String name() {
        return type.name();
    }

    /** The class above, or null below {@code object}. */
    public ClassDef base() {
        return base;
    }

    /** Direct subclasses; more may come while inference runs. */
    public List<ClassDef> subclasses() {
        return Collections.unmodifiableList(subclasses);
    }

    /** This and every class below it, above before below. */
    public List<ClassDef> withSubclasses() {
        List<ClassDef> all = new ArrayList<>();
        all.add(this);
        for (int i = 0; i < all.size(); i++) {
            all.addAll(all.get(i).subclasses);
        }
        return all;
    }

    /** This and every class above it, this first. */
    public List<ClassDef> withBases() {
        List<ClassDef> all = new ArrayList<>();
        for (ClassDef c = this; c != null; c = c.base) {
            all.add(c);
        }
        return all;
    }

    /** Whether this is {@code other} or below it. */
    public boolean isSubclassOf(ClassDef other) {
        ClassDef c = this;
        while (c != null && c.depth > other.depth) {
            c = c.base;
        }
        return c == other;
    }

    /** The lowest class above both, or null where only {@code object} is. */
    public ClassDef commonBase(ClassDef other) {
        ClassDef c = this;
        while (c != null && !other.isSubclassOf(c)) {
            c = c.base;
        }
        return c;
    }

    /** Attributes that live in this very class, by name. */
    public Map<String, Attribute> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    /** The attribute as this class sees it, inherited or own, or null. */
    public Attribute attribute(String name) {
        for (ClassDef c = this; c != null; c = c.base) {
            Attribute found = c.attributes.get(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Whether the program has instances of this class or of one below, as far as inference has come: made, prebuilt, or raised by an operation. */
    boolean hasInstances() {
        return withSubclasses().stream().anyMatch(c -> c.instantiated || !c.type.isUserClass());
    }

    /** The program has an instance of exactly this class. */
    void markInstantiated() {
        instantiated = true;
    }

    /** The live map. */
    Map<String, Attribute> attributeMap() {
        return attributes;
    }

    /** Constants found in the class's dictionary or in prebuilt instances, by attribute name; the live map. */
    Map<String, List<AttributeSource>> sources() {
        return sources;
    }

    /** Blocks that read an attribute which no class has yet; the live map. */
    Map<String, Set<Block>> missingReads() {
        return missingReads;
    }

    /** Blocks that enumerated the subclasses; the live set. */
    Set<Block> subclassReaders() {
        return subclassReaders;
    }

    @Override
    public String toString() {
        return name();
    }
}
