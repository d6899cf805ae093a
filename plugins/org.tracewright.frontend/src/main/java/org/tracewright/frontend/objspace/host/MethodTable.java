package org.tracewright.frontend.objspace.host;

import java.util.List;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.frontend.objspace.Raised;

/** Installs methods and attributes in a built-in type: one call, one row. */
final class MethodTable {

    private final HostType type;

    MethodTable(HostType type) {
        this.type = type;
    }

    /**
     * A method. Its first argument is the built-in value itself, also when it is called on an instance of a subclass.
     *
     * @param max most arguments after self; -1 for any number
     */
    MethodTable method(String name, int min, int max, BuiltinCode code) {
        BuiltinCode checked = (space, args) -> {
            checkSelf(space, name, args);
            checkCount(space, name, args.size() - 1, min, max);
            HostObject self = args.get(0);
            return code.call(space, self instanceof HostInstance && self.payload() != self ? args.rest().prepend(self.payload()) : args);
        };
        type.dict().put(name, new HostBuiltin(type.name() + "." + name, checked, true));
        return this;
    }

    /** A method that gets self as it is. */
    MethodTable raw(String name, int min, int max, BuiltinCode code) {
        BuiltinCode checked = (space, args) -> {
            if (args.size() == 0) {
                throw noSelf(space, name);
            }
            checkCount(space, name, args.size() - 1, min, max);
            return code.call(space, args);
        };
        type.dict().put(name, new HostBuiltin(type.name() + "." + name, checked, true));
        return this;
    }

    private Raised noSelf(HostSpace space, String name) {
        return space.error(BuiltinTypes.TYPE_ERROR, "descriptor '" + name + "' of '" + type.name() + "' object needs an argument");
    }

    private void checkSelf(HostSpace space, String name, Arguments args) {
        if (args.size() == 0) {
            throw noSelf(space, name);
        }
        HostType given = args.get(0).payload().type();
        if (!given.isSubclassOf(type) && !args.get(0).type().isSubclassOf(type)) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "descriptor '" + name + "' requires a '" + type.name() + "' object but received a '" + given.name() + "'");
        }
    }

    /** Complains about a wrong number of arguments. */
    static void checkCount(HostSpace space, String name, int given, int min, int max) {
        if (given < min || max >= 0 && given > max) {
            String wanted = min == max ? (min == 0 ? "no arguments" : "exactly " + arguments(min))
                    : given < min ? "at least " + arguments(min) : "at most " + arguments(max);
            throw space.error(BuiltinTypes.TYPE_ERROR, name + "() takes " + wanted + " (" + given + " given)");
        }
    }

    private static String arguments(int count) {
        return count == 1 ? "one argument" : count + " arguments";
    }

    /** The constructor: gets the arguments after the class and gives a value, which is wrapped where the class is a subclass. */
    MethodTable constructor(BuiltinCode code) {
        BuiltinCode wrapping = (space, args) -> {
            if (args.size() == 0 || !(args.get(0) instanceof HostType wanted) || !wanted.isSubclassOf(type)) {
                throw space.error(BuiltinTypes.TYPE_ERROR, type.name() + ".__new__(X): X is not a subtype of " + type.name());
            }
            HostObject value = code.call(space, args.rest());
            return wanted == type || wanted == value.type() ? value : new HostInstance(wanted, value.payload());
        };
        type.dict().put(Names.NEW, new HostBuiltin(type.name() + ".__new__", wrapping));
        return this;
    }

    MethodTable getter(String name, HostGetSet.Getter getter) {
        return attribute(name, getter, null);
    }

    MethodTable attribute(String name, HostGetSet.Getter getter, HostGetSet.Setter setter) {
        type.dict().put(name, new HostGetSet(name, getter, setter));
        return this;
    }

    /** Special methods that do what the operation does on the built-in value. */
    MethodTable operation(String name, Opcode opcode) {
        int others = opcode.arity() - 1;
        return method(name, others, others, (space, args) -> space.perform(opcode, args.positional()));
    }

    /** The special methods of arithmetic that the type takes part in, plain and reflected. */
    MethodTable arithmetic(Opcode... opcodes) {
        for (BinaryOperation operation : BinaryOperation.ALL) {
            if (List.of(opcodes).contains(operation.opcode())) {
                method(operation.special().text(), 1, 1, (space, args) -> orNotImplemented(operation.ofBuiltins(space, args.get(0), args.get(1).payload())));
                method(operation.reflected().text(), 1, 1, (space, args) -> orNotImplemented(operation.ofBuiltins(space, args.get(1).payload(), args.get(0))));
            }
        }
        return this;
    }

    private static HostObject orNotImplemented(HostObject result) {
        return result == null ? HostNotImplemented.NOT_IMPLEMENTED : result;
    }

    /** The six rich comparisons. */
    MethodTable comparisons() {
        return operation("__eq__", Opcode.EQ).operation("__ne__", Opcode.NE).operation("__lt__", Opcode.LT).operation("__le__", Opcode.LE)
                .operation("__gt__", Opcode.GT).operation("__ge__", Opcode.GE);
    }

    /** What all containers have. */
    MethodTable container() {
        return operation("__len__", Opcode.LEN).operation("__contains__", Opcode.CONTAINS).operation("__iter__", Opcode.ITER);
    }
}
