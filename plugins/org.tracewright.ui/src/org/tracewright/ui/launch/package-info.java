/** <em>Run As</em> for RPython programs, and links from the console to source. */
package org.tracewright.ui.launch;
