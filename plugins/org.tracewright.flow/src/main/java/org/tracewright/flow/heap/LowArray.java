package org.tracewright.flow.heap;

import java.util.Arrays;
import org.tracewright.flow.type.GcArray;

/** An array in low-level memory. Compared by identity. */
public final class LowArray {

    private final GcArray type;
    private final Object[] items;

    public LowArray(GcArray type, int length) {
        this.type = type;
        this.items = new Object[length];
        Arrays.fill(items, LowValues.zero(type.item()));
    }

    public GcArray type() {
        return type;
    }

    /** The live items; a change here changes the array. */
    public Object[] items() {
        return items;
    }
}
