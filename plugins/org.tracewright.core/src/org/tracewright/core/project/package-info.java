/** What makes an Eclipse project one of ours: its nature, and what its user has decided about it. */
package org.tracewright.core.project;
