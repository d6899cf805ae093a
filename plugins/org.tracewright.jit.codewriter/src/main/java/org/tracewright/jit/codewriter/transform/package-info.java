/**
 * First half of code writing: each block's operations become instructions on variables. Operations on the many integer types become those on integers, casts that change nothing
 * disappear, calls become what {@link org.tracewright.jit.codewriter.analysis.LookInside} and the descriptors say.
 */
package org.tracewright.jit.codewriter.transform;
