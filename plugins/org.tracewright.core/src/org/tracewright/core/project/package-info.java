/** What makes an Eclipse project one of ours: its nature. */
package org.tracewright.core.project;
