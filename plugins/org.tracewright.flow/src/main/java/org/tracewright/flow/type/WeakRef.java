package org.tracewright.flow.type;

/**
 * A cell that refers to an object of a struct and does not keep it alive. Made by {@code weakref_create} and read by {@code weakref_deref}; has no fields. No cell is
 * prebuilt: prebuilt objects live as long as the program.
 */
public record WeakRef(GcStruct referent) implements Container {

    @Override
    public String irName() {
        return "WeakRef(" + referent.irName() + ")";
    }

    @Override
    public String toString() {
        return irName();
    }
}
