package org.tracewright.frontend.objspace.host;

/** What a built-in function does. It keeps no state: what it needs is in the space and the arguments. */
@FunctionalInterface
public interface BuiltinCode {

    HostObject call(HostSpace space, Arguments args);
}
