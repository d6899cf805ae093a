/** What a project says of itself: the file {@code tracewright.toml} names its targets, for Eclipse and for other editors alike. */
package org.tracewright.lang.ide.project;
