package org.tracewright.flow.interp;

/** The program called {@code os_exit}. */
final class ProgramExit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final int exitCode;

    ProgramExit(int exitCode) {
        super(null, null, false, false);
        this.exitCode = exitCode;
    }
}
