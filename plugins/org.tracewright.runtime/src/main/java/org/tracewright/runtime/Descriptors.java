package org.tracewright.runtime;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A program's table of open files: the three standard ones as streams, the others as files of the machine. */
final class Descriptors {

    private static final int ACCESS_MODE = 3;
    private static final int CREATE = 0100;
    private static final int EXCLUSIVE = 0200;
    private static final int TRUNCATE = 01000;
    private static final int APPEND = 02000;

    private record OpenFile(RandomAccessFile file, Path path, int flags) {
    }

    private final List<Object> open = new ArrayList<>();
    private final byte[] buffer = new byte[1 << 14];
    private final OutputStream out;
    private final boolean interactive;
    private int buffered;

    Descriptors(InputStream in, OutputStream out, OutputStream err, boolean interactive) {
        this.out = out;
        this.interactive = interactive;
        open.addAll(List.of(in, out, err));
    }

    /** Whether the process's descriptor is a terminal. */
    static boolean isTerminal(int descriptor) {
        try {
            String name = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
            return name.startsWith("/dev/pts/") || name.startsWith("/dev/tty") || name.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException unknown) {
            return System.console() != null;
        }
    }

    boolean isStandard(long descriptor) {
        return descriptor >= 0 && descriptor <= 2 && get(descriptor) != null;
    }

    synchronized long write(long descriptor, byte[] bytes) {
        Object file = get(descriptor);
        try {
            if (file == out) {
                buffer(bytes);
            } else if (file instanceof OutputStream stream) {
                flushBuffer();
                stream.write(bytes);
                stream.flush();
            } else if (file instanceof OpenFile opened && (opened.flags & ACCESS_MODE) != 0) {
                if ((opened.flags & APPEND) != 0) {
                    opened.file.seek(opened.file.length());
                }
                opened.file.write(bytes);
            } else {
                return -Errno.EBADF;
            }
            return bytes.length;
        } catch (IOException e) {
            return file instanceof OutputStream ? -Errno.EPIPE : -Errno.EIO;
        }
    }

    private void buffer(byte[] bytes) throws IOException {
        if (buffered + bytes.length > buffer.length) {
            flushBuffer();
        }
        if (bytes.length > buffer.length) {
            out.write(bytes);
        } else {
            System.arraycopy(bytes, 0, buffer, buffered, bytes.length);
            buffered += bytes.length;
        }
        if (interactive) {
            flushBuffer();
        }
    }

    private void flushBuffer() throws IOException {
        int count = buffered;
        buffered = 0;
        if (count > 0) {
            out.write(buffer, 0, count);
            out.flush();
        }
    }

    synchronized void flush() {
        try {
            flushBuffer();
        } catch (IOException nobodyReads) {
            buffered = 0;
        }
    }

    /** The bytes, none at the end of the file, or null on failure. */
    byte[] read(long descriptor, int count) {
        flush();
        Object file = get(descriptor);
        byte[] bytes = new byte[count];
        try {
            int got;
            if (file instanceof InputStream stream) {
                got = stream.read(bytes);
            } else if (file instanceof OpenFile opened && (opened.flags & ACCESS_MODE) != 1) {
                got = opened.file.read(bytes);
            } else {
                return null;
            }
            return got == count ? bytes : Arrays.copyOf(bytes, Math.max(got, 0));
        } catch (IOException e) {
            return null;
        }
    }

    /** Opens a file; the flags are those of POSIX on Linux. */
    long open(String name, int flags) {
        try {
            Path path = Path.of(name);
            int problem = obstacle(path, flags);
            if (problem != 0) {
                return -problem;
            }
            RandomAccessFile file = new RandomAccessFile(path.toFile(), (flags & ACCESS_MODE) == 0 ? "r" : "rw");
            if ((flags & TRUNCATE) != 0) {
                file.setLength(0);
            }
            return add(new OpenFile(file, path, flags));
        } catch (InvalidPathException e) {
            return -Errno.ENOENT;
        } catch (AccessDeniedException e) {
            return -Errno.EACCES;
        } catch (IOException e) {
            return Files.exists(Path.of(name)) ? -Errno.EACCES : -Errno.ENOENT;
        }
    }

    private static int obstacle(Path path, int flags) throws IOException {
        boolean creates = (flags & CREATE) != 0;
        if (!Files.exists(path)) {
            if (!creates) {
                return Errno.ENOENT;
            }
            Files.createFile(path);
            return 0;
        }
        if (creates && (flags & EXCLUSIVE) != 0) {
            return Errno.EEXIST;
        }
        return Files.isDirectory(path) ? Errno.EISDIR : 0;
    }

    private synchronized long add(Object file) {
        int free = open.indexOf(null);
        if (free < 0) {
            open.add(file);
            return open.size() - 1L;
        }
        open.set(free, file);
        return free;
    }

    synchronized long close(long descriptor) {
        Object file = get(descriptor);
        if (file == null) {
            return -Errno.EBADF;
        }
        flush();
        open.set((int) descriptor, null);
        try {
            if (descriptor > 2) {
                ((OpenFile) file).file.close();
            }
            return 0;
        } catch (IOException e) {
            return -Errno.EIO;
        }
    }

    long seek(long descriptor, long offset, int whence) {
        Object file = get(descriptor);
        if (!(file instanceof OpenFile opened)) {
            return file instanceof Closeable ? -Errno.ESPIPE : -Errno.EBADF;
        }
        try {
            long base = switch (whence) {
                case 0 -> 0;
                case 1 -> opened.file.getFilePointer();
                case 2 -> opened.file.length();
                default -> -1;
            };
            if (base < 0 || base + offset < 0) {
                return -Errno.EINVAL;
            }
            opened.file.seek(base + offset);
            return base + offset;
        } catch (IOException e) {
            return -Errno.EIO;
        }
    }

    /** What {@link FileTree#fileStatus} says of the file, or of a terminal for a standard stream. */
    RStr status(long descriptor) {
        Object file = get(descriptor);
        if (file instanceof OpenFile opened) {
            return FileTree.fileStatus(RStr.of(opened.path.toString()), true);
        }
        return RStr.of(file == null ? "-" + Errno.EBADF : FileTree.STREAM_STATUS);
    }

    /** Lets the machine keep what was written; 0 or a negative errno. */
    long force(long descriptor) {
        flush();
        Object file = get(descriptor);
        if (!(file instanceof OpenFile opened)) {
            return file == null ? -Errno.EBADF : -Errno.EINVAL;
        }
        try {
            opened.file.getFD().sync();
            return 0;
        } catch (IOException e) {
            return -Errno.EIO;
        }
    }

    private synchronized Object get(long descriptor) {
        return descriptor >= 0 && descriptor < open.size() ? open.get((int) descriptor) : null;
    }
}
