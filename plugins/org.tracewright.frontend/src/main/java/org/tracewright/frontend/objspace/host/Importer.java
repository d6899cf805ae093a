package org.tracewright.frontend.objspace.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.tracewright.frontend.bytecode.CodeObject;
import org.tracewright.frontend.importing.ModuleFinder;
import org.tracewright.frontend.importing.SourceCompiler;
import org.tracewright.frontend.objspace.Raised;
import org.tracewright.frontend.objspace.host.modules.JavaModules;

/** The import statement: finds, compiles and runs modules once, and knows those made in Java. */
public final class Importer {

    private static final Set<String> LATE_BUILTINS = Set.of("buffer", "bytearray", "complex", "memoryview");

    private final HostSpace space;
    private final Dynamic dynamic;
    private final Map<String, Function<HostSpace, HostModule>> javaModules = new LinkedHashMap<>();
    private final HostDict modules = new HostDict();
    private final Set<String> userFiles = new HashSet<>();
    private final Map<String, String> sources = new ConcurrentHashMap<>();
    private final ModuleFinder finder;
    private final HostList path = new HostList();
    private HostModule builtins;

    Importer(HostSpace space, ModuleFinder finder) {
        this.space = space;
        this.finder = finder;
        this.dynamic = new Dynamic(space);
        finder.searchPath().forEach(directory -> path.items().add(HostSpace.utf8(directory.toString())));
        JavaModules.register(javaModules);
    }

    Dynamic dynamic() {
        return dynamic;
    }

    /** Whether positions in that file are the user's business: it came from the search path, not from a library. */
    boolean isUserFile(String file) {
        return userFiles.contains(file);
    }

    public SourceCompiler compiler() {
        return finder.compiler();
    }

    /** The text of a module, by its file, that was compiled when it was imported; empty for other files, and for modules of the library that come compiled. From any thread. */
    public Optional<String> source(String file) {
        return Optional.ofNullable(sources.get(file));
    }

    /** {@code sys.modules}. */
    public HostDict modules() {
        return modules;
    }

    /** {@code sys.path}: the directories that modules are looked up in. */
    public HostList path() {
        return path;
    }

    private List<Path> directories() {
        List<Path> result = new ArrayList<>();
        for (HostObject entry : path.items()) {
            if (entry.payload() instanceof HostStr || entry.payload() instanceof HostUnicode) {
                result.add(space.path(entry));
            }
        }
        return result;
    }

    /** The module {@code __builtin__}. */
    public HostModule builtins() {
        if (builtins == null) {
            builtins = importModule("__builtin__");
        }
        return builtins;
    }

    /** A built-in name that is written in Python, and loaded when it is first asked for; null where there is none such. */
    HostObject lateBuiltin(String name) {
        if (!LATE_BUILTINS.contains(name)) {
            return null;
        }
        HostObject value = importModule("tracewright.late_builtins").dict().get(space.name(name));
        builtins().dict().put(space.name(name), value);
        return value;
    }

    /** Imports a module and the packages it is in; gives the innermost. */
    public HostModule importModule(String dottedName) {
        HostModule parent = null;
        int end = -1;
        do {
            end = dottedName.indexOf('.', end + 1);
            String part = end < 0 ? dottedName : dottedName.substring(0, end);
            HostModule module = load(part);
            if (module == null) {
                throw space.error(BuiltinTypes.IMPORT_ERROR, "No module named " + part.substring(part.lastIndexOf('.') + 1));
            }
            if (parent != null) {
                parent.dict().put(part.substring(part.lastIndexOf('.') + 1), module);
            }
            parent = module;
        } while (end >= 0);
        return parent;
    }

    private HostModule loaded(String name) {
        return modules.get(space.name(name)) instanceof HostModule module ? module : null;
    }

    /** The module of that full name, run if it was not; null if there is none. */
    private HostModule load(String name) {
        HostModule known = loaded(name);
        if (known != null) {
            return known;
        }
        boolean hidden = JavaModules.HIDING.contains(name);
        Optional<ModuleFinder.Found> found = hidden ? Optional.empty() : find(name);
        if (found.isPresent()) {
            return run(name, found.get());
        }
        Function<HostSpace, HostModule> maker = javaModules.get(name);
        if (maker == null) {
            return null;
        }
        HostModule module = maker.apply(space);
        modules.put(space.name(name), module);
        return module;
    }

    private Optional<ModuleFinder.Found> find(String name) {
        try {
            return finder.find(space.system(), directories(), name);
        } catch (IOException problem) {
            throw space.error(BuiltinTypes.IMPORT_ERROR, "cannot read module " + name + ": " + problem.getMessage());
        }
    }

    private HostModule run(String name, ModuleFinder.Found found) {
        if (found.directory() != null) {
            userFiles.add(found.file());
        }
        CodeObject code = code(name, found);
        HostModule module = new HostModule(name);
        module.setCode(code);
        HostDict dict = module.dict();
        dict.put(Names.FILE, HostSpace.utf8(found.file()));
        dict.put(HostStr.of("__parent_"), HostStr.of(found.isPackage() ? name : name.substring(0, Math.max(0, name.lastIndexOf('.')))));
        if (found.isPackage()) {
            dict.put(Names.PATH, new HostList(new ArrayList<>(List.of(HostSpace.utf8(found.file())))));
        }
        if (code.docstring() >= 0) {
            dict.put(Names.DOC, space.constant(code, code.docstring()));
        }
        modules.put(space.name(name), module);
        try {
            space.calls().runCode(code, dict, dict);
        } catch (RuntimeException failure) {
            modules.remove(space.name(name));
            throw failure;
        }
        return loaded(name) == null ? module : loaded(name);
    }

