package org.tracewright.jit.runtime.resume;

import java.util.Arrays;
import java.util.Objects;
import org.tracewright.jit.runtime.jitcode.JitCode;

/**
 * A frame with its live values as numbers. Equal frames of one trace are the same object, so that guards share their outer frames.
 *
 * @param outer the calling frame; null for the portal
 */
record EncodedFrame(JitCode code, int pc, int[] live, EncodedFrame outer) {

    @Override
    public boolean equals(Object other) {
        return other instanceof EncodedFrame that && code == that.code && pc == that.pc && outer == that.outer && Arrays.equals(live, that.live);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, pc, Arrays.hashCode(live), System.identityHashCode(outer));
    }
}
