package org.tracewright.jit.codewriter.assemble;

import org.tracewright.flow.heap.LowClass;

/**
 * What an {@code ovfcheck} that fails raises.
 *
 * @param errorClass the program's {@code OverflowError}
 * @param struct     number of the struct of its instances
 */
record Overflow(LowClass errorClass, int struct) {
}
