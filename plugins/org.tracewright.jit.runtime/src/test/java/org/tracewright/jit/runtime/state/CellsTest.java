package org.tracewright.jit.runtime.state;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;

import java.util.List;
import org.junit.Test;
import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.metainterp.GreenKey;
import org.tracewright.jit.runtime.trace.Kind;

/** Positions that the program has left for good are forgotten, loop or none, or they would pile up. */
public class CellsTest {

    private static final long LONGEVITY = 10;

    private final DriverDescr driver = new DriverDescr(0, "driver", List.of(), List.of(), Kind.INT, DriverDescr.Callbacks.NONE, null);
    private final Cells cells = new Cells(loop -> { });

    private GreenKey position(long pc) {
        return new GreenKey(null, driver, new Arguments(new long[] {pc}, new Object[0], new double[0]));
    }

    private void tick(long times) {
        for (int i = 0; i < times; i++) {
            assertEquals(List.of(), cells.tick(LONGEVITY));
        }
    }

    @Test
    public void aPositionWithoutLoopIsForgotten() {
        cells.get(position(1));
        cells.get(position(2));
        tick(LONGEVITY);
        cells.get(position(2));
        tick(1);
        assertNull(cells.find(position(1)));
        assertNotNull(cells.find(position(2)));
    }

    @Test
    public void oneThatIsBeingRecordedIsNot() {
        cells.get(position(1)).setRecording(true);
        tick(2 * LONGEVITY);
        assertNotNull(cells.find(position(1)));
    }
}
