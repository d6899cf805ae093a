package org.tracewright.ui.graph.model;

import org.tracewright.flow.SourcePosition;

/**
 * A line of a block.
 *
 * @param position its source; {@link SourcePosition#NONE} for the heading
 */
public record DiagramLine(String text, SourcePosition position) {
}
