package org.tracewright.frontend.objspace.host;

import java.util.Arrays;

/** A {@code unicode} string: code points. Immutable; the array is not to be written. */
public final class HostUnicode extends HostObject {

    private final int[] codePoints;

    public HostUnicode(int[] codePoints) {
        this.codePoints = codePoints;
    }

    public static HostUnicode of(String text) {
        return new HostUnicode(text.codePoints().toArray());
    }

    public int[] codePoints() {
        return codePoints;
    }

    public int length() {
        return codePoints.length;
    }

    /** The text in Java's own encoding. */
    public String text() {
        return new String(codePoints, 0, codePoints.length);
    }

    @Override
    public HostType type() {
        return BuiltinTypes.UNICODE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostUnicode that && Arrays.equals(codePoints, that.codePoints);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(codePoints);
    }

    @Override
    public String toString() {
        return text();
    }
}
