package org.tracewright.frontend.objspace.host.modules;

import org.tracewright.frontend.objspace.host.HostFloat;
import org.tracewright.frontend.objspace.host.HostModule;
import org.tracewright.frontend.objspace.host.HostNone;
import org.tracewright.frontend.objspace.host.HostSpace;
import org.tracewright.frontend.objspace.host.ModuleTable;

/** The module {@code time}. Nothing waits: sleep returns at once. */
final class TimeModule {

    private TimeModule() {
    }

    static HostModule make(HostSpace space) {
        return new ModuleTable("time")
                .function("time", 0, 0, (host, args) -> new HostFloat(host.system().time()))
                .function("clock", 0, 0, (host, args) -> new HostFloat(host.system().clock()))
                .function("sleep", 1, 1, (host, args) -> HostNone.NONE)
                .integer("timezone", 0)
                .module();
    }
}
