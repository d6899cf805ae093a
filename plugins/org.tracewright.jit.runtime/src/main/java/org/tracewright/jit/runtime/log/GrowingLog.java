package org.tracewright.jit.runtime.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A log that a program may still be writing. No byte of it is read twice, unless the file is begun anew. */
public final class GrowingLog {

    private static final int BLOCK = 1 << 16;

    private final Path file;
    private LogReader reader = new LogReader();
    private long position;

    public GrowingLog(Path file) {
        this.file = file;
    }

    /** Where it is read from. */
    public Path file() {
        return file;
    }

    /**
     * Reads what the file has more than when it was read last.
     *
     * @return whether there was more
     * @throws IOException where the file can't be read
     */
    public boolean read() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long before = position;
            if (channel.size() < position) {
                reader = new LogReader();
                position = 0;
            }
            channel.position(position);
            ByteBuffer block = ByteBuffer.allocate(BLOCK);
            while (channel.read(block.clear()) > 0) {
                reader.append(block.array(), block.position());
                position += block.position();
            }
            return position != before;
        }
    }

    /** What is known up to now; later reading does not change it. */
    public LogModel model() {
        return reader.model();
    }
}
