package org.tracewright.frontend.objspace.host;

/** {@code property}, {@code staticmethod}, {@code classmethod}, {@code super}. */
final class DescriptorMethods {

    private DescriptorMethods() {
    }

    static void install() {
        new MethodTable(BuiltinTypes.PROPERTY)
                .constructor((space, args) -> new HostProperty(part(args, 0, "fget"), part(args, 1, "fset"), part(args, 2, "fdel"), part(args, 3, "doc")))
                .getter("fget", (space, self) -> property(self).getter())
                .getter("fset", (space, self) -> property(self).setter())
                .getter("fdel", (space, self) -> property(self).deleter())
                .getter("__doc__", (space, self) -> property(self).doc())
                .method("getter", 1, 1, (space, args) -> new HostProperty(args.get(1), self(args).setter(), self(args).deleter(), self(args).doc()))
                .method("setter", 1, 1, (space, args) -> new HostProperty(self(args).getter(), args.get(1), self(args).deleter(), self(args).doc()))
                .method("deleter", 1, 1, (space, args) -> new HostProperty(self(args).getter(), self(args).setter(), args.get(1), self(args).doc()))
                .method("__get__", 1, 2, (space, args) -> args.get(1) == HostNone.NONE ? args.get(0)
                        : space.attributes().bind(args.get(0), args.get(1), args.get(1).type()));
        new MethodTable(BuiltinTypes.STATIC_METHOD)
                .constructor((space, args) -> new HostStaticMethod(args.get(0)))
                .getter("__func__", (space, self) -> ((HostStaticMethod) self.payload()).function())
                .method("__get__", 1, 2, (space, args) -> ((HostStaticMethod) args.get(0)).function());
        new MethodTable(BuiltinTypes.CLASS_METHOD)
                .constructor((space, args) -> new HostClassMethod(args.get(0)))
                .getter("__func__", (space, self) -> ((HostClassMethod) self.payload()).function())
                .method("__get__", 1, 2, (space, args) -> new HostBoundMethod(args.or(2, args.get(1).type()), ((HostClassMethod) args.get(0)).function()));
        new MethodTable(BuiltinTypes.SUPER).constructor(DescriptorMethods::newSuper);
    }

    private static HostObject part(Arguments args, int index, String keyword) {
        HostObject value = args.get(index, keyword);
        return value == null ? HostNone.NONE : value;
    }

    private static HostProperty property(HostObject self) {
        return (HostProperty) self.payload();
    }

    private static HostProperty self(Arguments args) {
        return property(args.get(0));
    }

    private static HostObject newSuper(HostSpace space, Arguments args) {
        MethodTable.checkCount(space, "super", args.size(), 2, 2);
        HostObject self = args.get(1);
        if (!(args.get(0) instanceof HostType owner)
                || !self.type().isSubclassOf(owner) && !(self instanceof HostType type && type.isSubclassOf(owner))) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "super(type, obj): obj must be an instance or subtype of type");
        }
        return new HostSuper(owner, self);
    }
}
