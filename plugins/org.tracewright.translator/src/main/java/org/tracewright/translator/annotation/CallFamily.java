package org.tracewright.translator.annotation;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Functions that some call site may call any of: after inference the graphs of one family and call shape agree on parameter and result types. */
public final class CallFamily {

    private final Set<FunctionDesc> functions = new LinkedHashSet<>();

    CallFamily(FunctionDesc first) {
        functions.add(first);
    }

    public Set<FunctionDesc> functions() {
        return Collections.unmodifiableSet(functions);
    }

    /** Takes the other family in. */
    void absorb(CallFamily other) {
        for (FunctionDesc function : other.functions) {
            functions.add(function);
            function.setCallFamily(this);
        }
    }
}
