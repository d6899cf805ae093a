package org.tracewright.flow.interp;

/** A struct in the heap of a run. */
final class HeapObject {

    static final long[] NO_NUMBERS = {};
    static final Object[] NO_REFERENCES = {};

    final Layout layout;
    final long[] numbers;
    final Object[] references;
    /** The Java array of the inlined items, or null. */
    final Object inlined;
    /** Given out on demand, in the order of asking; 0 as long as nobody asked. */
    long identityHash;

    HeapObject(Layout layout, long[] numbers, Object[] references, Object inlined) {
        this.layout = layout;
        this.numbers = numbers;
        this.references = references;
        this.inlined = inlined;
    }

    @Override
    public String toString() {
        return layout.lowClass() == null ? layout.struct().name() : layout.lowClass().name();
    }
}
