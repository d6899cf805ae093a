package org.tracewright.jit.runtime.trace;

import org.tracewright.jit.runtime.descr.Descriptor;

/** What names in the textual form of a trace stand for. */
public interface TraceNames {

    /**
     * The descriptor with that {@link Descriptor#text() text}.
     *
     * @param user the operation that names it, which tells structs, fields, calls and labels of the same text apart
     * @throws IllegalArgumentException where there is none
     */
    Descriptor descriptor(TraceOpcode user, String text);

    /**
     * The constant object of that name.
     *
     * @throws IllegalArgumentException where there is none
     */
    Object object(String name);

    /** The name of a constant object that is not null; always the same for the same object. */
    String nameOf(Object object);
}
