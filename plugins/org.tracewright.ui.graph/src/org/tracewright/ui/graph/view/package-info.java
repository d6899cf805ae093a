/** The views of the workbench and the perspective that arranges them. They follow the function at the caret of the active editor. */
package org.tracewright.ui.graph.view;