    private CodeObject code(String name, ModuleFinder.Found found) {
        if (!found.isCompiled()) {
            String text = dynamic.decode(found.content(), found.file());
            sources.put(found.file(), text);
            return dynamic.compile(text, found.file(), SourceCompiler.Mode.MODULE);
        }
        try {
            return finder.compiler().read(found.content());
        } catch (IOException damaged) {
            throw new IllegalStateException("the compiled library module " + name + " is damaged", damaged);
        }
    }

    /** Runs a file as a module named after it; its directory becomes the first of the search path. */
    public HostModule runMain(Path file) {
        String fileName = file.getFileName().toString();
        String name = fileName.endsWith(".py") ? fileName.substring(0, fileName.length() - 3) : fileName;
        Path directory = file.getParent() == null ? Path.of("") : file.getParent();
        path.items().add(0, HostSpace.utf8(directory.toString()));
        try {
            return run(name, new ModuleFinder.Found(file.toString(), space.system().read(file), false, false, directory));
        } catch (IOException problem) {
            throw space.files().fileError(BuiltinTypes.IO_ERROR, file.toString(), problem);
        }
    }

    HostObject importName(HostDict globals, String name, HostObject fromList, int level) {
        HostObject standIn = level <= 0 ? standIn(name) : null;
        if (standIn != null) {
            return standIn;
        }
        HostModule module = level > 0 ? importRelative(globals, name, level) : null;
        String full = level > 0 ? module.name() : name;
        if (level < 0) {
            String sibling = siblingName(globals, name);
            if (sibling != null) {
                full = sibling;
            }
        }
        if (level <= 0) {
            module = importModule(full);
        }
        if (standIn(full) != null) {
            return standIn(full);
        }
        if (fromList == HostNone.NONE) {
            return level > 0 || name.indexOf('.') < 0 ? module : importModule(full.substring(0, full.length() - name.length() + name.indexOf('.')));
        }
        importSubmodules(module, fromList);
        return module;
    }

    /** What the program put into {@code sys.modules} in place of a module, or null. */
    private HostObject standIn(String name) {
        HostObject known = modules.get(space.name(name));
        return known instanceof HostModule || known == HostNone.NONE ? null : known;
    }

    /** Packages may name their modules in a from-import. */
    private void importSubmodules(HostModule module, HostObject fromList) {
        if (module.dict().get(Names.PATH) == null) {
            return;
        }
        for (HostObject item : space.iteration().toList(fromList)) {
            String name = space.str(item);
            if (!name.equals("*") && module.dict().get(space.name(name)) == null) {
                HostModule submodule = load(module.name() + "." + name);
                if (submodule != null) {
                    module.dict().put(name, submodule);
                }
            }
        }
    }

    private String packageOf(HostDict globals) {
        HostObject name = globals.get(Names.NAME);
        if (name == null) {
            return "";
        }
        String module = space.str(name);
        return globals.get(Names.PATH) != null ? module : module.substring(0, Math.max(0, module.lastIndexOf('.')));
    }

    /** Python 2's implicit relative import: a module of the same package comes before one of that absolute name. */
    private String siblingName(HostDict globals, String name) {
        String parent = packageOf(globals);
        if (parent.isEmpty()) {
            return null;
        }
        String first = parent + "." + (name.indexOf('.') < 0 ? name : name.substring(0, name.indexOf('.')));
        boolean exists = loaded(first) != null || javaModules.containsKey(first) || find(first).isPresent();
        return exists ? parent + "." + name : null;
    }

    private HostModule importRelative(HostDict globals, String name, int level) {
        String base = packageOf(globals);
        for (int i = 1; i < level; i++) {
            base = base.substring(0, Math.max(0, base.lastIndexOf('.')));
        }
        if (base.isEmpty()) {
            throw space.error(BuiltinTypes.VALUE_ERROR, "Attempted relative import in non-package");
        }
        return importModule(name.isEmpty() ? base : base + "." + name);
    }

    HostObject importFrom(HostObject module, String name) {
        HostObject value = space.findAttribute(module, name);
        if (value == null && module instanceof HostModule known) {
            value = loaded(known.name() + "." + name);
        }
        if (value == null) {
            throw cannotImport(module, name);
        }
        return value;
    }

    private Raised cannotImport(HostObject module, String name) {
        return HostException.about(space.error(BuiltinTypes.IMPORT_ERROR, "cannot import name " + name), name,
                module instanceof HostModule known ? List.of(known.dict()) : List.of());
    }

    void importStar(HostDict nameSpace, HostObject module) {
        HostDict dict = ((HostModule) module).dict();
        HostObject all = dict.get(Names.ALL);
        if (all != null) {
            space.iteration().toList(all).forEach(name -> nameSpace.put((HostStr) name, importFrom(module, space.str(name))));
            return;
        }
        for (HostDict.Entry entry : List.copyOf(dict.entries())) {
            if (entry.key() instanceof HostStr name && !name.text().startsWith("_")) {
                nameSpace.put(name, entry.value());
            }
        }
    }
}
