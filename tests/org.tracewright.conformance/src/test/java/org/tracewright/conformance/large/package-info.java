/** Generators of programs that meet the limits of a class file and of the Java virtual machine. What is drawn at random comes from a fixed seed. */
package org.tracewright.conformance.large;
