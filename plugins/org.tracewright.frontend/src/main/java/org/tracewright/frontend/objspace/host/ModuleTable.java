package org.tracewright.frontend.objspace.host;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Makes a module of functions and values: one call, one row. */
public final class ModuleTable {

    private final HostModule module;

    public ModuleTable(String name) {
        this.module = new HostModule(name);
    }

    /** A function; {@code max} -1 stands for any number of arguments. Arguments given by keyword do not count. */
    public ModuleTable function(String name, int min, int max, BuiltinCode code) {
        BuiltinCode checked = (space, args) -> {
            if (args.keywords().isEmpty() || args.size() > max) {
                MethodTable.checkCount(space, name, args.size(), min, max);
            }
            return code.call(space, args);
        };
        module.dict().put(name, new HostBuiltin(module.name() + "." + name, checked));
        return this;
    }

    /** A function of one float. */
    public ModuleTable unary(String name, DoubleUnaryOperator code) {
        return function(name, 1, 1, (space, args) -> new HostFloat(code.applyAsDouble(space.toDouble(args.get(0)))));
    }

    /** A function of two floats. */
    public ModuleTable binary(String name, DoubleBinaryOperator code) {
        return function(name, 2, 2, (space, args) -> new HostFloat(code.applyAsDouble(space.toDouble(args.get(0)), space.toDouble(args.get(1)))));
    }

    public ModuleTable value(String name, HostObject value) {
        module.dict().put(name, value);
        return this;
    }

    public ModuleTable integer(String name, long value) {
        return value(name, new HostInt(value));
    }

    public HostModule module() {
        return module;
    }
}
