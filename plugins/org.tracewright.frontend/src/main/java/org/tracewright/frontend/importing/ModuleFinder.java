package org.tracewright.frontend.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tracewright.frontend.bytecode.CodeFormat;

/**
 * Finds the source of modules: first in the RPython library, which is looked up as class-path resources under {@code /rpython-lib/}, then in the directories of
 * the search path, then among the parts of Python's own library that are here as source, under {@code /python-lib/}. So a checkout of RPython itself may stand
 * on the search path: of its package {@code rpython} come those modules that the library does not have.
 */
public final class ModuleFinder {

    private static final String LIBRARY = "/rpython-lib/";
    private static final String STANDARD_LIBRARY = "/python-lib/";

    /** How the files end that hold library modules compiled by the build. */
    static final String COMPILED = ".code";

    /**
     * A module as it was found.
     *
     * @param file       what positions name; of a library module its path below the library root
     * @param content    source text, or what {@link CodeFormat} wrote
     * @param isCompiled which of the two
     * @param directory  where the modules of its package are; null for library modules
     */
    public record Found(String file, byte[] content, boolean isCompiled, boolean isPackage, Path directory) {
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

    /** The directories to begin with. */
    public List<Path> searchPath() {
        return searchPath;
    }

    public SourceCompiler compiler() {
        return compiler;
    }

    /**
     * Looks a dotted name up in the RPython library, in those directories, which begin as the search path but are the program's to change, and in Python's library.
     * A package is found before a module of the same name.
     */
    public Optional<Found> find(HostSystem system, List<Path> directories, String dottedName) throws IOException {
        String relative = dottedName.replace('.', '/');
        Optional<Found> inLibrary = library == null ? Optional.empty() : packageOrModule(library, LIBRARY, relative);
        if (inLibrary.isPresent()) {
            return inLibrary;
        }
        for (Path directory : directories) {
            Path asPackage = directory.resolve(relative).resolve("__init__.py");
            if (system.exists(asPackage)) {
                return Optional.of(new Found(asPackage.toString(), system.read(asPackage), false, true, asPackage.getParent()));
            }
            Path asModule = directory.resolve(relative + ".py");
            if (system.exists(asModule)) {
                return Optional.of(new Found(asModule.toString(), system.read(asModule), false, false, directory));
            }
        }
        return packageOrModule(ModuleFinder.class, STANDARD_LIBRARY, relative);
    }

    private static Optional<Found> packageOrModule(Class<?> owner, String root, String relative) throws IOException {
        Optional<Found> asPackage = resource(owner, root, relative + "/__init__.py", true);
        return asPackage.isPresent() ? asPackage : resource(owner, root, relative + ".py", false);
    }

    private static Optional<Found> resource(Class<?> owner, String root, String path, boolean isPackage) throws IOException {
        byte[] code = bytes(owner, root + compiledName(path));
        if (code != null) {
            return Optional.of(new Found(path, code, true, isPackage, null));
        }
        byte[] source = bytes(owner, root + path);
        return source == null ? Optional.empty() : Optional.of(new Found(path, source, false, isPackage, null));
    }

    private static byte[] bytes(Class<?> owner, String resource) throws IOException {
        try (InputStream stream = owner.getResourceAsStream(resource)) {
            return stream == null ? null : stream.readAllBytes();
        }
    }

    /** The name of the file that holds a module's code, beside its source. */
    static String compiledName(String source) {
        return source.substring(0, source.length() - ".py".length()) + COMPILED;
    }
}
