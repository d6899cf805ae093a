package org.tracewright.frontend.objspace.host;

import java.nio.charset.StandardCharsets;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The methods of {@code file}. */
final class FileMethods {

    private FileMethods() {
    }

    static void install() {
        MethodTable table = new MethodTable(BuiltinTypes.FILE);
        table.constructor(FileMethods::openByName)
                .method("read", 0, 1, (space, args) -> space.files().read(open(space, args), args.size() > 1 ? Numbers.toLong(space, args.get(1)) : -1))
                .method("readline", 0, 1, (space, args) -> space.files().readLine(open(space, args)))
                .method("readlines", 0, 1, (space, args) -> new HostList(lines(space, open(space, args))))
                .method("write", 1, 1, (space, args) -> write(space, open(space, args), args.get(1)))
                .method("writelines", 1, 1, (space, args) -> {
                    space.iteration().toList(args.get(1)).forEach(line -> write(space, file(args), line));
                    return HostNone.NONE;
                })
                .method("flush", 0, 0, (space, args) -> {
                    space.files().flush();
                    return HostNone.NONE;
                })
                .method("close", 0, 0, (space, args) -> close(space, args))
                .method("fileno", 0, 0, (space, args) -> new HostInt(space.files().descriptorOf(open(space, args))))
                .method("isatty", 0, 0, (space, args) -> HostBool.FALSE)
                .method("__enter__", 0, 0, (space, args) -> args.get(0))
                .method("__exit__", 0, 3, (space, args) -> close(space, args))
                .method("__iter__", 0, 0, (space, args) -> space.iteration().iterator(args.get(0)))
                .method("xreadlines", 0, 0, (space, args) -> space.iteration().iterator(args.get(0)));
        positions(table);
        table.getter("name", (space, self) -> HostStr.of(((HostFile) self.payload()).name()))
                .getter("closed", (space, self) -> HostBool.of(((HostFile) self.payload()).isClosed()))
                .attribute("softspace", (space, self) -> new HostInt(((HostFile) self.payload()).softSpace() ? 1 : 0),
                        (space, self, value) -> ((HostFile) self.payload()).setSoftSpace(space.isTrue(value)));
    }

    private static void positions(MethodTable table) {
        table.method("seek", 1, 2, (space, args) -> {
            long whence = args.size() > 2 ? Numbers.toLong(space, args.get(2)) : 0;
            space.files().seek(open(space, args), Numbers.toLong(space, args.get(1)), whence, BuiltinTypes.IO_ERROR);
            return HostNone.NONE;
        });
        table.method("tell", 0, 0, (space, args) -> new HostInt(space.files().seek(open(space, args), 0, 1, BuiltinTypes.IO_ERROR)));
    }

    private static HostFile file(Arguments args) {
        return (HostFile) args.get(0);
    }

    private static HostFile open(HostSpace space, Arguments args) {
        if (file(args).isClosed()) {
            throw space.error(BuiltinTypes.VALUE_ERROR, "I/O operation on closed file");
        }
        return file(args);
    }

    private static HostObject close(HostSpace space, Arguments args) {
        space.files().flush();
        space.files().run(BuiltinTypes.IO_ERROR, file(args).name(), file(args)::close);
        return HostNone.NONE;
    }

    private static List<HostObject> lines(HostSpace space, HostFile file) {
        List<HostObject> lines = new ArrayList<>();
        for (HostStr line = space.files().readLine(file); line.length() > 0; line = space.files().readLine(file)) {
            lines.add(line);
        }
        return lines;
    }

    private static HostObject write(HostSpace space, HostFile file, HostObject text) {
        HostObject value = text.payload();
        if (!(value instanceof HostStr) && !(value instanceof HostUnicode)) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "expected a character buffer object");
        }
        space.files().write(file, value instanceof HostStr bytes ? bytes.bytes() : ((HostUnicode) value).text().getBytes(StandardCharsets.UTF_8));
        return HostNone.NONE;
    }

    /** {@code open(name, mode)}. */
    static HostFile openByName(HostSpace space, Arguments args) {
        HostObject mode = args.get(1, "mode");
        String flags = mode == null ? "r" : space.str(mode);
        Set<OpenOption> options = new HashSet<>();
        switch (flags.isEmpty() ? '?' : flags.charAt(0)) {
            case 'r' -> options.add(StandardOpenOption.READ);
            case 'w' -> options.addAll(List.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING));
            case 'a' -> options.addAll(List.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND));
            default -> throw space.error(BuiltinTypes.VALUE_ERROR, "mode string must begin with one of 'r', 'w', 'a' or 'U', not '" + flags + "'");
        }
        if (flags.contains("+")) {
            options.addAll(List.of(StandardOpenOption.READ, StandardOpenOption.WRITE));
        }
        return space.files().open(space.str(args.get(0)), options, BuiltinTypes.IO_ERROR);
    }
}
