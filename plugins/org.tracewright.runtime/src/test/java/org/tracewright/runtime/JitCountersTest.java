package org.tracewright.runtime;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Before;
import org.junit.Test;

public class JitCountersTest {

    private static final int NEVER = -1;

    private JitCounters counters = new JitCounters(false);

    @Before
    public void configure() {
        counters.configure(80, 0);
    }

    private boolean passes(int hash) {
        return JitCounters.completesStep(counters.left(), hash) && counters.completeStep(hash);
    }

    /** The passing that is told first. */
    private int toldAt(int hash, int most) {
        for (int i = 1; i <= most; i++) {
            if (passes(hash)) {
                return i;
            }
        }
        return NEVER;
    }

    @Test
    public void aPositionIsToldAtItsThresholdAndEachCountsForItself() {
        assertEquals(80, toldAt(5, 1000));
        assertEquals(80, toldAt(-6, 1000));
        counters.reset(5);
        assertEquals(80, toldAt(5, 1000));
    }

    @Test
    public void aThresholdBelowTheNumberOfStepsIsExact() {
        counters.configure(3, 0);
        assertEquals(3, toldAt(1, 10));
    }

    @Test
    public void pinnedPositionsAreToldAtEachPassingUntilTheyAreReset() {
        counters.pin(7);
        for (int i = 0; i < 100; i++) {
            assertTrue(passes(7));
        }
        counters.reset(7);
        assertFalse(passes(7));
    }

    @Test
    public void nothingIsToldWhileThereIsNoThreshold() {
        counters.pin(7);
        counters.configure(0, 0);
        assertEquals(NEVER, toldAt(1, 100_000));
        assertEquals(NEVER, toldAt(7, 1000));
        counters.configure(80, 0);
        assertTrue(passes(7));
        assertEquals(80, toldAt(2, 1000));
    }

    @Test
    public void whatWasCountedTowardsAStepCountsForANewThreshold() {
        assertEquals(NEVER, toldAt(1, 9));
        counters.configure(160, 0);
        assertEquals(151, toldAt(1, 1000));
    }

    @Test
    public void aPositionThatIsPassedSeldomAmongOthersDoesNotGetHot() {
        counters.configure(1000, 500);
        for (int i = 0; i < 2000; i++) {
            assertFalse(passes(1));
            for (int other = 0; other < 1000; other++) {
                passes(100 + other);
            }
        }
    }

    private void useSamples(long threshold, long decay) {
        counters = new JitCounters(true);
        counters.configure(threshold, decay);
    }

    /** Rounds through so many positions until one of them is told, counted as compiled code does it. */
    private int roundsUntilTold(int positions, int most) {
        int skipped = 0;
        for (int round = 1; round <= most; round++) {
            for (int position = 0; position < positions; position++) {
                if (--skipped < 0) {
                    skipped = counters.skipped();
                    if (passes(position)) {
                        return round;
                    }
                }
            }
        }
        return NEVER;
    }

    @Test
    public void withSamplesALoopGetsHotAtItsThresholdOrSomewhatBefore() {
        for (int positions : new int[] {1, 10, 43, 129, 1000}) {
            useSamples(1039, 40);
            int rounds = roundsUntilTold(positions, 10_000);
            assertTrue(positions + " positions: " + rounds, rounds >= 520 && rounds <= 1300);
            assertEquals("all are counted then", 0, counters.skipped());
        }
    }

    @Test
    public void samplesMeetFewPassingsAndEndWithTheFirstPin() {
        useSamples(1000, 40);
        long skipped = 0;
        for (int i = 0; i < 1000; i++) {
            skipped += counters.skipped();
        }
        assertEquals(125, skipped / 1000.0, 10);
        counters.pin(7);
        assertEquals(0, counters.skipped());
        assertEquals(1, toldAt(7, 10));
        assertEquals(1000, toldAt(8, 2000));
        counters.configure(2000, 40);
        assertEquals("what is pinned must be met", 0, counters.skipped());
    }

    @Test
    public void lowThresholdsAreCountedWithoutSamples() {
        useSamples(80, 0);
        assertEquals(0, counters.skipped());
        assertEquals(80, toldAt(5, 1000));
    }

    @Test
    public void whereNothingIsToGetHotSamplesAreFarApartButAThresholdSetLaterIsSeen() {
        useSamples(0, 0);
        assertTrue(counters.skipped() < 10_000);
        assertEquals(NEVER, roundsUntilTold(1, 1_000_000));
        counters.configure(80, 0);
        assertEquals(80, toldAt(5, 1000));
    }
}
