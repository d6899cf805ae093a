package org.tracewright.flow.heap;

import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;

/** How values of the low-level types are held in Java objects; see {@link Primitive#javaClass()}. Null is the null pointer. */
public final class LowValues {

    private LowValues() {
    }

    /** The value that a fresh field or item of that type holds. */
    public static Object zero(LowType type) {
        if (!(type instanceof Primitive primitive)) {
            return null;
        }
        return switch (primitive) {
            case VOID, CLASS -> null;
            case BOOL -> Boolean.FALSE;
            case SIGNED, UNSIGNED -> 0L;
            case FLOAT -> 0.0;
            case CHAR -> (char) 0;
            case UNICHAR -> 0;
        };
    }
}
