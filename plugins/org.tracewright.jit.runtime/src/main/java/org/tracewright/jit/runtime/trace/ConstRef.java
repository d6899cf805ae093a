package org.tracewright.jit.runtime.trace;

/** A constant reference, compared by the identity of the object. */
public record ConstRef(Object value) implements Value {

    /** The null reference. */
    public static final ConstRef NULL = new ConstRef(null);

    @Override
    public Kind kind() {
        return Kind.REF;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConstRef that && value == that.value;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(value);
    }
}
