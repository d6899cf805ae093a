/** How quick the workbench is. No tests: a loaded machine would fail them. Run by {@code tests/org.tracewright.benchmarks/measure ide} in an Eclipse that Tracewright was installed into. */
package org.tracewright.ui.measure;
