package org.tracewright.jit.runtime.resume;

import java.util.List;
import org.tracewright.jit.runtime.jitcode.JitCode;
import org.tracewright.jit.runtime.trace.Value;

/**
 * The state of one frame of the interpreter.
 *
 * @param code  what it runs
 * @param pc    the instruction to go on with; in an outer frame, the one behind the call
 * @param live  the values of the registers that live there, in the order of {@link JitCode#liveness(int)}: integers, references, floats
 * @param outer the calling frame, shared between guards; null for the portal
 */
public record FrameSnapshot(JitCode code, int pc, List<Value> live, FrameSnapshot outer) {

    public FrameSnapshot {
        live = List.copyOf(live);
    }
}
