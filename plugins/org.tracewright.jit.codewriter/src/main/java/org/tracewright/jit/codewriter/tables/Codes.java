package org.tracewright.jit.codewriter.tables;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.heap.LowFunction;

/** Numbers the functions that get jitcode, in the order in which they are first named. */
public final class Codes {

    private final List<LowFunction> functions = new ArrayList<>();
    private final Map<LowFunction, Integer> numbers = new IdentityHashMap<>();

    /** The function's number. */
    public int number(LowFunction function) {
        return numbers.computeIfAbsent(function, f -> {
            functions.add(f);
            return functions.size() - 1;
        });
    }

    /** The function of that number, or null where there is none yet. */
    public LowFunction function(int number) {
        return number < functions.size() ? functions.get(number) : null;
    }
}
