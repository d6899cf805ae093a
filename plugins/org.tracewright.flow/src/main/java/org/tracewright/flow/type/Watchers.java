package org.tracewright.flow.type;

/**
 * Who is to be told when a quasi-immutable field of an object changes. Objects hold it in the field {@code mutate_x} beside the field {@code x}; it is null where nobody watches. Only a tracing
 * compiler makes one: no program does, and none is prebuilt.
 */
public enum Watchers implements Container {
    WATCHERS;

    @Override
    public String irName() {
        return "Watchers";
    }

    @Override
    public String toString() {
        return irName();
    }
}
