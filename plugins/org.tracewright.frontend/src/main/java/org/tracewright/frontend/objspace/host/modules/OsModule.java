package org.tracewright.frontend.objspace.host.modules;

import java.io.IOException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    private OsModule() {
    }

    static HostModule make(HostSpace space) {
        ModuleTable table = new ModuleTable("os");
        table.value("name", HostStr.of("posix")).value("sep", HostStr.of("/")).value("linesep", HostStr.of("\n")).value("pathsep", HostStr.of(":"))
                .value("curdir", HostStr.of(".")).value("pardir", HostStr.of("..")).value("devnull", HostStr.of("/dev/null"))
                .integer("O_RDONLY", 0).integer("O_WRONLY", WRITE_ONLY).integer("O_RDWR", READ_WRITE).integer("O_CREAT", CREATE)
                .integer("O_EXCL", EXCLUSIVE).integer("O_TRUNC", TRUNCATE).integer("O_APPEND", APPEND)
                .integer("SEEK_SET", 0).integer("SEEK_CUR", 1).integer("SEEK_END", 2)
                .integer("F_OK", 0).integer("R_OK", 4).integer("W_OK", 2).integer("X_OK", 1)
                .value("error", BuiltinTypes.OS_ERROR).value("environ", environment(space));
        descriptors(table);
        fileSystem(table);
        table.function("getenv", 1, 2, (host, args) -> {
            String value = host.system().environment().get(host.str(args.get(0)));
            return value == null ? args.or(1, HostNone.NONE) : HostSpace.utf8(value);
        });
        table.function("_exit", 1, 1, (host, args) -> {
            throw host.raised(BuiltinTypes.SYSTEM_EXIT, args.get(0));
        });
        table.function("getpid", 0, 0, (host, args) -> new HostInt(1));
        table.function("getuid", 0, 0, (host, args) -> new HostInt(0));
        table.function("strerror", 1, 1, (host, args) -> HostStr.of("Error " + host.str(args.get(0))));
        HostModule module = table.module();
        module.dict().put("__path__", new HostList());
        space.importer().modules().put("os", module);
        module.dict().put("path", space.importModule("os.path"));
        return module;
    }

    private static HostObject environment(HostSpace space) {
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

    private static void fileSystem(ModuleTable table) {
        table.function("getcwd", 0, 0, (space, args) -> HostSpace.utf8(space.system().currentDirectory().toString()))
                .function("listdir", 0, 1, OsModule::listDirectory)
                .function("access", 2, 2, (space, args) -> HostBool.of(space.system().exists(path(space, args))))
                .function("_exists", 1, 1, (space, args) -> HostBool.of(space.system().exists(path(space, args))))
                .function("_isdir", 1, 1, (space, args) -> HostBool.of(space.system().isDirectory(path(space, args))))
                .function("_size", 1, 1, OsModule::size);
    }

    private static Path path(HostSpace space, Arguments args) {
        return space.system().currentDirectory().resolve(args.size() == 0 ? Path.of(".") : space.path(args.get(0)));
    }

    private static HostObject listDirectory(HostSpace space, Arguments args) {
        List<HostObject> names = new ArrayList<>();
        space.files().run(BuiltinTypes.OS_ERROR, path(space, args).toString(),
                () -> space.system().list(path(space, args)).forEach(name -> names.add(HostSpace.utf8(name))));
        return new HostList(names);
    }

    private static HostObject size(HostSpace space, Arguments args) {
        try {
            return new HostInt(space.system().size(path(space, args)));
        } catch (IOException problem) {
            throw space.files().fileError(BuiltinTypes.OS_ERROR, space.text(args.get(0)), problem);
        }
    }
}
