package org.tracewright.frontend.objspace.flow;

import org.tracewright.flow.Diagnostic;

/** An instruction that is outside RPython; never leaves this package. */
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
