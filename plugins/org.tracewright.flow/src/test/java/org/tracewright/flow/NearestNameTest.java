package org.tracewright.flow;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

/** Suggestions for misspelt names. */
public class NearestNameTest {

    @Test
    public void findsWhatWasMeant() {
        List<String> known = List.of("balance", "deposit", "withdraw", "owner");
        assertEquals("; did you mean balance?", NearestName.suggestion("balence", known));
        assertEquals("; did you mean deposit?", NearestName.suggestion("depsoit", known));
        assertEquals("; did you mean withdraw?", NearestName.suggestion("withdrawn", known));
        assertEquals("; did you mean owner?", NearestName.suggestion("ower", known));
    }

    @Test
    public void isSilentWhereNothingIsNear() {
        List<String> known = List.of("balance", "x", "id");
        assertEquals("", NearestName.suggestion("colour", known));
        assertEquals("", NearestName.suggestion("balance", known));
        assertEquals("", NearestName.suggestion("y", known));
        assertEquals("", NearestName.suggestion("count", List.of()));
    }

    @Test
    public void prefersTheNearestThenTheFirstInOrder() {
        assertEquals("; did you mean stack?", NearestName.suggestion("stak", List.of("star", "stack", "stake")));
        assertEquals("; did you mean arb?", NearestName.suggestion("ara", List.of("arc", "arb")));
    }
}
