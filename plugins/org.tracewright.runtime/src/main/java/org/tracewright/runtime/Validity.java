package org.tracewright.runtime;

/** Whether compiled code may still assume that the quasi-immutable fields that it has read do not change. Code reads the field. */
public final class Validity {

    public boolean holds = true;
}
