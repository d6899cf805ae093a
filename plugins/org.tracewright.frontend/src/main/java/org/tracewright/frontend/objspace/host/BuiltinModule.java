package org.tracewright.frontend.objspace.host;

import java.util.List;

/** The module {@code __builtin__}. */
public final class BuiltinModule {

    private static final List<HostType> HIDDEN = List.of(BuiltinTypes.NONE_TYPE, BuiltinTypes.FUNCTION, BuiltinTypes.BUILTIN_FUNCTION,
            BuiltinTypes.METHOD_DESCRIPTOR, BuiltinTypes.METHOD, BuiltinTypes.MODULE, BuiltinTypes.CELL, BuiltinTypes.ITERATOR, BuiltinTypes.GENERATOR,
            BuiltinTypes.CODE, BuiltinTypes.FRAME, BuiltinTypes.TRACEBACK, BuiltinTypes.GETSET, BuiltinTypes.FOREIGN, BuiltinTypes.ELLIPSIS,
            BuiltinTypes.NOT_IMPLEMENTED);

    private BuiltinModule() {
    }

    public static HostModule make(HostSpace space) {
        ModuleTable table = new ModuleTable("__builtin__");
        for (HostType type : BuiltinTypes.all()) {
            if (!HIDDEN.contains(type)) {
                table.value(type.name(), type);
            }
        }
        table.value("None", HostNone.NONE).value("True", HostBool.TRUE).value("False", HostBool.FALSE)
                .value("Ellipsis", HostEllipsis.ELLIPSIS).value("NotImplemented", HostNotImplemented.NOT_IMPLEMENTED)
                .value("bytes", BuiltinTypes.STR).value("__debug__", HostBool.TRUE);
        IterationFunctions.install(table);
        ObjectFunctions.install(table);
        NumberFunctions.install(table);
        CodeFunctions.install(table);
        return table.module();
    }

    /** The module {@code exceptions}. */
    public static HostModule exceptions(HostSpace space) {
        ModuleTable table = new ModuleTable("exceptions");
        BuiltinTypes.all().stream().filter(HostType::isException).forEach(type -> table.value(type.name(), type));
        return table.module();
    }
}
