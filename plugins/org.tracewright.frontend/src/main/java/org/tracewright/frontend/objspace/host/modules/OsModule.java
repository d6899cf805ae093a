package org.tracewright.frontend.objspace.host.modules;

import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tracewright.frontend.objspace.host.Arguments;
import org.tracewright.frontend.objspace.host.BuiltinTypes;
import org.tracewright.frontend.objspace.host.HostBool;
import org.tracewright.frontend.objspace.host.HostDict;
import org.tracewright.frontend.objspace.host.HostFile;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.frontend.objspace.host.HostList;
import org.tracewright.frontend.objspace.host.HostModule;
import org.tracewright.frontend.objspace.host.HostNone;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSpace;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.ModuleTable;

/** The module {@code os}; its functions on path names are the Python module {@code os.path}. */
final class OsModule {

    private static final int WRITE_ONLY = 1;
    private static final int READ_WRITE = 2;
    private static final int CREATE = 0100;
    private static final int EXCLUSIVE = 0200;
    private static final int TRUNCATE = 01000;
    private static final int APPEND = 02000;
    /** Flags of {@code open} that make no difference here. */
    private static final Map<String, Integer> OTHER_FLAGS = Map.ofEntries(Map.entry("O_NOCTTY", 0400), Map.entry("O_NONBLOCK", 04000), Map.entry("O_NDELAY", 04000),
            Map.entry("O_DSYNC", 010000), Map.entry("O_ASYNC", 020000), Map.entry("O_DIRECT", 040000), Map.entry("O_LARGEFILE", 0), Map.entry("O_DIRECTORY", 0200000),
            Map.entry("O_NOFOLLOW", 0400000), Map.entry("O_NOATIME", 01000000), Map.entry("O_SYNC", 04010000), Map.entry("O_RSYNC", 04010000));

    private OsModule() {
    }

    static HostModule make(HostSpace space) {
        HostDict environment = environment(space);
        ModuleTable table = new ModuleTable("os");
        table.value("name", HostStr.of("posix")).value("sep", HostStr.of("/")).value("linesep", HostStr.of("\n")).value("pathsep", HostStr.of(":"))
                .value("curdir", HostStr.of(".")).value("pardir", HostStr.of("..")).value("devnull", HostStr.of("/dev/null"))
                .integer("O_RDONLY", 0).integer("O_WRONLY", WRITE_ONLY).integer("O_RDWR", READ_WRITE).integer("O_CREAT", CREATE)
                .integer("O_EXCL", EXCLUSIVE).integer("O_TRUNC", TRUNCATE).integer("O_APPEND", APPEND)
                .integer("SEEK_SET", 0).integer("SEEK_CUR", 1).integer("SEEK_END", 2)
                .integer("F_OK", 0).integer("R_OK", 4).integer("W_OK", 2).integer("X_OK", 1)
                .value("error", BuiltinTypes.OS_ERROR).value("_environment", environment);
        OTHER_FLAGS.forEach(table::integer);
        descriptors(table);
        FileTreeFunctions.fill(table);
        table.function("_getenv", 1, 1, (host, args) -> {
            HostObject value = environment.get(host.str(args.get(0)));
            return value == null ? HostNone.NONE : value;
        });
        table.function("_exit", 1, 1, (host, args) -> {
            throw host.raised(BuiltinTypes.SYSTEM_EXIT, args.get(0));
        });
        table.function("getuid", 0, 0, (host, args) -> new HostInt(0));
        HostModule module = table.module();
        module.dict().put("__path__", new HostList());
        space.importer().modules().put("os", module);
        module.dict().put("path", space.importModule("os.path"));
        take(module, space.importModule("os.files"), "listdir", "stat", "lstat", "fstat", "stat_result", "makedirs");
        take(module, space.importModule("os.errors"), "strerror");
        take(module, space.importModule("os.environment"), "environ", "getenv");
        return module;
    }

    /** Names of a module written in Python that this one has as well. */
    private static void take(HostModule module, HostModule other, String... names) {
        for (String name : names) {
            module.dict().put(name, other.dict().get(name));
        }
    }

    private static HostDict environment(HostSpace space) {
        HostDict result = new HostDict();
        space.system().environment().forEach((name, value) -> result.put(name, HostSpace.utf8(value)));
        return result;
    }

    private static void descriptors(ModuleTable table) {
        table.function("open", 2, 3, OsModule::open)
                .function("read", 2, 2, (space, args) -> space.files().readSome(space.files().get(space.toLong(args.get(0))), (int) space.toLong(args.get(1))))
                .function("write", 2, 2, (space, args) -> {
                    String text = space.text(args.get(1));
                    space.files().write(space.files().get(space.toLong(args.get(0))), HostStr.of(text).bytes());
                    return new HostInt(text.length());
                })
                .function("close", 1, 1, (space, args) -> {
                    space.files().close(space.toLong(args.get(0)));
                    return HostNone.NONE;
                })
                .function("lseek", 3, 3, (space, args) -> new HostInt(space.files().seek(space.files().get(space.toLong(args.get(0))), space.toLong(args.get(1)),
                        space.toLong(args.get(2)), BuiltinTypes.OS_ERROR)))
                .function("isatty", 1, 1, (space, args) -> HostBool.FALSE)
                .function("fdopen", 1, 3, (space, args) -> space.files().get(space.toLong(args.get(0))));
    }

    private static HostObject open(HostSpace space, Arguments args) {
        long flags = space.toLong(args.get(1));
        Set<OpenOption> options = new HashSet<>();
        if ((flags & WRITE_ONLY) == 0) {
            options.add(StandardOpenOption.READ);
        }
        if ((flags & (WRITE_ONLY | READ_WRITE)) != 0) {
            options.add(StandardOpenOption.WRITE);
        }
        addIf(options, flags, CREATE, StandardOpenOption.CREATE);
        addIf(options, flags, TRUNCATE, StandardOpenOption.TRUNCATE_EXISTING);
        addIf(options, flags, APPEND, StandardOpenOption.APPEND);
        addIf(options, flags, EXCLUSIVE, StandardOpenOption.CREATE_NEW);
        HostFile file = space.files().open(space.str(args.get(0)), options, BuiltinTypes.OS_ERROR);
        return new HostInt(space.files().register(file));
    }

    private static void addIf(Set<OpenOption> options, long flags, int flag, OpenOption option) {
        if ((flags & flag) != 0) {
            options.add(option);
        }
    }
}
