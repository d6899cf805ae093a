package org.tracewright.runtime;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;

/** Numbers of failures, as Linux has them. */
public final class Errno {

    public static final int ENOENT = 2;
    public static final int EIO = 5;
    public static final int EBADF = 9;
    public static final int EACCES = 13;
    public static final int EEXIST = 17;
    public static final int ENOTDIR = 20;
    public static final int EISDIR = 21;
    public static final int EINVAL = 22;
    public static final int ESPIPE = 29;
    public static final int EROFS = 30;
    public static final int EPIPE = 32;
    public static final int ENOTEMPTY = 39;

    private static final Map<Class<?>, Integer> BY_CLASS = Map.of(NoSuchFileException.class, ENOENT, AccessDeniedException.class, EACCES, FileAlreadyExistsException.class, EEXIST,
            NotDirectoryException.class, ENOTDIR, DirectoryNotEmptyException.class, ENOTEMPTY);

    /** How the messages of failures end that have no class of their own. */
    private static final Map<String, Integer> BY_MESSAGE = Map.of("Not a directory", ENOTDIR, "Is a directory", EISDIR, "Invalid argument", EINVAL, "Directory not empty", ENOTEMPTY,
            "Read-only file system", EROFS);

    private Errno() {
    }

    /** The number of a failed access; {@link #EIO} where nothing more is known. */
    public static int of(IOException problem) {
        Integer known = BY_CLASS.get(problem.getClass());
        if (known != null) {
            return known;
        }
        String message = String.valueOf(problem.getMessage());
        return BY_MESSAGE.entrySet().stream().filter(entry -> message.endsWith(entry.getKey())).map(Map.Entry::getValue).findFirst().orElse(EIO);
    }
}
