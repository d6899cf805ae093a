package org.tracewright.frontend.objspace.flow;

import org.tracewright.flow.Diagnostic;

/** Ends one path of a graph where the function is outside RPython; never leaves this package. */
final class FlowError extends RuntimeException {

    private final transient Diagnostic diagnostic;

    FlowError(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
