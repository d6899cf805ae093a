package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.HostObject;

/** A prebuilt object all of whose attributes are constants: a module, or an instance whose class has {@code _freeze_}. One per object. */
public record FrozenDesc(HostObject hostObject, String name) implements Desc {

    @Override
    public boolean equals(Object other) {
        return other instanceof FrozenDesc that && hostObject == that.hostObject;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(hostObject);
    }

    @Override
    public String toString() {
        return name;
    }
}
