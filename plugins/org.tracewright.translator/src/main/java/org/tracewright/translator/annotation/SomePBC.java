package org.tracewright.translator.annotation;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tracewright.frontend.objspace.host.HostObject;

/** One of a known set of prebuilt things: functions, methods, classes or frozen objects (all of one sort), perhaps {@code None}. */
public record SomePBC(Set<Desc> descs, boolean canBeNone) implements Annotation {

    public SomePBC {
        descs = Collections.unmodifiableSet(new LinkedHashSet<>(descs));
    }

    public SomePBC(Desc only) {
        this(Set.of(only), false);
    }

    /** The only thing that this can be, or null. */
    public Desc only() {
        return !canBeNone && descs.size() == 1 ? descs.iterator().next() : null;
    }

    /** Any of the things; all are of one sort. */
    public Desc any() {
        return descs.iterator().next();
    }

    @Override
    public HostObject constant() {
        Desc only = only();
        return only == null ? null : only.hostObject();
    }

    @Override
    public Annotation withoutNone() {
        return canBeNone ? new SomePBC(descs, false) : this;
    }

    @Override
    public Kind kind() {
        return Kind.PBC;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
