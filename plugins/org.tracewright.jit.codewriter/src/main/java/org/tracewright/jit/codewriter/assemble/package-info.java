/**
 * Second half of code writing: registers, linear code, numbers.
 *
 * <p>{@link org.tracewright.jit.codewriter.assemble.RegisterAllocation} colours the variables of each kind, giving what links carry and what takes it the same register where it can.
 * {@link org.tracewright.jit.codewriter.assemble.Flattener} puts blocks one behind the other, with moves for what is left and code for handlers.
 * {@link org.tracewright.jit.codewriter.assemble.Assembler} makes a {@code JitCode} of that; {@link org.tracewright.jit.codewriter.assemble.LivenessAnalysis} adds the
 * registers that live where a frame may be taken up again.
 */
package org.tracewright.jit.codewriter.assemble;
