package org.tracewright.flow.interp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** A machine of three streams and a clock: no open files, no environment. What needs more overrides it. */
public class StreamHost implements PrimitiveHost {

    /** {@code EBADF}. */
    protected static final long BAD_DESCRIPTOR = -9;
    /** {@code EACCES}. */
    protected static final long NOT_ALLOWED = -13;

    private final InputStream in;
    private final OutputStream out;
    private final OutputStream err;

    public StreamHost(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    @Override
    public long write(long descriptor, byte[] bytes) {
        if (descriptor != 1 && descriptor != 2) {
            return BAD_DESCRIPTOR;
        }
        try {
            OutputStream target = descriptor == 1 ? out : err;
            target.write(bytes);
            target.flush();
            return bytes.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] read(long descriptor, long count) {
        if (descriptor != 0) {
            return null;
        }
        try {
            byte[] buffer = new byte[(int) Math.min(count, 1 << 16)];
            int read = in.read(buffer);
            return Arrays.copyOf(buffer, Math.max(read, 0));
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public long open(String path, long flags, long mode) {
        return NOT_ALLOWED;
    }

    @Override
    public long close(long descriptor) {
        return BAD_DESCRIPTOR;
    }

    @Override
    public long seek(long descriptor, long offset, long whence) {
        return BAD_DESCRIPTOR;
    }

    @Override
    public String descriptorStatus(long descriptor) {
        return String.valueOf(BAD_DESCRIPTOR);
    }

    @Override
    public long force(long descriptor) {
        return BAD_DESCRIPTOR;
    }

    @Override
    public boolean isTerminal(long descriptor) {
        return false;
    }

    @Override
    public String environment(String name) {
        return null;
    }

    @Override
    public String currentDirectory() {
        return "/";
    }

    @Override
    public double time() {
        return System.currentTimeMillis() / 1000.0;
    }

    @Override
    public double clock() {
        return System.nanoTime() / 1e9;
    }

    @Override
    public void sleep(double seconds) {
        try {
            Thread.sleep((long) (seconds * 1000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
