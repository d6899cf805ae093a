package org.tracewright.frontend.objspace.host;

/** An instance of a class below {@code BaseException}. It remembers its traceback, so that a handler may raise it on. */
public final class HostException extends HostInstance {

    private HostTuple args;
    private HostTraceback traceback;

    public HostException(HostType type, HostTuple args) {
        super(type);
        this.args = args;
    }

    /** The attribute {@code args}. */
    public HostTuple args() {
        return args;
    }

    void setArgs(HostTuple newArgs) {
        args = newArgs;
    }

    /** Where it was raised, or null when it never was. */
    public HostTraceback traceback() {
        return traceback;
    }

    public void setTraceback(HostTraceback newTraceback) {
        traceback = newTraceback;
    }
}
