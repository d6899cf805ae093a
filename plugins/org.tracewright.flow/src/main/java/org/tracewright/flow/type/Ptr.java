package org.tracewright.flow.type;

/** A reference that may be null to a struct, an array, a function or a weak cell. */
public record Ptr(Container target) implements LowType {

    @Override
    public String irName() {
        return "Ptr(" + target.irName() + ")";
    }

    @Override
    public String toString() {
        return irName();
    }
}
