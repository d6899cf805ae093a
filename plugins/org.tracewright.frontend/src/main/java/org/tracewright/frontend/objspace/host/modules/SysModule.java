package org.tracewright.frontend.objspace.host.modules;

import java.util.List;
import org.tracewright.frontend.objspace.Raised;
import org.tracewright.frontend.objspace.host.Arguments;
import org.tracewright.frontend.objspace.host.BuiltinTypes;
import org.tracewright.frontend.objspace.host.HostBool;
import org.tracewright.frontend.objspace.host.HostDict;
import org.tracewright.frontend.objspace.host.HostFloat;
import org.tracewright.frontend.objspace.host.HostFrame;
import org.tracewright.frontend.objspace.host.HostInstance;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.frontend.objspace.host.HostList;
import org.tracewright.frontend.objspace.host.HostModule;
import org.tracewright.frontend.objspace.host.HostNone;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSpace;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.HostTuple;
import org.tracewright.frontend.objspace.host.HostType;
import org.tracewright.frontend.objspace.host.ModuleTable;

/** The module {@code sys}. */
final class SysModule {

    private static final int RECURSION_LIMIT = 1000;

    private SysModule() {
    }

    static HostModule make(HostSpace space) {
        ModuleTable table = new ModuleTable("sys");
        values(space, table);
        for (int i = 0; i < 3; i++) {
            String name = List.of("stdin", "stdout", "stderr").get(i);
            table.value(name, space.files().get(i)).value("__" + name + "__", space.files().get(i));
        }
        int[] limit = {RECURSION_LIMIT};
        table.function("exit", 0, 1, (host, args) -> {
            throw host.raised(BuiltinTypes.SYSTEM_EXIT, args.positional().toArray(new HostObject[0]));
        });
        table.function("exc_info", 0, 0, (host, args) -> excInfo(host));
        table.function("exc_clear", 0, 0, (host, args) -> HostNone.NONE);
        table.function("setrecursionlimit", 1, 1, (host, args) -> {
            limit[0] = (int) host.toLong(args.get(0));
            return HostNone.NONE;
        });
        table.function("getrecursionlimit", 0, 0, (host, args) -> new HostInt(limit[0]));
        table.function("getdefaultencoding", 0, 0, (host, args) -> HostStr.of("ascii"));
        table.function("getfilesystemencoding", 0, 0, (host, args) -> HostStr.of("UTF-8"));
        table.function("setcheckinterval", 1, 1, (host, args) -> HostNone.NONE);
        table.function("_getframe", 0, 1, SysModule::getFrame);
        return table.module();
    }

    private static void values(HostSpace space, ModuleTable table) {
        table.value("modules", space.importer().modules()).value("path", space.importer().path()).value("argv", new HostList())
                .integer("maxint", Long.MAX_VALUE).integer("maxsize", Long.MAX_VALUE).integer("maxunicode", 0x10FFFF)
                .value("platform", HostStr.of("linux2")).value("byteorder", HostStr.of("little")).value("executable", HostStr.of("tracewright"))
                .value("version", HostStr.of("2.7.18 (Tracewright)")).value("version_info", versionInfo(space))
                .integer("hexversion", 0x020712F0).value("float_info", floatInfo(space))
                .value("builtin_module_names", HostTuple.of()).value("dont_write_bytecode", HostBool.TRUE);
    }

    private static HostObject versionInfo(HostSpace space) {
        HostTuple numbers = HostTuple.of(new HostInt(2), new HostInt(7), new HostInt(18), HostStr.of("final"), new HostInt(0));
        HostType type = (HostType) space.call(BuiltinTypes.TYPE, HostStr.of("version_info"), HostTuple.of(BuiltinTypes.TUPLE),
                new HostDict());
        HostInstance result = new HostInstance(type, numbers);
        List<String> names = List.of("major", "minor", "micro", "releaselevel", "serial");
        for (int i = 0; i < names.size(); i++) {
            result.dict().put(names.get(i), numbers.items().get(i));
        }
        return result;
    }

    private static HostObject floatInfo(HostSpace space) {
        HostModule values = new ModuleTable("float_info").value("max", new HostFloat(Double.MAX_VALUE)).value("min", new HostFloat(Double.MIN_NORMAL))
                .value("epsilon", new HostFloat(Math.ulp(1.0))).integer("mant_dig", 53).integer("dig", 15).integer("max_exp", 1024).integer("min_exp", -1021)
                .integer("radix", 2).module();
        return values;
    }

    private static HostObject excInfo(HostSpace space) {
        Raised handled = space.handledException();
        if (handled == null) {
            return HostTuple.of(HostNone.NONE, HostNone.NONE, HostNone.NONE);
        }
        HostObject traceback = (HostObject) handled.traceback();
        return HostTuple.of((HostObject) handled.type(), (HostObject) handled.value(), traceback == null ? HostNone.NONE : traceback);
    }

    private static HostObject getFrame(HostSpace space, Arguments args) {
        HostFrame frame = space.currentFrame();
        for (long depth = args.size() == 0 ? 0 : space.toLong(args.get(0)); depth > 0 && frame != null; depth--) {
            frame = frame.back();
        }
        if (frame == null) {
            throw space.error(BuiltinTypes.VALUE_ERROR, "call stack is not deep enough");
        }
        return frame;
    }
}
