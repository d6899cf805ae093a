/**
 * The code writer: from the graphs of an interpreter to the jitcode that its tracing compiler runs.
 *
 * <p>{@link org.tracewright.jit.codewriter.CodeWriter} starts at the portals and goes on to whatever traces may go into. For each function {@code transform} makes
 * instructions of operations, {@code assemble} gives variables registers and makes numbers. What instructions refer to is collected in {@code tables}; what calls may do
 * comes from {@code analysis}. {@code format} is the form in which a program carries all of it.
 */
package org.tracewright.jit.codewriter;
