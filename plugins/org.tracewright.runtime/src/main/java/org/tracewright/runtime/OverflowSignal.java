package org.tracewright.runtime;

/** An {@code ovfcheck} that failed. Without stack trace, since programs go on from there with big integers. */
public final class OverflowSignal extends ArithmeticException {

    private static final long serialVersionUID = 1;
    static final OverflowSignal INSTANCE = new OverflowSignal();

    private OverflowSignal() {
        super("integer overflow");
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
