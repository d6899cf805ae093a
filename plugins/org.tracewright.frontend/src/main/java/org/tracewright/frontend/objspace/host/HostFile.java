package org.tracewright.frontend.objspace.host;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.io.InputStream;
import java.io.OutputStream;

/** An open file: of the file system, or one of the three standard streams. Reading is buffered by one byte look-ahead only where a line is read. */
public final class HostFile extends HostObject {

    private final String name;
    private final ReadableByteChannel input;
    private final WritableByteChannel output;
    private boolean closed;
    private boolean softSpace;

    private HostFile(String name, ReadableByteChannel input, WritableByteChannel output) {
        this.name = name;
        this.input = input;
        this.output = output;
    }

    /** A file of the file system. */
    public static HostFile of(String name, SeekableByteChannel channel) {
        return new HostFile(name, channel, channel);
    }

    public static HostFile reading(String name, InputStream stream) {
        return new HostFile(name, Channels.newChannel(stream), null);
    }

    public static HostFile writing(String name, OutputStream stream) {
        return new HostFile(name, null, Channels.newChannel(stream));
    }

    public String name() {
        return name;
    }

    public boolean isClosed() {
        return closed;
    }

    /** Whether the next printed item is to be preceded by a space. */
    public boolean softSpace() {
        return softSpace;
    }

    public void setSoftSpace(boolean space) {
        softSpace = space;
    }

    /** The channel of a file of the file system, or null. */
    public SeekableByteChannel channel() {
        return input instanceof SeekableByteChannel channel ? channel : null;
    }

    /** Reads into the buffer; -1 at the end. */
    public int read(ByteBuffer buffer) throws IOException {
        if (input == null) {
            throw new IOException("File not open for reading");
        }
        return input.read(buffer);
    }

    /** Writes all bytes. */
    public void write(byte[] bytes) throws IOException {
        if (output == null) {
            throw new IOException("File not open for writing");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            output.write(buffer);
        }
    }

    public void close() throws IOException {
        closed = true;
        SeekableByteChannel channel = channel();
        if (channel != null) {
            channel.close();
        }
    }

    @Override
    public HostType type() {
        return BuiltinTypes.FILE;
    }
}
