package org.tracewright.frontend.objspace.flow;

import org.tracewright.flow.Diagnostic;

/** Ends the building of one graph because the function is outside RPython; never leaves this package. */
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
