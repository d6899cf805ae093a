package org.tracewright.frontend.objspace.host;

import org.tracewright.frontend.objspace.ObjectSpace;
import org.tracewright.frontend.objspace.Raised;

/** The concrete object space. */
public abstract class HostSpace implements ObjectSpace<HostObject> {

    /** An exception of a built-in class, to be thrown. */
    public abstract Raised error(HostType type, String message);

    public abstract HostObject call(HostObject callee, HostObject... args);

    public abstract boolean isTrue(HostObject object);

    public abstract boolean equal(HostObject left, HostObject right);

    public abstract long hash(HostObject object);

    public abstract String repr(HostObject object);

    public abstract String str(HostObject object);

    public abstract HostObject getAttribute(HostObject object, String name);

    public abstract HostModule importModule(String dottedName);

    /** A built-in function by its qualified name, such as {@code __builtin__.len}. */
    public abstract HostObject builtin(String qualifiedName);
}
