/**
 * Descriptors: what operations of jitcode and traces refer to besides values. Those of fields, structs, arrays, calls and drivers are made by the code writer at translation time, one
 * object each, compared by identity, and say both what the optimiser needs and where the backend finds the thing in the program's classes. Labels, guards and exits
 * are made while the program runs.
 */
package org.tracewright.jit.runtime.descr;
