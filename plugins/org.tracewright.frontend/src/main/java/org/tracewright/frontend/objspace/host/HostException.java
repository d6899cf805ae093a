package org.tracewright.frontend.objspace.host;

import java.util.List;
import org.tracewright.frontend.objspace.Raised;

/** An instance of a class below {@code BaseException}. It remembers its traceback, so that a handler may raise it on. */
public final class HostException extends HostInstance {

    /**
     * A name that was looked for in vain.
     *
     * @param among where it could have been
     */
    record Missing(String name, List<HostDict> among) {

        List<String> known() {
            return among.stream().flatMap(dict -> dict.names().stream()).toList();
        }
    }

    private Missing missing;
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

    /** The name that the exception complains about, or null. */
    Missing missing() {
        return missing;
    }

    /** Notes the name that the raised exception complains about. */
    static Raised about(Raised raised, String name, List<HostDict> among) {
        ((HostException) raised.value()).missing = new Missing(name, among);
        return raised;
    }

    /** Where it was raised, or null when it never was. */
    public HostTraceback traceback() {
        return traceback;
    }

    public void setTraceback(HostTraceback newTraceback) {
        traceback = newTraceback;
    }
}
