/**
 * Passes that know results of computations: {@code pure} those that never change, {@code heap} those of reading memory. What the body can take from the preamble or its own last iteration becomes an argument
 * of the label, {@link org.tracewright.jit.runtime.optimize.memory.LoopKnowledge}.
 */
package org.tracewright.jit.runtime.optimize.memory;
