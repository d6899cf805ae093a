package org.tracewright.flow.type;

/** A garbage-collected array of fixed length; its items are primitives or pointers. */
public record GcArray(LowType item) implements Container {

    @Override
    public String irName() {
        return "GcArray(" + item.irName() + ")";
    }

    @Override
    public String toString() {
        return irName();
    }
}
