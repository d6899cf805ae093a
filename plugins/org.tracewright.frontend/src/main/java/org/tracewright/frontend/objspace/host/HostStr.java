package org.tracewright.frontend.objspace.host;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A {@code str}: bytes. Immutable; the array is not to be written. */
public final class HostStr extends HostObject {

    public static final HostStr EMPTY = new HostStr(new byte[0]);

    private final byte[] bytes;
    private String text;
    private int hash;

    public HostStr(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The string with one byte for each character, all of which are below 256. */
    public static HostStr of(String latin1) {
        HostStr result = new HostStr(latin1.getBytes(StandardCharsets.ISO_8859_1));
        result.text = latin1;
        return result;
    }

    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return bytes.length;
    }

    /** The bytes as characters below 256. */
    public String text() {
        String result = text;
        if (result == null) {
            result = new String(bytes, StandardCharsets.ISO_8859_1);
            text = result;
        }
        return result;
    }

    @Override
    public HostType type() {
        return BuiltinTypes.STR;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof HostStr that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = Arrays.hashCode(bytes);
        }
        return hash;
    }

    @Override
    public String toString() {
        return text();
    }
}
