/**
 * The interpreter's own code in the form that the meta-interpreter and the blackhole run: one {@link org.tracewright.jit.runtime.jitcode.JitCode} for each function that may be looked into, made from
 * the simplified graphs at translation time. An instruction is a number and its operands, all {@code int}; {@link org.tracewright.jit.runtime.jitcode.JitOpcode} is the table of
 * both. A {@link org.tracewright.jit.runtime.jitcode.JitProgram} holds all of a program's code and descriptors.
 */
package org.tracewright.jit.runtime.jitcode;
