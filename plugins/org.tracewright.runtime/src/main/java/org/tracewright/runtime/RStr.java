package org.tracewright.runtime;

import java.nio.charset.StandardCharsets;

/** The struct behind {@code str}: a cached hash, 0 where it is not computed yet, and bytes. */
public final class RStr extends RStruct {

    /** The hash, or 0. */
    public long hash;
    /** The bytes; never shared between strings. */
    public final byte[] chars;

    /** A string of zero bytes. */
    public RStr(int length) {
        chars = new byte[length];
    }

    private RStr(byte[] chars) {
        this.chars = chars;
    }

    /** A string that owns these bytes from now on. */
    public static RStr of(byte[] chars) {
        return new RStr(chars);
    }

    /** A string of the characters' UTF-8 bytes. */
    public static RStr of(String text) {
        return new RStr(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes as characters of the same code. */
    public String latin1() {
        return new String(chars, StandardCharsets.ISO_8859_1);
    }

    /** The bytes read as UTF-8: how names of files and variables leave the program. */
    public String text() {
        return new String(chars, StandardCharsets.UTF_8);
    }

    @Override
    public RStruct fresh(int length) {
        return new RStr(length);
    }

    @Override
    public void fill(DataReader in) {
        hash = in.number();
        in.bytes(chars);
    }

    @Override
    public String toString() {
        return latin1();
    }
}
