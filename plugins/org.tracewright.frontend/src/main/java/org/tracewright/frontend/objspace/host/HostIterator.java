package org.tracewright.frontend.objspace.host;

import java.util.Iterator;

/** An iterator over items that Java code gives. */
public final class HostIterator extends HostObject {

    private final Iterator<HostObject> items;

    public HostIterator(Iterator<HostObject> items) {
        this.items = items;
    }

    public Iterator<HostObject> items() {
        return items;
    }

    @Override
    public HostType type() {
        return BuiltinTypes.ITERATOR;
    }
}
