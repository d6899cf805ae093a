package org.tracewright.frontend.objspace.host;

import java.util.List;

/** What exceptions have. */
final class ExceptionMethods {

    /** What UnicodeDecodeError and UnicodeEncodeError are made of. */
    private static final List<String> UNICODE_FIELDS = List.of("encoding", "object", "start", "end", "reason");

    private ExceptionMethods() {
    }

    static void install() {
        new MethodTable(BuiltinTypes.BASE_EXCEPTION)
                .raw("__init__", 0, -1, (space, args) -> {
                    setArgs((HostException) args.get(0), new HostTuple(args.rest().positional()));
                    return HostNone.NONE;
                })
                .raw("__str__", 0, 0, (space, args) -> HostStr.of(plain(space, (HostException) args.get(0))))
                .raw("__repr__", 0, 0, (space, args) -> HostStr.of(args.get(0).type().name() + space.repr(((HostException) args.get(0)).args())))
                .raw("__getitem__", 1, 1, (space, args) -> space.operators().subscripts().get(((HostException) args.get(0)).args(), args.get(1)))
                .attribute("args", (space, self) -> ((HostException) self).args(),
                        (space, self, value) -> ((HostException) self).setArgs(new HostTuple(space.iteration().toList(value))))
                .attribute("message", ExceptionMethods::message, (space, self, value) -> ((HostException) self).dict().put("message", value));
        BuiltinTypes.BASE_EXCEPTION.dict().put(Names.NEW, new HostBuiltin("BaseException.__new__",
                (space, args) -> new HostException((HostType) args.get(0), HostTuple.of())));
        new MethodTable(BuiltinTypes.SYSTEM_EXIT).getter("code", (space, self) -> exitCode((HostException) self));
    }

    private static HostObject message(HostSpace space, HostObject self) {
        HostObject assigned = ((HostException) self).dict().get("message");
        List<HostObject> args = ((HostException) self).args().items();
        return assigned != null ? assigned : args.size() == 1 ? args.get(0) : HostStr.EMPTY;
    }

    private static HostObject exitCode(HostException exception) {
        List<HostObject> args = exception.args().items();
        return args.isEmpty() ? HostNone.NONE : args.size() == 1 ? args.get(0) : exception.args();
    }

    private static String plain(HostSpace space, HostException exception) {
        List<HostObject> args = exception.args().items();
        return args.isEmpty() ? "" : args.size() == 1 ? space.str(args.get(0)) : space.repr(exception.args());
    }

    private static void setArgs(HostException exception, HostTuple args) {
        exception.setArgs(args);
        if (exception.type().isSubclassOf(BuiltinTypes.ENVIRONMENT_ERROR) && args.items().size() >= 2) {
            setEnvironment(exception, args.items().size() > 2 ? args.items().get(2) : null);
            exception.setArgs(new HostTuple(args.items().subList(0, 2)));
        }
        if (exception.type().isSubclassOf(BuiltinTypes.UNICODE_ERROR) && args.items().size() == UNICODE_FIELDS.size()) {
            setUnicode(exception, args.items());
        }
    }

    private static void setUnicode(HostException exception, List<HostObject> args) {
        for (int i = 0; i < UNICODE_FIELDS.size(); i++) {
            exception.dict().put(UNICODE_FIELDS.get(i), args.get(i));
        }
    }

    /** Sets the attributes of an EnvironmentError from its first two arguments; the file may be null. */
    static void setEnvironment(HostException exception, HostObject file) {
        exception.dict().put("errno", exception.args().items().get(0));
        exception.dict().put("strerror", exception.args().items().get(1));
        exception.dict().put("filename", file == null ? HostNone.NONE : file);
    }
}
