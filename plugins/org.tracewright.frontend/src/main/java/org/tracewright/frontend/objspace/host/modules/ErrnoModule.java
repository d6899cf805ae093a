package org.tracewright.frontend.objspace.host.modules;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tracewright.frontend.objspace.host.HostDict;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.frontend.objspace.host.HostModule;
import org.tracewright.frontend.objspace.host.HostSpace;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.ModuleTable;

/** The module {@code errno}, with the numbers of Linux. */
final class ErrnoModule {

    private static final String NAMES = "EPERM=1 ENOENT=2 ESRCH=3 EINTR=4 EIO=5 ENXIO=6 E2BIG=7 ENOEXEC=8 EBADF=9 ECHILD=10 EAGAIN=11 EWOULDBLOCK=11 ENOMEM=12 "
            + "EACCES=13 EFAULT=14 EBUSY=16 EEXIST=17 EXDEV=18 ENODEV=19 ENOTDIR=20 EISDIR=21 EINVAL=22 ENFILE=23 EMFILE=24 ENOTTY=25 EFBIG=27 ENOSPC=28 "
            + "ESPIPE=29 EROFS=30 EMLINK=31 EPIPE=32 EDOM=33 ERANGE=34 EDEADLK=35 ENAMETOOLONG=36 ENOSYS=38 ENOTEMPTY=39 ELOOP=40 EOVERFLOW=75 "
            + "ENOTSOCK=88 EADDRINUSE=98 ECONNRESET=104 ETIMEDOUT=110 ECONNREFUSED=111 EINPROGRESS=115";

    private ErrnoModule() {
    }

    static HostModule make(HostSpace space) {
        ModuleTable table = new ModuleTable("errno");
        HostDict names = new HostDict();
        for (Map.Entry<String, Integer> entry : numbers().entrySet()) {
            HostInt number = new HostInt(entry.getValue());
            table.value(entry.getKey(), number);
            if (names.getNormal(number) == null) {
                names.putNormal(number, number, HostStr.of(entry.getKey()));
            }
        }
        return table.value("errorcode", names).module();
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> result = new LinkedHashMap<>();
        for (String pair : NAMES.split(" ")) {
            String[] parts = pair.split("=");
            result.put(parts[0], Integer.valueOf(parts[1]));
        }
        return result;
    }
}
