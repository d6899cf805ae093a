package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.HostObject;

/** A method bound to a frozen object. */
public record FrozenMethodDesc(FunctionDesc function, FrozenDesc self, String name) implements Desc {

    @Override
    public HostObject hostObject() {
        return null;
    }

    @Override
    public String toString() {
        return self.name() + "." + name;
    }
}
