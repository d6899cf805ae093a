package org.tracewright.jit.runtime.optimize.pass;

import java.util.List;
import org.tracewright.jit.runtime.trace.Value;

/**
 * A requirement of the label that a bridge wants to reach, and the values that it speaks of at the end of the bridge.
 *
 * @param other the second value of {@link Requirement.Same}; else null
 * @param met   whether a pass has found that it holds
 */
public record Watch(Requirement requirement, Value value, Value other, boolean met) {

    /** The values that it speaks of. */
    List<Value> values() {
        return other == null ? List.of(value) : List.of(value, other);
    }

    Watch replaced(Walk walk) {
        return met ? this : new Watch(requirement, walk.resolve(value), other == null ? null : walk.resolve(other), false).checked();
    }

    private Watch checked() {
        return requirement instanceof Requirement.Same && value.equals(other) ? asMet() : this;
    }

    /** The same, found to hold. */
    public Watch asMet() {
        return new Watch(requirement, value, other, true);
    }
}
