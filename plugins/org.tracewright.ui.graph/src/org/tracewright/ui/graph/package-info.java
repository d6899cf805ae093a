/** Views of what the toolchain knows of a program, drawn beside the source: {@code model} what is shown, free of any widget; {@code parts} its figures; {@code view} the views of the workbench. */
package org.tracewright.ui.graph;
