package org.tracewright.frontend.objspace.flow;

import org.tracewright.flow.graph.Block;

/**
 * A block that waits for its operations to be recorded.
 *
 * @param root  the merge block whose recording led here; when that is given up, so is this
 * @param block empty
 * @param state where the frame goes on
 */
record Pending(Block root, Block block, FrameState state) {
}
