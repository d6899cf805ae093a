/**
 * Runs jitcode on plain values. When a guard fails, or a trace is given up, the frames of the interpreter are rebuilt as {@link org.tracewright.jit.runtime.blackhole.BlackholeFrame}s and
 * {@link org.tracewright.jit.runtime.blackhole.Blackhole} runs them on: inner frames to their return; the outermost frame, which is the portal's, until its next merge point, where the
 * program's own code takes over again. "Nothing comes back from there": no Java frame is entered in its middle, the way out is a
 * {@link org.tracewright.jit.runtime.blackhole.PortalExit}.
 */
package org.tracewright.jit.runtime.blackhole;
