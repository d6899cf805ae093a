package org.tracewright.jit.runtime.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.metainterp.GreenKey;

/** The cells of a program. Time is counted in compiled traces. */
final class Cells {

    private final Map<GreenKey, Cell> cells = new HashMap<>();
    private long time;

    /** The cell of a position, or null where nothing is known of it. */
    Cell find(GreenKey key) {
        return cells.get(key);
    }

    Cell get(GreenKey key) {
        return cells.computeIfAbsent(key, Cell::new);
    }

    long time() {
        return time;
    }

    /** One more trace was compiled: drops and gives the cells whose loops were not entered for so long. */
    List<Cell> tick(long longevity) {
        time++;
        List<Cell> old = new ArrayList<>();
        if (longevity > 0) {
            cells.values().stream().filter(cell -> cell.loop() != null && time - cell.lastEntered() > longevity).forEach(old::add);
            old.forEach(cell -> cells.remove(cell.key()));
        }
        return old;
    }
}
