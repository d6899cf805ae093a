package org.tracewright.frontend.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tracewright.runtime.FileTree;
import org.tracewright.runtime.RStr;

/** The real machine, as far as two predicates on absolute normal paths let the program see it. */
public final class SandboxedSystem implements HostSystem {

    /** The standard streams of a run. */
    public record Streams(InputStream in, OutputStream out, OutputStream err) {

        /** No input, and output that nobody sees. */
        public static Streams none() {
            return new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        }
    }

    private static final Path TEMPORARY = Path.of("/tmp");

    private final Predicate<Path> readable;
    private final Predicate<Path> writable;
    private final Streams streams;
    private final Map<String, String> environment;
    private final Map<Path, Dependency> dependencies = Collections.synchronizedMap(new LinkedHashMap<>());
    private final boolean keepsDependencies;
    private final long startNanos = System.nanoTime();

    public SandboxedSystem(Predicate<Path> readable, Predicate<Path> writable, Streams streams, Map<String, String> environment) {
        this(readable, writable, streams, environment, true);
    }

    private SandboxedSystem(Predicate<Path> readable, Predicate<Path> writable, Streams streams, Map<String, String> environment, boolean keepsDependencies) {
        this.keepsDependencies = keepsDependencies;
        this.readable = readable;
        this.writable = writable;
        this.streams = streams;
        this.environment = Map.copyOf(environment);
    }

    /** Lets the program read below the given directories, write nothing (or temporary files nowhere), and see this environment alone: what importing a target needs. */
    public static SandboxedSystem readingBelow(List<Path> directories, Streams streams, Map<String, String> environment) {
        List<Path> roots = directories.stream().map(SandboxedSystem::normal).toList();
        return new SandboxedSystem(path -> roots.stream().anyMatch(path::startsWith), path -> false, streams, environment);
    }

    /** Lets the program read below the given directories, write nothing, and see no environment. */
    public static SandboxedSystem readingBelow(List<Path> directories, Streams streams) {
        return readingBelow(directories, streams, Map.of());
    }

    /** Lets the program do with files what the user may do. Nothing is made of such a run, so it has no dependencies. */
    public static SandboxedSystem open(Streams streams, Map<String, String> environment) {
        return new SandboxedSystem(path -> true, path -> true, streams, environment, false);
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    @Override
    public boolean exists(Path path) {
        if (!readable.test(normal(path))) {
            return false;
        }
        note(Dependency.Use.LOOKED_FOR, path);
        return Files.exists(path);
    }

    @Override
    public boolean isDirectory(Path path) {
        return exists(path) && Files.isDirectory(path);
    }

    @Override
    public List<String> list(Path directory) throws IOException {
        checkReadable(directory);
        note(Dependency.Use.LISTED, directory);
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Override
    public byte[] read(Path file) throws IOException {
        checkReadable(file);
        note(Dependency.Use.READ, file);
        return Files.readAllBytes(file);
    }

    /** A file that may not be written but is meant to be a temporary one is written nowhere: parser generators keep their tables there. */
    @Override
    public SeekableByteChannel open(Path file, Set<OpenOption> options) throws IOException {
        if (options.contains(StandardOpenOption.CREATE) && !writable.test(normal(file)) && normal(file).startsWith(TEMPORARY)) {
            return new NowhereChannel();
        }
        if (options.contains(StandardOpenOption.READ)) {
            checkReadable(file);
            note(Dependency.Use.READ, file);
        }
        if (options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND)) {
            checkWritable(file);
        }
        return Files.newByteChannel(file, options);
    }

    @Override
    public void checkWritable(Path path) throws IOException {
        if (!writable.test(normal(path))) {
            throw new FileSystemException(path.toString(), null, "Read-only file system");
        }
    }

    @Override
    public String status(Path path, boolean follow) throws IOException {
        checkReadable(path);
        note(Files.isDirectory(path) ? Dependency.Use.LISTED : Dependency.Use.READ, path);
        return FileTree.fileStatus(RStr.of(path.toString()), follow).text();
    }

    /** Notes what is done with a path when that is done for the first time. */
    private void note(Dependency.Use use, Path path) {
        if (keepsDependencies) {
            Dependency known = dependencies.get(normal(path));
            if (known == null || known.use().compareTo(use) < 0) {
                dependencies.put(normal(path), Dependency.of(use, path));
            }
        }
    }

    private void checkReadable(Path file) throws IOException {
        if (!readable.test(normal(file))) {
            throw new AccessDeniedException(file.toString());
        }
    }

    @Override
    public InputStream stdin() {
        return streams.in();
    }

    @Override
    public OutputStream stdout() {
        return streams.out();
    }

    @Override
    public OutputStream stderr() {
        return streams.err();
    }

    @Override
    public Map<String, String> environment() {
        return environment;
    }

    @Override
    public Path currentDirectory() {
        return Path.of("").toAbsolutePath();
    }

    @Override
    public double time() {
        return System.currentTimeMillis() / 1000.0;
    }

    @Override
    public double clock() {
        return (System.nanoTime() - startNanos) / 1e9;
    }

    @Override
    public Map<Path, Dependency> dependencies() {
        synchronized (dependencies) {
            return Collections.unmodifiableMap(new LinkedHashMap<>(dependencies));
        }
    }
}
