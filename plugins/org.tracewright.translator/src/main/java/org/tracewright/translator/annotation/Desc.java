package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.HostObject;

/** What inference knows of one prebuilt thing that is a value in a {@link SomePBC}. */
public sealed interface Desc permits FunctionDesc, MethodDesc, ClassDesc, FrozenDesc, FrozenMethodDesc {

    /** What a message calls it. */
    String name();

    /** The thing itself, or null for a method, which has no object of its own. */
    HostObject hostObject();
}
