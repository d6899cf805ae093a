/**
 * The interpreter's state behind a guard. While recording, each guard gets a {@link org.tracewright.jit.runtime.resume.FrameSnapshot} chain, which shares outer frames with other guards; the optimiser
 * adds recipes for objects that it no longer allocates and writes that it delayed: a {@link org.tracewright.jit.runtime.resume.ResumeState}.
 *
 * <p>What a guard of compiled code keeps is {@link org.tracewright.jit.runtime.resume.ResumeData}: {@link org.tracewright.jit.runtime.resume.ResumeEncoder} makes numbers of the values and lets the guards of
 * a trace share frames, shapes of objects and constants. When the guard fails, {@link org.tracewright.jit.runtime.resume.ResumeReader} makes the objects, does the writes and gives the frames; for the
 * blackhole with effect alone, for a bridge as operations of its trace, too. After RPython's {@code resume.py}.
 */
package org.tracewright.jit.runtime.resume;
