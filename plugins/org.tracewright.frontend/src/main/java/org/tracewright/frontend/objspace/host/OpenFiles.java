package org.tracewright.frontend.objspace.host;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tracewright.frontend.importing.HostSystem;
import org.tracewright.frontend.objspace.Raised;
import org.tracewright.runtime.Errno;

/** The open files of a program by descriptor, the standard streams, and the print statement. */
public final class OpenFiles {

    private final HostSpace space;
    private final HostSystem system;
    private final LineBuffer outBuffer;
    private final Map<Integer, HostFile> byDescriptor = new HashMap<>();
    private int nextDescriptor = 3;

    OpenFiles(HostSpace space, HostSystem system) {
        this.space = space;
        this.system = system;
        this.outBuffer = new LineBuffer(system.stdout());
        byDescriptor.put(0, HostFile.reading("<stdin>", system.stdin()));
        byDescriptor.put(1, HostFile.writing("<stdout>", outBuffer));
        byDescriptor.put(2, HostFile.writing("<stderr>", system.stderr()));
    }

    /** The file of a descriptor; OSError if it is not open. */
    public HostFile get(long descriptor) {
        HostFile file = byDescriptor.get((int) descriptor);
        if (file == null || file.isClosed()) {
            throw failure(BuiltinTypes.OS_ERROR, Errno.EBADF, null);
        }
        return file;
    }

    /** The descriptor of a standard stream or of a file opened by descriptor. */
    public int descriptorOf(HostFile file) {
        return byDescriptor.entrySet().stream().filter(entry -> entry.getValue() == file).findFirst().map(Map.Entry::getKey).orElseGet(() -> register(file));
    }

    /** Gives a file a descriptor. */
    public int register(HostFile file) {
        byDescriptor.put(nextDescriptor, file);
        return nextDescriptor++;
    }

    public void close(long descriptor) {
        HostFile file = get(descriptor);
        byDescriptor.remove((int) descriptor);
        run(BuiltinTypes.OS_ERROR, file.name(), file::close);
    }

    /** Opens a file of the file system; {@code failure} is the exception class to raise. */
    public HostFile open(String name, Set<OpenOption> options, HostType failure) {
        try {
            Path path = system.currentDirectory().resolve(space.path(HostStr.of(name)));
            if (system.isDirectory(path)) {
                throw failure(failure, Errno.EISDIR, HostStr.of(name));
            }
            SeekableByteChannel channel = system.open(path, options);
            return HostFile.of(name, channel);
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException problem) {
            throw fileError(failure, name, problem);
        }
    }

    /** The Python exception for a failed access. */
    public Raised fileError(HostType failure, String name, Exception problem) {
        int number = problem instanceof IOException access ? Errno.of(access) : Errno.EINVAL;
        return failure(failure, number == Errno.EIO && system.isDirectory(Path.of(name)) ? Errno.EISDIR : number, HostStr.of(name));
    }

    /** The exception with that errno; the file may be null. */
    public Raised failure(HostType failure, int number, HostObject file) {
        Raised raised = space.exceptions().error(failure, new HostInt(number), space.call(space.importModule("os.errors").dict().get("strerror"), new HostInt(number)));
        ExceptionMethods.setEnvironment((HostException) raised.value(), file);
        return raised;
    }

    /** An action on a file. */
    @FunctionalInterface
    public interface FileAction {
        void run() throws IOException;
    }

    /** Runs the action and turns its failure into a Python exception. */
    public void run(HostType failure, String name, FileAction action) {
        try {
            action.run();
        } catch (IOException problem) {
            throw fileError(failure, name, problem);
        }
    }

    /** Reads at most that many bytes, or all that is left when the count is negative. */
    public HostStr read(HostFile file, long count) {
        flush();
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        run(BuiltinTypes.IO_ERROR, file.name(), () -> {
            while (count < 0 || result.size() < count) {
                ByteBuffer buffer = ByteBuffer.allocate(count < 0 ? 8192 : (int) Math.min(8192, count - result.size()));
                int read = file.read(buffer);
                if (read < 0) {
                    break;
                }
                space.budget().allocate(read);
                result.write(buffer.array(), 0, read);
            }
        });
        return new HostStr(result.toByteArray());
    }

