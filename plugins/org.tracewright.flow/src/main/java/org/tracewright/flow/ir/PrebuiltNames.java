package org.tracewright.flow.ir;

import org.tracewright.flow.heap.LowArray;
import org.tracewright.flow.heap.LowStruct;

/** Names prebuilt objects by their types, where a single graph is shown and the heap with its own names is not. */
public final class PrebuiltNames {

    private PrebuiltNames() {
    }

    /** {@code @} and the type of a struct or an array, {@code @prebuilt} for anything else; not unique. */
    public static String of(Object object) {
        return object instanceof LowStruct struct ? "@" + struct.type().name() : object instanceof LowArray array ? "@" + array.type().irName() : "@prebuilt";
    }
}
