package org.tracewright.frontend.objspace.host;

import java.util.ArrayList;
import java.util.List;

/** A {@code list}. */
public final class HostList extends HostObject {

    private final List<HostObject> items;

    /** @param items taken over; must be modifiable */
    public HostList(List<HostObject> items) {
        this.items = items;
    }

    public HostList() {
        this(new ArrayList<>());
    }

    /** The live items. */
    public List<HostObject> items() {
        return items;
    }

    @Override
    public HostType type() {
        return BuiltinTypes.LIST;
    }
}
