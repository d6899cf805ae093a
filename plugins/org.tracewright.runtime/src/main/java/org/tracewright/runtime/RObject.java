package org.tracewright.runtime;

/** An instance of an RPython class. */
public abstract class RObject extends RStruct {

    /** The class of this instance. */
    public abstract RClass type();
}
