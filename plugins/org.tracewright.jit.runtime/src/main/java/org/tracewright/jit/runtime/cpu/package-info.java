/** How the JIT reaches the program's objects and functions while it does not run compiled traces. */
package org.tracewright.jit.runtime.cpu;
