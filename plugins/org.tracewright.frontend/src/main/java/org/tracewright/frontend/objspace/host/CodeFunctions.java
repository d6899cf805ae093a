package org.tracewright.frontend.objspace.host;

/** Built-in functions on code, name spaces, modules and files. */
final class CodeFunctions {

    private CodeFunctions() {
    }

    static void install(ModuleTable table) {
        table.function("eval", 1, 3, (space, args) -> space.importer().dynamic().eval(args))
                .function("compile", 3, 5, (space, args) -> space.importer().dynamic().compile(args))
                .function("execfile", 1, 3, (space, args) -> space.importer().dynamic().execFile(args))
                .function("globals", 0, 0, (space, args) -> space.currentFrame().frame().globals())
                .function("locals", 0, 0, (space, args) -> space.currentFrame().locals())
                .function("__import__", 1, 5, CodeFunctions::importFunction)
                .function("reload", 1, 1, (space, args) -> args.get(0))
                .function("open", 1, 3, FileMethods::openByName)
                .function("raw_input", 0, 1, CodeFunctions::rawInput)
                .function("print", 0, -1, CodeFunctions::print)
                .function("apply", 1, 2, (space, args) -> space.calls().call(args.get(0), Arguments.of(space.listOf(args.or(1, HostTuple.of())))))
                .function("intern", 1, 1, (space, args) -> args.get(0))
                .function("format", 1, 2, (space, args) -> HostStr.of(BraceFormat.format(space, args.get(0), space.str(args.or(1, HostStr.EMPTY)))));
    }

    private static HostObject importFunction(HostSpace space, Arguments args) {
        HostObject globals = args.get(1, "globals");
        HostObject fromList = args.get(3, "fromlist");
        HostObject level = args.get(4, "level");
        boolean none = fromList == null || fromList == HostNone.NONE || !space.isTrue(fromList);
        return space.importer().importName(globals instanceof HostDict dict ? dict : new HostDict(), space.str(args.get(0)), none ? HostNone.NONE : fromList,
                level == null ? -1 : (int) space.toLong(level));
    }

    private static HostObject rawInput(HostSpace space, Arguments args) {
        if (args.size() > 0) {
            space.files().write(space.files().get(1), space.texts().str(args.get(0)).bytes());
        }
        String line = space.files().readLine(space.files().get(0)).text();
        if (line.isEmpty()) {
            throw space.error(BuiltinTypes.EOF_ERROR, "EOF when reading a line");
        }
        return HostStr.of(line.endsWith("\n") ? line.substring(0, line.length() - 1) : line);
    }

    private static HostObject print(HostSpace space, Arguments args) {
        HostObject separator = args.keywords().getOrDefault("sep", HostStr.of(" "));
        HostObject end = args.keywords().getOrDefault("end", HostStr.of("\n"));
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < args.size(); i++) {
            line.append(i == 0 || separator == HostNone.NONE ? (i == 0 ? "" : " ") : space.str(separator)).append(space.str(args.get(i)));
        }
        line.append(end == HostNone.NONE ? "\n" : space.str(end));
        HostObject file = args.keywords().get("file");
        HostObject target = file == null || file == HostNone.NONE ? space.importModule("sys").dict().get("stdout") : file;
        return space.callMethod(target, "write", HostStr.of(line.toString()));
    }
}