    /** Reads what one system call would give: at most that many bytes. */
    public HostStr readSome(HostFile file, int count) {
        flush();
        ByteBuffer buffer = ByteBuffer.allocate(Math.min(count, 1 << 16));
        run(BuiltinTypes.OS_ERROR, file.name(), () -> file.read(buffer));
        return new HostStr(Arrays.copyOf(buffer.array(), buffer.position()));
    }

    /** Reads to the end of the line, which is included; empty at the end of the file. */
    public HostStr readLine(HostFile file) {
        flush();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        run(BuiltinTypes.IO_ERROR, file.name(), () -> {
            ByteBuffer one = ByteBuffer.allocate(1);
            while (file.read(one) > 0) {
                line.write(one.get(0));
                if (one.get(0) == '\n') {
                    break;
                }
                one.clear();
            }
        });
        return new HostStr(line.toByteArray());
    }

    /**
     * Goes to a place in a file and tells it.
     *
     * @param whence  what the offset counts from: 0 the start, 1 the present place, 2 the end
     * @param failure the exception class to raise where the file has no places, or not that one
     */
    public long seek(HostFile file, long offset, long whence, HostType failure) {
        SeekableByteChannel channel = file.channel();
        if (channel == null) {
            throw failure(failure, Errno.ESPIPE, null);
        }
        long[] place = new long[1];
        run(failure, file.name(), () -> {
            place[0] = offset + (whence == 1 ? channel.position() : whence == 2 ? channel.size() : 0);
            if (place[0] < 0) {
                throw failure(failure, Errno.EINVAL, null);
            }
            channel.position(place[0]);
        });
        return place[0];
    }

    public void write(HostFile file, byte[] bytes) {
        if (file == byDescriptor.get(2)) {
            flush();
        }
        run(BuiltinTypes.IO_ERROR, file.name(), () -> file.write(bytes));
    }

    /** Hands on what was written to standard output so far. */
    public void flush() {
        run(BuiltinTypes.IO_ERROR, "<stdout>", () -> {
            outBuffer.flush();
        });
    }

    private HostObject target(HostObject file) {
        return file == null || file == HostNone.NONE ? space.importModule("sys").dict().get("stdout") : file;
    }

    void printItem(HostObject file, HostObject value) {
        HostObject target = target(file);
        if (softSpace(target)) {
            writeTo(target, HostStr.of(" "));
        }
        HostObject text = value.payload() instanceof HostUnicode unicode ? new HostStr(unicode.text().getBytes(StandardCharsets.UTF_8)) : space.texts().str(value);
        writeTo(target, text);
        String shown = ((HostStr) text).text();
        boolean lineEnd = !shown.isEmpty() && Character.isWhitespace(shown.charAt(shown.length() - 1)) && !shown.endsWith(" ");
        setSoftSpace(target, !lineEnd);
    }

    void printNewline(HostObject file) {
        HostObject target = target(file);
        writeTo(target, HostStr.of("\n"));
        setSoftSpace(target, false);
    }

    private boolean softSpace(HostObject target) {
        if (target instanceof HostFile file) {
            return file.softSpace();
        }
        HostObject flag = space.findAttribute(target, "softspace");
        return flag != null && space.isTrue(flag);
    }

    private void setSoftSpace(HostObject target, boolean value) {
        if (target instanceof HostFile file) {
            file.setSoftSpace(value);
        } else {
            space.setAttribute(target, "softspace", new HostInt(value ? 1 : 0));
        }
    }

    private void writeTo(HostObject target, HostObject text) {
        if (target instanceof HostFile file) {
            write(file, ((HostStr) text).bytes());
        } else {
            space.callMethod(target, "write", text);
        }
    }
}
