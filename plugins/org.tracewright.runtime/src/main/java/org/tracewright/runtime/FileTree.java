package org.tracewright.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names in the file system. What fails gives a negative {@code errno} number of Linux: as a number, or as text where the result is text. */
public final class FileTree {

    /** What {@link #fileStatus} would say of a standard stream: a character device. */
    public static final String STREAM_STATUS = 020620 + " 0 0 1 0 0 0 0 0 0";

    /** An access to paths. */
    @FunctionalInterface
    private interface Access<T> {
        T run() throws IOException;
    }

    private FileTree() {
    }

    /** 0 for nothing there, 1 for a file, 2 for a directory, 3 for anything else. */
    public static long fileKind(RStr name) {
        try {
            Path path = path(name);
            return !Files.exists(path) ? 0 : Files.isRegularFile(path) ? 1 : Files.isDirectory(path) ? 2 : 3;
        } catch (InvalidPathException nothing) {
            return 0;
        }
    }

    public static long fileUnlink(RStr name) {
        return change(() -> {
            Path path = path(name);
            if (isDirectory(path)) {
                return -Errno.EISDIR;
            }
            Files.delete(path);
            return 0;
        });
    }

    /** Makes a directory; what of the permissions is asked for is left to the machine. */
    public static long fileMkdir(RStr name, long mode) {
        return change(() -> {
            Files.createDirectory(path(name));
            return 0;
        });
    }

    public static long fileRmdir(RStr name) {
        return change(() -> {
            Path path = path(name);
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !isDirectory(path)) {
                return -Errno.ENOTDIR;
            }
            Files.delete(path);
            return 0;
        });
    }

    /** Replaces what has the new name. */
    public static long fileRename(RStr from, RStr to) {
        return change(() -> {
            Files.move(path(from), path(to), StandardCopyOption.ATOMIC_MOVE);
            return 0;
        });
    }

    /** Gives a file another name. */
    public static long fileLink(RStr existing, RStr name) {
        return change(() -> {
            Files.createLink(path(name), path(existing));
            return 0;
        });
    }

    /** The names in a directory, sorted, each with a zero byte behind it. */
    public static RStr fileNames(RStr name) {
        return RStr.of(text(() -> {
            try (Stream<Path> entries = Files.list(path(name))) {
                return entries.map(entry -> entry.getFileName() + "\0").sorted().collect(Collectors.joining());
            }
        }));
    }

    /**
     * What is known of a file: mode, inode, device, links, user, group, size, and the times of the last access, of the last modification and of the last change in nanoseconds
     * since 1970, with spaces between them.
     *
     * @param follow whether of a symbolic link what it leads to is meant
     */
    public static RStr fileStatus(RStr name, boolean follow) {
        return RStr.of(text(() -> {
            LinkOption[] links = follow ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
            Map<String, Object> known = Files.readAttributes(path(name), "unix:*", links);
            return Stream.of("mode", "ino", "dev", "nlink", "uid", "gid", "size", "lastAccessTime", "lastModifiedTime", "ctime").map(known::get)
                    .map(value -> value instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : value).map(String::valueOf).collect(Collectors.joining(" "));
        }));
    }

    private static Path path(RStr name) {
        return Path.of(name.text());
    }

    private static boolean isDirectory(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static long change(Access<Integer> access) {
        try {
            return access.run();
        } catch (InvalidPathException nothing) {
            return -Errno.ENOENT;
        } catch (IOException problem) {
            return -Errno.of(problem);
        }
    }

    private static String text(Access<String> access) {
        String[] text = new String[1];
        long result = change(() -> {
            text[0] = access.run();
            return 0;
        });
        return result < 0 ? String.valueOf(result) : text[0];
    }
}
