package org.tracewright.flow.interp;

/** An operation raises a built-in exception of RPython. */
final class RaisedByOperation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param className plain name of the exception class */
    RaisedByOperation(String className) {
        super(className, null, false, false);
    }
}
