/**
 * What the code writer finds out of the whole program before it writes: which functions traces may go into ({@link org.tracewright.jit.codewriter.analysis.LookInside}), and what a
 * call of any other may do ({@link org.tracewright.jit.codewriter.analysis.Effects}).
 */
package org.tracewright.jit.codewriter.analysis;
