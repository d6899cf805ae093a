package org.tracewright.frontend.objspace.host.modules;

import org.tracewright.flow.type.StringTypes;
import org.tracewright.frontend.objspace.host.BuiltinTypes;
import org.tracewright.frontend.objspace.host.HostBuiltin;
import org.tracewright.frontend.objspace.host.HostFloat;
import org.tracewright.frontend.objspace.host.HostForeign;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.frontend.objspace.host.HostModule;
import org.tracewright.frontend.objspace.host.HostSizedInt;
import org.tracewright.frontend.objspace.host.HostSpace;
import org.tracewright.frontend.objspace.host.ModuleTable;

/**
 * What the RPython library needs of the toolchain: {@code tracewright.ll}, the intrinsics of the run-time helpers, which only a translated program can run, and
 * {@code tracewright.machine}, the sized integers and the bits of floats.
 */
final class HelperModules {

    private static final String[] INTRINSICS = {"new", "new_array", "new_varsize", "container", "field_container", "item_container", "null", "cast_pointer",
        "op", "primitive", "zero", "as_str", "as_unicode", "char_like", "key_call"};

    private HelperModules() {
    }

    static HostModule makeIntrinsics(HostSpace space) {
        ModuleTable table = new ModuleTable("tracewright.ll");
        for (String name : INTRINSICS) {
            table.value(name, new HostBuiltin("tracewright.ll." + name, (host, args) -> {
                throw host.error(BuiltinTypes.RUNTIME_ERROR, "tracewright.ll." + name + " has a meaning in translated programs only");
            }));
        }
        return table.value("STR", new HostForeign(StringTypes.STR)).value("UNICODE", new HostForeign(StringTypes.UNICODE)).module();
    }

    static HostModule makeMachine(HostSpace space) {
        ModuleTable table = new ModuleTable("tracewright.machine").value("base_int", BuiltinTypes.BASE_INT);
        for (HostSizedInt.Kind kind : HostSizedInt.Kind.values()) {
            table.value(kind.lowName(), BuiltinTypes.sizedInt(kind));
        }
        return table.function("float2longlong", 1, 1, (host, args) -> new HostInt(Double.doubleToRawLongBits(host.toDouble(args.get(0)))))
                .function("longlong2float", 1, 1, (host, args) -> new HostFloat(Double.longBitsToDouble(host.toLong(args.get(0)))))
                .module();
    }
}
