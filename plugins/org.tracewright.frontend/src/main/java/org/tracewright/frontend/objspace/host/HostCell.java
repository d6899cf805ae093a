package org.tracewright.frontend.objspace.host;

import org.tracewright.frontend.objspace.Cell;

/** A cell of a closure as a value. */
public final class HostCell extends HostObject {

    private final Cell<HostObject> cell;

    public HostCell(Cell<HostObject> cell) {
        this.cell = cell;
    }

    public Cell<HostObject> cell() {
        return cell;
    }

    @Override
    public HostType type() {
        return BuiltinTypes.CELL;
    }
}
