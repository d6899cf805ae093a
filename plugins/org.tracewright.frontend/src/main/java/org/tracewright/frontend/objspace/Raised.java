package org.tracewright.frontend.objspace;

/**
 * An exception of the evaluated program on its way to a handler. Type, value and traceback are values of the space that evaluates; the
 * traceback is null where the space keeps none.
 */
public class Raised extends RuntimeException {

    private final transient Object type;
    private final transient Object value;
    private final transient Object traceback;

    public Raised(Object type, Object value, Object traceback) {
        super(null, null, false, false);
        this.type = type;
        this.value = value;
        this.traceback = traceback;
    }

    public Object type() {
        return type;
    }

    public Object value() {
        return value;
    }

    public Object traceback() {
        return traceback;
    }
}
