package org.tracewright.frontend.objspace.host;

/** A live object of the concrete object space. Two variables hold the same Python object when they hold the same Java object. */
public abstract class HostObject {

    /** The class of the object. */
    public abstract HostType type();

    /** What the methods of built-in types work on: for an instance of a subclass of a built-in type the built-in value in it, else the object itself. */
    public HostObject payload() {
        return this;
    }
}
