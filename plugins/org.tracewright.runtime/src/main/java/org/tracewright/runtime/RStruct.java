package org.tracewright.runtime;

/** A low-level struct: superclass of every generated one. */
public abstract class RStruct {

    /**
     * A new object of the same class with zeroed fields.
     *
     * @param length of the inlined array, if the struct has one
     */
    public RStruct fresh(int length) {
        throw new UnsupportedOperationException();
    }

    /** Reads the fields of a prebuilt object, inherited ones first, in the order of their declaration. */
    public void fill(DataReader in) {
        // No fields here.
    }
}
