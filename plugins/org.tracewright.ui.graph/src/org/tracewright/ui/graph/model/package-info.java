/** A flow graph as a diagram: blocks with lines of text, arrows with bend points. No class here knows of widgets; the layout is Eclipse Layout Kernel's layered one. */
package org.tracewright.ui.graph.model;
