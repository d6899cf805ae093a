package org.tracewright.translator.reuse;

import java.util.Arrays;

/** Stands for a content. */
record Digest(byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
