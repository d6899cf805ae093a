package org.tracewright.frontend.objspace;

/** A variable shared between a function and functions inside it. */
public final class Cell<V> {

    private V value;

    public Cell(V value) {
        this.value = value;
    }

    /** The value, or null while unbound. */
    public V get() {
        return value;
    }

    public void set(V newValue) {
        value = newValue;
    }
}
