package org.tracewright.jit.runtime.descr;

/** What an operation refers to besides values. */
public interface Descriptor {

    /** How the textual form of a trace shows it, such as {@code Box.value}. */
    String text();
}
