package org.tracewright.frontend.objspace.host.modules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import org.tracewright.frontend.objspace.host.Arguments;
import org.tracewright.frontend.objspace.host.BuiltinTypes;
import org.tracewright.frontend.objspace.host.HostBool;
import org.tracewright.frontend.objspace.host.HostFile;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.frontend.objspace.host.HostNone;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSpace;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.ModuleTable;
import org.tracewright.runtime.FileTree;
import org.tracewright.runtime.RStr;

/** What {@code os} does with names in the file system, as far as the system lets the program. The Python modules {@code os.files} and {@code os.path} build on it. */
final class FileTreeFunctions {

    /** A change that gives 0 or a negative errno. */
    @FunctionalInterface
    private interface Change {
        long run() throws IOException;
    }

    private FileTreeFunctions() {
    }

    static void fill(ModuleTable table) {
        table.function("getcwd", 0, 0, (space, args) -> HostSpace.utf8(space.system().currentDirectory().toString()))
                .function("access", 2, 2, (space, args) -> HostBool.of(space.system().exists(path(space, args))))
                .function("_exists", 1, 1, (space, args) -> HostBool.of(space.system().exists(path(space, args))))
                .function("_isdir", 1, 1, (space, args) -> HostBool.of(space.system().isDirectory(path(space, args))))
                .function("_names", 1, 1, FileTreeFunctions::names)
                .function("_status", 2, 2, FileTreeFunctions::status)
                .function("_descriptor_status", 1, 1, FileTreeFunctions::descriptorStatus)
                .function("unlink", 1, 1, (space, args) -> change(space, args, FileTree::fileUnlink))
                .function("remove", 1, 1, (space, args) -> change(space, args, FileTree::fileUnlink))
                .function("rmdir", 1, 1, (space, args) -> change(space, args, FileTree::fileRmdir))
                .function("mkdir", 1, 2, (space, args) -> change(space, args, path -> FileTree.fileMkdir(path, args.size() > 1 ? space.toLong(args.get(1)) : 0777)))
                .function("rename", 2, 2, (space, args) -> changeBoth(space, args, FileTree::fileRename))
                .function("link", 2, 2, (space, args) -> changeBoth(space, args, FileTree::fileLink))
                .function("fsync", 1, 1, (space, args) -> {
                    space.files().flush();
                    space.files().get(space.toLong(args.get(0)));
                    return HostNone.NONE;
                })
                .function("getpid", 0, 0, (space, args) -> new HostInt(ProcessHandle.current().pid()));
    }

    private static Path path(HostSpace space, Arguments args) {
        return space.system().currentDirectory().resolve(args.size() == 0 ? Path.of(".") : space.path(args.get(0)));
    }

    private static HostObject names(HostSpace space, Arguments args) {
        StringBuilder names = new StringBuilder();
        space.files().run(BuiltinTypes.OS_ERROR, path(space, args).toString(),
                () -> space.system().list(path(space, args)).forEach(name -> names.append(name).append('\0')));
        return HostSpace.utf8(names.toString());
    }

    private static HostObject status(HostSpace space, Arguments args) {
        try {
            return HostStr.of(space.system().status(path(space, args), space.isTrue(args.get(1))));
        } catch (IOException problem) {
            throw space.files().fileError(BuiltinTypes.OS_ERROR, space.text(args.get(0)), problem);
        }
    }

    private static HostObject descriptorStatus(HostSpace space, Arguments args) {
        HostFile file = space.files().get(space.toLong(args.get(0)));
        return file.channel() == null ? HostStr.of(FileTree.STREAM_STATUS)
                : HostStr.of(FileTree.fileStatus(string(space.system().currentDirectory().resolve(file.name())), true).text());
    }

    private static HostObject change(HostSpace space, Arguments args, ToLongFunction<RStr> change) {
        return changed(space, space.text(args.get(0)), () -> {
            space.system().checkWritable(path(space, args));
            return change.applyAsLong(string(path(space, args)));
        });
    }

    private static HostObject changeBoth(HostSpace space, Arguments args, ToLongBiFunction<RStr, RStr> change) {
        return changed(space, space.text(args.get(0)), () -> {
            Path other = space.system().currentDirectory().resolve(space.path(args.get(1)));
            space.system().checkWritable(path(space, args));
            space.system().checkWritable(other);
            return change.applyAsLong(string(path(space, args)), string(other));
        });
    }

    private static HostObject changed(HostSpace space, String name, Change change) {
        try {
            long result = change.run();
            if (result < 0) {
                throw space.files().failure(BuiltinTypes.OS_ERROR, (int) -result, HostStr.of(name));
            }
            return HostNone.NONE;
        } catch (IOException problem) {
            throw space.files().fileError(BuiltinTypes.OS_ERROR, name, problem);
        }
    }

    private static RStr string(Path path) {
        return RStr.of(path.toString());
    }
}
