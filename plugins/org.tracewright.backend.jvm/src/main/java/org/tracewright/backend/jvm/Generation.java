package org.tracewright.backend.jvm;

/**
 * What the parts of one run of the generator share.
 *
 * @param drivers null where the program gets no tracing compiler
 */
record Generation(Layout layout, Constants constants, VirtualMethods methods, ClassObjects classObjects, CaughtClasses caught, JitDrivers drivers, ParameterRanges parameters) {
}
