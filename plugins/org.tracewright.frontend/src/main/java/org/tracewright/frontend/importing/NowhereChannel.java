package org.tracewright.frontend.importing;

import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SeekableByteChannel;

/** Takes what is written and forgets it; there is nothing to read. */
final class NowhereChannel implements SeekableByteChannel {

    private boolean open = true;
    private long position;

    @Override
    public int read(ByteBuffer target) throws ClosedChannelException {
        checkOpen();
        return -1;
    }

    @Override
    public int write(ByteBuffer source) throws ClosedChannelException {
        checkOpen();
        int count = source.remaining();
        source.position(source.limit());
        position += count;
        return count;
    }

    private void checkOpen() throws ClosedChannelException {
        if (!open) {
            throw new ClosedChannelException();
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return 0;
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        return this;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }
}
