package org.tracewright.jit.runtime.descr;

import org.tracewright.jit.runtime.trace.Kind;

/**
 * How a trace leaves the portal.
 *
 * @param result  kind of the result
 * @param raising whether the argument is an exception that is raised instead
 */
public record FinishDescr(Kind result, boolean raising) implements Descriptor {

    @Override
    public String text() {
        return raising ? "raise" : "done_" + result.letter();
    }
}
