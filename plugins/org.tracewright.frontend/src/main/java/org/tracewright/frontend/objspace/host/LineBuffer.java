package org.tracewright.frontend.objspace.host;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Passes on what is written whenever a line is complete, so that who watches a program sees each at once. */
final class LineBuffer extends BufferedOutputStream {

    LineBuffer(OutputStream out) {
        super(out);
    }

    @Override
    public synchronized void write(int b) throws IOException {
        super.write(b);
        if (b == '\n') {
            flush();
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        super.write(bytes, offset, length);
        for (int i = offset; i < offset + length; i++) {
            if (bytes[i] == '\n') {
                flush();
                return;
            }
        }
    }
}
