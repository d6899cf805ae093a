package org.tracewright.frontend.objspace.host;

import java.util.List;
import org.tracewright.frontend.objspace.Raised;

/** Makes and raises exceptions, and knows the one being handled. */
final class Exceptions {

    private final HostSpace space;
    private Raised handled;

    Exceptions(HostSpace space) {
        this.space = space;
    }

    /** The exception that a handler of the running call took, or null. */
    Raised handled() {
        return handled;
    }

    void setHandled(Raised raised) {
        handled = raised;
    }

    Raised error(HostType type, HostObject... args) {
        return fresh(new HostException(type, HostTuple.of(args)));
    }

    private Raised fresh(HostException exception) {
        HostTraceback traceback = new HostTraceback();
        exception.setTraceback(traceback);
        return new Raised(exception.type(), exception, traceback);
    }

    Raised raise(List<HostObject> values) {
        if (values.isEmpty()) {
            if (handled == null) {
                return space.error(BuiltinTypes.TYPE_ERROR, "exceptions must be classes or instances derived from BaseException, not NoneType");
            }
            return reraise((HostObject) handled.type(), (HostObject) handled.value());
        }
        HostException exception = instance(values.get(0), values.size() > 1 ? values.get(1) : HostNone.NONE);
        if (values.size() == 3 && values.get(2) instanceof HostTraceback traceback) {
            exception.setTraceback(traceback);
            return new Raised(exception.type(), exception, traceback);
        }
        return fresh(exception);
    }

    private HostException instance(HostObject first, HostObject value) {
        HostObject result = first;
        if (first instanceof HostType type && type.isException()) {
            if (value.type().isSubclassOf(type)) {
                result = value;
            } else if (value == HostNone.NONE) {
                result = space.call(type);
            } else if (value instanceof HostTuple tuple) {
                result = space.calls().call(type, Arguments.of(tuple.items()));
            } else {
                result = space.call(type, value);
            }
        }
        if (result instanceof HostException exception) {
            return exception;
        }
        String name = result instanceof HostType type ? type.name() : result.type().name();
        throw space.error(BuiltinTypes.TYPE_ERROR, "exceptions must be classes or instances derived from BaseException, not " + name);
    }

    Raised reraise(HostObject type, HostObject value) {
        if (value instanceof HostException exception) {
            return new Raised(type, value, exception.traceback());
        }
        return raise(List.of(type, value));
    }

    /** Whether a raised exception is of that class. */
    static boolean is(Raised raised, HostType type) {
        return ((HostType) raised.type()).isSubclassOf(type);
    }
}
