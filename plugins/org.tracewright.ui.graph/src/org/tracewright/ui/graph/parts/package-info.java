/** The figures of a flow diagram and the GEF edit parts that connect them with its model. */
package org.tracewright.ui.graph.parts;
