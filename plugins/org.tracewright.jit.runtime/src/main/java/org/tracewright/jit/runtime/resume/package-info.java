/**
 * The interpreter's state behind a guard. While recording, each guard gets a {@link org.tracewright.jit.runtime.resume.FrameSnapshot} chain, which shares outer frames with other guards; the optimiser
 * adds recipes for objects that it no longer allocates and writes that it delayed: a {@link org.tracewright.jit.runtime.resume.ResumeState}.
 */
package org.tracewright.jit.runtime.resume;
