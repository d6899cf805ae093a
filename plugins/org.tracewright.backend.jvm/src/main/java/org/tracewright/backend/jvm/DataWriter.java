package org.tracewright.backend.jvm;

import java.io.ByteArrayOutputStream;

/** Writes what the run time's {@code DataReader} reads. */
final class DataWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A signed number: seven bits a byte, lowest first, the sign in the lowest bit. */
    void number(long value) {
        long rest = value << 1 ^ value >> 63;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    void octet(int value) {
        out.write(value);
    }

    /** A float: eight bytes, lowest first. */
    void real(double value) {
        long bits = Double.doubleToRawLongBits(value);
        for (int shift = 0; shift < 64; shift += 8) {
            out.write((int) (bits >>> shift));
        }
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }
}
