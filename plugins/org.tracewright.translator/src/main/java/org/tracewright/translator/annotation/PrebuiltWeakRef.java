package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.HostInstance;
import org.tracewright.frontend.objspace.host.HostObject;

/** Weak references that were made before the program runs: instances of the class {@code weakref.ref} of the concrete space, where nothing dies. */
public final class PrebuiltWeakRef {

    /** The qualified name of the class. */
    static final String CLASS = "weakref.ref";

    private PrebuiltWeakRef() {
    }

    /** What the weak reference refers to, or null where the object is no weak reference. */
    public static HostObject referent(HostInstance object) {
        return object.type().qualifiedName().equals(CLASS) ? object.dict().get("_referent") : null;
    }
}
