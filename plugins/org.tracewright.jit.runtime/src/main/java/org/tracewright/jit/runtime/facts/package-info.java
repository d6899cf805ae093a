/** What can be known of values: ranges of integers, classes of references. Each is a lattice. */
package org.tracewright.jit.runtime.facts;
