/** What makes an Eclipse project one of ours: its nature, and the file {@code tracewright.toml} that names its targets. */
package org.tracewright.core.project;
