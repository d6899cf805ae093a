package org.tracewright.jit.runtime.resume;

import java.util.List;
import org.tracewright.jit.runtime.jitcode.JitCode;
import org.tracewright.jit.runtime.trace.Value;

/**
 * A frame of the interpreter as a guard left it.
 *
 * @param live the values of the registers that live at {@code pc}: integers, references, floats, each by ascending register
 */
public record RebuiltFrame(JitCode code, int pc, List<Value> live) {
}
