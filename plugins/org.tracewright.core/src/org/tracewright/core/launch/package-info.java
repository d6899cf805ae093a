/** Running programs: untranslated, as a translated machine, or with a log of its tracing compiler; each in a process of its own. */
package org.tracewright.core.launch;
