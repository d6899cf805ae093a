/**
 * A program's memory and functions made of plain Java objects, and programs written as jitcode text: what tests of the JIT run on. {@code WarmProgram} is a whole program with its JIT.
 */
package org.tracewright.jit.runtime.testing;
