package org.tracewright.frontend.objspace.host.modules;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tracewright.frontend.objspace.host.BuiltinModule;
import org.tracewright.frontend.objspace.host.HostModule;
import org.tracewright.frontend.objspace.host.HostSpace;

/** The table of modules made in Java. */
public final class JavaModules {

    /** The modules that no file of a program can hide, as those that are built into Python. */
    public static final Set<String> HIDING = Set.of("__builtin__", "exceptions", "sys", "time", "math", "operator", "errno");

    private JavaModules() {
    }

    public static void register(Map<String, Function<HostSpace, HostModule>> table) {
        table.put("__builtin__", BuiltinModule::make);
        table.put("exceptions", BuiltinModule::exceptions);
        table.put("sys", SysModule::make);
        table.put("os", OsModule::make);
        table.put("time", TimeModule::make);
        table.put("math", MathModule::make);
        table.put("operator", OperatorModule::make);
        table.put("struct", StructModule::make);
        table.put("errno", ErrnoModule::make);
        table.put("re", RegexModule::make);
        table.put("hashlib", HashlibModule::make);
        table.put("tracewright.ll", HelperModules::makeIntrinsics);
        table.put("tracewright.machine", HelperModules::makeMachine);
    }
}
