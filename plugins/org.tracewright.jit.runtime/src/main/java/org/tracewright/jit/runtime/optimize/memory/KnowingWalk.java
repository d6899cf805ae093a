package org.tracewright.jit.runtime.optimize.memory;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.tracewright.jit.runtime.optimize.pass.Walk;
import org.tracewright.jit.runtime.resume.Known;
import org.tracewright.jit.runtime.trace.Value;

/** A walk that knows results of computations, some of them because they are assumed to be known when it begins. */
abstract class KnowingWalk extends Walk {

    private final Map<Value, Key> assumed = new HashMap<>();
    private final Set<Key> used = new LinkedHashSet<>();

    /** The result that is known here, or null. */
    abstract Value peek(Key key);

    /** From here on the result is known. */
    abstract void know(Key key, Value result);

    /** All that is known. */
    abstract Map<Key, Value> known();

    /** Takes what is known when the code begins. */
    abstract void begin(Known known);

    /** Emits what is still to be done at the end of the code. */
    abstract void finish();

    /** @param result a box of which nothing else is known */
    final void assume(Key key, Value result) {
        assumed.put(result, key);
        know(key, result);
    }

    /** Like {@link #peek}, for use in the new code. */
    final Value lookUp(Key key) {
        Value result = peek(key);
        if (assumed.containsKey(result)) {
            used.add(assumed.get(result));
        }
        return result;
    }

    /** The assumptions that the new code relies on. */
    final Set<Key> used() {
        return used;
    }
}
