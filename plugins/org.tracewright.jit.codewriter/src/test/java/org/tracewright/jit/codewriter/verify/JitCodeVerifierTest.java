package org.tracewright.jit.codewriter.verify;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.tracewright.jit.runtime.jitcode.JitCode;
import org.tracewright.jit.runtime.jitcode.JitCodeParser;
import org.tracewright.jit.runtime.jitcode.JitProgram;

/** Faults are found, and only faults. */
public class JitCodeVerifierTest {

    private static final JitProgram NOTHING = new JitProgram(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private static List<String> faults(String text) {
        JitProgram program = new JitCodeParser(NOTHING, Map.of()).parse(text);
        return JitCodeVerifier.verify(program, program.codes().get(0), new JitCode.Registers(1, 0, 0));
    }

    @Test
    public void acceptsALoop() {
        assertEquals(List.of(), faults("""
                function 'f' (%i0) -> i
                  int_copy $0 -> %i1
                L1:
                  int_add %i1, %i0 -> %i1
                  int_sub %i0, $1 -> %i0
                  -live- %i0 %i1
                  goto_if_not %i0, L2
                  goto L1
                L2:
                  int_return %i1
                """));
    }

    @Test
    public void findsARegisterThatOneWaySetsAndAnotherDoesNot() {
        assertEquals(List.of("f at 9 (int_return): reads register i1, which some way here does not set"), faults("""
                function 'f' (%i0) -> i
                  -live- %i0
                  goto_if_not %i0, L1
                  int_add %i0, $1 -> %i1
                  goto L1
                L1:
                  int_return %i1
                """));
    }

    @Test
    public void findsLivenessOfWhatIsNotSet() {
        assertEquals(1, faults("""
                function 'f' (%i0) -> i
                  -live- %i0 %i1
                  goto_if_not %i0, L1
                L1:
                  int_add %i0, $1 -> %i1
                  int_return %i1
                """).size());
    }

    @Test
    public void findsAnEndWithoutReturn() {
        assertEquals(1, faults("""
                function 'f' (%i0) -> i
                  int_add %i0, $1 -> %i0
                """).size());
    }
}
