/**
 * Where modules come from and what a program may reach at import time: the {@link org.tracewright.frontend.importing.ModuleFinder} searches the
 * module path and the library, {@link org.tracewright.frontend.importing.HostSystem} is the only way to files, time and environment, and
 * {@link org.tracewright.frontend.importing.Budget} bounds steps, depth and memory.
 */
package org.tracewright.frontend.importing;
