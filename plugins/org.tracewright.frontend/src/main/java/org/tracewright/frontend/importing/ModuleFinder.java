package org.tracewright.frontend.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the source of modules: first in the directories of the search path, then in the RPython library, which is looked up as class-path
 * resources under {@code /rpython-lib/}, then among the parts of Python's own library that are here as source, under {@code /python-lib/}.
 */
public final class ModuleFinder {

    private static final String LIBRARY = "/rpython-lib/";
    private static final String STANDARD_LIBRARY = "/python-lib/";

    /** The source of a module. A library module's file is its path below the library root. */
    public record Found(String file, byte[] content, boolean isPackage, Path directory) {
    }

    private final List<Path> searchPath;
    private final Class<?> library;
    private final SourceCompiler compiler;

    /** @param library a class whose loader has the library's resources; null for none */
    public ModuleFinder(List<Path> searchPath, Class<?> library, SourceCompiler compiler) {
        this.searchPath = List.copyOf(searchPath);
        this.library = library;
        this.compiler = compiler;
    }

    public List<Path> searchPath() {
        return searchPath;
    }

    public SourceCompiler compiler() {
        return compiler;
    }

    /** The same with other directories in front. */
    public ModuleFinder before(List<Path> directories) {
        List<Path> all = new ArrayList<>(directories);
        all.addAll(searchPath);
        return new ModuleFinder(all, library, compiler);
    }

    /** Looks a dotted name up. A package is found before a module of the same name. */
    public Optional<Found> find(HostSystem system, String dottedName) throws IOException {
        String relative = dottedName.replace('.', '/');
        for (Path directory : searchPath) {
            Path asPackage = directory.resolve(relative).resolve("__init__.py");
            if (system.exists(asPackage)) {
                return Optional.of(new Found(asPackage.toString(), system.read(asPackage), true, asPackage.getParent()));
            }
            Path asModule = directory.resolve(relative + ".py");
            if (system.exists(asModule)) {
                return Optional.of(new Found(asModule.toString(), system.read(asModule), false, directory));
            }
        }
        Optional<Found> inLibrary = library == null ? Optional.empty() : packageOrModule(library, LIBRARY, relative);
        return inLibrary.isPresent() ? inLibrary : packageOrModule(ModuleFinder.class, STANDARD_LIBRARY, relative);
    }

    private static Optional<Found> packageOrModule(Class<?> owner, String root, String relative) throws IOException {
        Optional<Found> asPackage = resource(owner, root, relative + "/__init__.py", true);
        return asPackage.isPresent() ? asPackage : resource(owner, root, relative + ".py", false);
    }

    private static Optional<Found> resource(Class<?> owner, String root, String path, boolean isPackage) throws IOException {
        try (InputStream stream = owner.getResourceAsStream(root + path)) {
            return stream == null ? Optional.empty() : Optional.of(new Found(path, stream.readAllBytes(), isPackage, null));
        }
    }
}
