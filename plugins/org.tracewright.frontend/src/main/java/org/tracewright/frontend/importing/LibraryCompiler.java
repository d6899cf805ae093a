package org.tracewright.frontend.importing;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tracewright.frontend.bytecode.CodeFormat;
import org.tracewright.frontend.bytecode.Compiler;
import org.tracewright.lang.SourceDecoder;
import org.tracewright.lang.SourceDecodingException;

/** Part of the build: compiles the library's modules, so that no start of the tool has to. */
public final class LibraryCompiler {

    private LibraryCompiler() {
    }

    /** Compiles every module below the directory {@code args[0]} to a file beside it that ends in {@link ModuleFinder#COMPILED}. */
    public static void main(String[] args) throws IOException, SourceCompiler.Failed {
        Path root = Path.of(args[0]);
        List<Path> sources;
        try (Stream<Path> files = Files.walk(root)) {
            sources = files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
        }
        for (Path source : sources) {
            compile(source, root.relativize(source).toString().replace('\\', '/'));
        }
    }

    private static void compile(Path source, String name) throws IOException, SourceCompiler.Failed {
        Path compiled = Path.of(ModuleFinder.compiledName(source.toString()));
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(compiled)))) {
            CodeFormat.write(new Compiler().compile(text(source), name, SourceCompiler.Mode.MODULE), out);
        }
    }

    private static String text(Path source) throws IOException {
        try {
            return SourceDecoder.decode(Files.readAllBytes(source)).text();
        } catch (SourceDecodingException problem) {
            throw new IOException(source + ": " + problem.getMessage(), problem);
        }
    }
}
