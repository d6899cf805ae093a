package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.HostNone;
import org.tracewright.frontend.objspace.host.HostObject;

/** {@code None} alone. */
public record SomeNone() implements Annotation {

    /** The one instance that there need be. */
    public static final SomeNone INSTANCE = new SomeNone();

    @Override
    public HostObject constant() {
        return HostNone.NONE;
    }

    @Override
    public boolean canBeNone() {
        return true;
    }

    @Override
    public Annotation withoutNone() {
        return SomeImpossible.INSTANCE;
    }

    @Override
    public Kind kind() {
        return Kind.NONE;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
