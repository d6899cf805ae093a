package org.tracewright.frontend.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that a program run by the toolchain can reach of the machine. What may not be read fails with an {@link AccessDeniedException}; for writing, the rest is a read-only file system. */
public interface HostSystem {

    /** Whether the path is a file or directory that may be read. */
    boolean exists(Path path);

    boolean isDirectory(Path path);

    /** Names in a directory, sorted. */
    List<String> list(Path directory) throws IOException;

    /** The content of a file. */
    byte[] read(Path file) throws IOException;

    /** Opens a file. */
    SeekableByteChannel open(Path file, Set<OpenOption> options) throws IOException;

    /** Fails unless the program may change, make or take away what has that name. */
    void checkWritable(Path path) throws IOException;

    /** What is known of a file or directory, as {@code FileTree.fileStatus} tells it. @param follow whether of a symbolic link what it leads to is meant */
    String status(Path path, boolean follow) throws IOException;

    InputStream stdin();

    OutputStream stdout();

    OutputStream stderr();

    Map<String, String> environment();

    /** What relative paths start from. */
    Path currentDirectory();

    /** Seconds since 1970. */
    double time();

    /** Processor seconds used. */
    double clock();

    /**
     * What the result of the run depends on: every path that was read, listed or looked for so far, also in vain, in order.
     */
    Map<Path, Dependency> dependencies();
}
