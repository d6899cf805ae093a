package org.tracewright.jit.runtime.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tracewright.jit.runtime.backend.CompiledTrace;
import org.tracewright.jit.runtime.metainterp.GreenKey;

/** The cells of a program. Time is counted in compiled traces. */
final class Cells {

    private final Map<GreenKey, Cell> cells = new HashMap<>();
    private final Consumer<CompiledTrace> dropped;
    private long time;
    /** No cell was last used before. */
    private long oldest;

    /** @param dropped hears of loops that are dropped */
    Cells(Consumer<CompiledTrace> dropped) {
        this.dropped = dropped;
    }

    /** The cell of a position, or null where nothing is known of it. */
    Cell find(GreenKey key) {
        Cell cell = cells.get(key);
        if (cell != null) {
            dropInvalid(cell);
        }
        return cell;
    }

    /** What the loop assumed holds no longer: it is as good as none. */
    private void dropInvalid(Cell cell) {
        if (cell.loop() != null && !cell.loop().isValid()) {
            dropLoop(cell);
        }
    }

    private void dropLoop(Cell cell) {
        dropped.accept(cell.loop());
        cell.setLoop(null, time);
    }

    /** The cell of a position where the program is now. */
    Cell get(GreenKey key) {
        Cell cell = cells.computeIfAbsent(key, Cell::new);
        dropInvalid(cell);
        if (cell.loop() == null) {
            cell.usedAt(time);
        }
        return cell;
    }

    long time() {
        return time;
    }

    /** One more trace was compiled: drops the cells that were not used for so long, whose loops were not entered; gives those that had loops. */
    List<Cell> tick(long longevity) {
        time++;
        if (longevity <= 0 || time - oldest <= longevity) {
            return List.of();
        }
        List<Cell> old = new ArrayList<>();
        oldest = time;
        for (Iterator<Cell> all = cells.values().iterator(); all.hasNext();) {
            Cell cell = all.next();
            if (!cell.isRecording() && time - cell.lastUsed() > longevity) {
                all.remove();
                if (cell.loop() != null) {
                    dropLoop(cell);
                    old.add(cell);
                }
            } else {
                oldest = Math.min(oldest, cell.lastUsed());
            }
        }
        return old;
    }
}
