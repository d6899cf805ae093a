/** Checks finished jitcode: every operand means something, every register is set before it is read, and liveness names set registers alone. */
package org.tracewright.jit.codewriter.verify;
