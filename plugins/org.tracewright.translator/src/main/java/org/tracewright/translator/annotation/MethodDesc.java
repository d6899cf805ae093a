package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.HostObject;

/**
 * A method bound to an instance.
 *
 * @param function the function in the class
 * @param origin   the class whose dictionary has the function
 * @param self     the class that the instance is known to be of, or null while the method has not been read from an instance
 * @param name     the attribute name, which is the slot of a virtual call
 */
public record MethodDesc(FunctionDesc function, ClassDef origin, ClassDef self, String name) implements Desc {

    @Override
    public HostObject hostObject() {
        return null;
    }

    @Override
    public String toString() {
        return origin.name() + "." + name;
    }
}
