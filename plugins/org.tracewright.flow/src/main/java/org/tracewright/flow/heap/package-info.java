/**
 * Values of the low-level types at translation time: the prebuilt heap of a program, and what the reference interpreter makes at run time.
 *
 * <p>What lived after the import and can be reached from the entry point is here as {@link org.tracewright.flow.heap.LowStruct structs} and {@link
 * org.tracewright.flow.heap.LowArray arrays}, with cycles as they were; {@link org.tracewright.flow.heap.LowFunction functions} and {@link org.tracewright.flow.heap.LowClass classes}
 * are values too. All are compared by identity. Backends write them into what they produce, so that a program starts with its heap as the import left it.
 */
package org.tracewright.flow.heap;
