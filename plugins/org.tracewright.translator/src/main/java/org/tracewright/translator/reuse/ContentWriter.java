package org.tracewright.translator.reuse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.tracewright.flow.Sha256;

/** Writes numbers and texts, each so that it ends where it ends whatever follows. */
final class ContentWriter {

    private final Map<String, Integer> texts = new HashMap<>();
    private byte[] bytes = new byte[1 << 10];
    private int length;

    /** Equal for equal contents only, as far as anybody knows. */
    Digest digest() {
        return new Digest(Sha256.of(bytes, length));
    }

    /** Seven bits a byte, the lowest first. */
    void number(long number) {
        reserve(10);
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    void truth(boolean truth) {
        number(truth ? 1 : 0);
    }

    /** A text; where it was written before, only its number. */
    void text(String text) {
        Integer known = texts.putIfAbsent(text, texts.size());
        number(known == null ? 0 : known + 1);
        if (known == null) {
            raw(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    void digest(Digest digest) {
        raw(digest.bytes());
    }

    private void raw(byte[] written) {
        number(written.length);
        reserve(written.length);
        System.arraycopy(written, 0, bytes, length, written.length);
        length += written.length;
    }

    private void reserve(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
        }
    }
}
