package org.tracewright.frontend.objspace.host;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.frontend.bytecode.CodeObject;
import org.tracewright.frontend.objspace.Cell;

/** Attributes of functions, built-in functions and bound methods. */
final class FunctionMethods {

    private FunctionMethods() {
    }

    static void install() {
        MethodTable function = new MethodTable(BuiltinTypes.FUNCTION);
        function.constructor(FunctionMethods::newFunction);
        for (String name : new String[] {"__name__", "func_name"}) {
            function.attribute(name, (space, self) -> HostStr.of(self(self).name()), (space, self, value) -> self(self).setName(space.str(value)));
        }
        for (String name : new String[] {"__doc__", "func_doc"}) {
            function.attribute(name, FunctionMethods::doc, (space, self, value) -> self(self).setDoc(value));
        }
        for (String name : new String[] {"__code__", "func_code"}) {
            function.getter(name, (space, self) -> new HostCode(self(self).code()));
        }
        for (String name : new String[] {"__globals__", "func_globals"}) {
            function.getter(name, (space, self) -> self(self).globals());
        }
        for (String name : new String[] {"__defaults__", "func_defaults"}) {
            function.attribute(name, FunctionMethods::defaults,
                    (space, self, value) -> self(self).setDefaults(value == HostNone.NONE ? List.of() : space.iteration().toList(value)));
        }
        for (String name : new String[] {"__closure__", "func_closure"}) {
            function.getter(name, FunctionMethods::closure);
        }
        for (String name : new String[] {"im_func", "__func__"}) {
            function.getter(name, (space, self) -> self);
            new MethodTable(BuiltinTypes.METHOD).getter(name, (space, self) -> ((HostBoundMethod) self).function());
        }
        function.getter("func_dict", (space, self) -> self(self).dict());
        function.getter("im_self", (space, self) -> HostNone.NONE);
        function.attribute("__module__", (space, self) -> HostStr.of(self(self).moduleName()), (space, self, value) -> self(self).setModuleName(value));
        function.raw("__get__", 1, 2, (space, args) -> args.get(1) == HostNone.NONE ? args.get(0) : new HostBoundMethod(args.get(1), args.get(0)));
        function.raw("__call__", 0, -1, (space, args) -> space.calls().call(args.get(0), args.rest()));
        methods();
    }

    private static void methods() {
        MethodTable method = new MethodTable(BuiltinTypes.METHOD);
        method.constructor((space, args) -> args.get(1) == HostNone.NONE ? args.get(0) : new HostBoundMethod(args.get(1), args.get(0)));
        for (String name : new String[] {"im_self", "__self__"}) {
            method.getter(name, (space, self) -> ((HostBoundMethod) self).self());
        }
        method.getter("im_class", (space, self) -> ((HostBoundMethod) self).self().type());
        for (HostType type : new HostType[] {BuiltinTypes.BUILTIN_FUNCTION, BuiltinTypes.METHOD_DESCRIPTOR}) {
            new MethodTable(type)
                    .getter("__name__", (space, self) -> HostStr.of(self instanceof HostBuiltin builtin ? builtin.name() : ((HostBuiltinMethod) self).name()))
                    .getter("__module__", (space, self) -> self instanceof HostBuiltin builtin ? HostStr.of(module(builtin)) : HostNone.NONE)
                    .getter("__self__", (space, self) -> self instanceof HostBuiltinMethod bound ? bound.self() : HostNone.NONE)
                    .raw("__get__", 1, 2, (space, args) -> args.get(1) == HostNone.NONE ? args.get(0)
                            : space.attributes().bind(args.get(0), args.get(1), args.get(1).type()));
        }
    }

    private static String module(HostBuiltin builtin) {
        int dot = builtin.qualifiedName().lastIndexOf('.');
        return dot < 0 ? "__builtin__" : builtin.qualifiedName().substring(0, dot);
    }

    private static HostFunction self(HostObject self) {
        return (HostFunction) self;
    }

    private static HostObject doc(HostSpace space, HostObject self) {
        HostFunction function = self(self);
        if (function.doc() != null) {
            return function.doc();
        }
        int index = function.code().docstring();
        return index < 0 ? HostNone.NONE : space.constant(function.code(), index);
    }

    private static HostObject defaults(HostSpace space, HostObject self) {
        List<HostObject> defaults = self(self).defaults();
        return defaults.isEmpty() ? HostNone.NONE : new HostTuple(defaults);
    }

    private static HostObject closure(HostSpace space, HostObject self) {
        List<HostObject> cells = new ArrayList<>();
        self(self).closure().forEach(cell -> cells.add(new HostCell(cell)));
        return cells.isEmpty() ? HostNone.NONE : new HostTuple(cells);
    }

    /** {@code types.FunctionType(code, globals, name, defaults, closure)}. */
    private static HostObject newFunction(HostSpace space, Arguments args) {
        MethodTable.checkCount(space, "function", args.size(), 2, 5);
        if (!(args.get(0) instanceof HostCode code) || !(args.get(1).payload() instanceof HostDict globals)) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "function() takes a code object and a dict");
        }
        CodeObject body = code.code();
        HostObject name = args.or(2, HostNone.NONE);
        HostObject defaults = args.or(3, HostNone.NONE);
        List<Cell<HostObject>> cells = new ArrayList<>();
        if (args.or(4, HostNone.NONE) instanceof HostTuple closure) {
            closure.items().forEach(cell -> cells.add(((HostCell) cell).cell()));
        }
        if (cells.size() != body.frees().size()) {
            throw space.error(BuiltinTypes.VALUE_ERROR, body.name() + " requires closure of length " + body.frees().size() + ", not " + cells.size());
        }
        return new HostFunction(body, globals, name == HostNone.NONE ? body.name() : space.str(name),
                defaults == HostNone.NONE ? List.of() : space.iteration().toList(defaults), cells);
    }
}
