package org.tracewright.frontend.objspace.host;

import java.util.List;

/** A {@code set} or {@code frozenset} in order of insertion: a dict without values. */
public final class HostSet extends HostObject {

    private final HostDict elements = new HostDict();
    private final boolean frozen;

    public HostSet(boolean frozen) {
        this.frozen = frozen;
    }

    public boolean isFrozen() {
        return frozen;
    }

    /** The elements, as keys. */
    public HostDict elements() {
        return elements;
    }

    /** The elements in order, as a copy. */
    public List<HostObject> items() {
        return elements.entries().stream().map(HostDict.Entry::key).toList();
    }

    @Override
    public HostType type() {
        return frozen ? BuiltinTypes.FROZENSET : BuiltinTypes.SET;
    }
}
