package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.HostObject;

/** A constant that only the tool chain understands: a low-level type, a low-level function, a call shape. */
public record SomeForeign(HostObject constant) implements Annotation {

    @Override
    public Kind kind() {
        return Kind.FOREIGN;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
