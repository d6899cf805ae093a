package org.tracewright.frontend.objspace.host;

import java.util.Locale;
import org.tracewright.runtime.FloatFormat;
import org.tracewright.runtime.FloatParse;

/** Floats as text, as Python and translated programs alike write them. */
final class Floats {

    private Floats() {
    }

    /** The shortest text that reads back as the same float. */
    static String repr(double value) {
        return FloatFormat.format(value, 'r', 0);
    }

    /** The result of {@code '%.<precision><kind>' % value} for kinds e, f and g (upper case too), without padding; never a plus sign. */
    static String format(double value, char kind, int precision) {
        String text = FloatFormat.format(value, Character.toLowerCase(kind), precision);
        return Character.isUpperCase(kind) ? text.toUpperCase(Locale.ROOT) : text;
    }

    /** Reads a float as {@code float(text)} does; null where the text is none. */
    static Double parse(String text) {
        return FloatParse.isValid(text) ? FloatParse.parse(text) : null;
    }
}
