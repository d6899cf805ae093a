package org.tracewright.runtime;

import java.nio.charset.StandardCharsets;

/** The primitives that turn floats into text and back. */
public final class Numbers {

    private Numbers() {
    }

    public static RStr floatFormat(double x, char code, long precision) {
        return RStr.of(FloatFormat.format(x, code, (int) precision).getBytes(StandardCharsets.ISO_8859_1));
    }

    public static double floatParse(RStr text) {
        return FloatParse.parse(text.latin1());
    }

    public static boolean floatIsValid(RStr text) {
        return FloatParse.isValid(text.latin1());
    }
}
