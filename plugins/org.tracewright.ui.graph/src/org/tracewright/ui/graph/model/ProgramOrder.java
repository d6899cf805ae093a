package org.tracewright.ui.graph.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The blocks of a diagram in an order in which all links go forwards, but those that close a loop: reverse postorder from the entry on. */
final class ProgramOrder {

	private final List<DiagramNode> nodes = new ArrayList<>();
	private final Map<DiagramNode, Integer> places = new IdentityHashMap<>();

	/** A block whose links are being followed. */
	private record Visit(DiagramNode node, Iterator<DiagramEdge> links) {

		Visit(DiagramNode node) {
			this(node, node.outgoing().iterator());
		}
	}

	ProgramOrder(FlowDiagram diagram) {
		Map<DiagramNode, Boolean> seen = new IdentityHashMap<>();
		diagram.nodes().forEach(node -> visit(node, seen));
		Collections.reverse(nodes);
		nodes.forEach(node -> places.put(node, places.size()));
	}

	private void visit(DiagramNode start, Map<DiagramNode, Boolean> seen) {
		Deque<Visit> path = new ArrayDeque<>();
		if (seen.put(start, true) == null) {
			path.push(new Visit(start));
		}
		while (!path.isEmpty()) {
			Visit visit = path.peek();
			if (!visit.links.hasNext()) {
				nodes.add(path.pop().node);
				continue;
			}
			DiagramNode next = visit.links.next().target();
			if (seen.put(next, true) == null) {
				path.push(new Visit(next));
			}
		}
	}

	/** All blocks. */
	List<DiagramNode> nodes() {
		return nodes;
	}

	/** Whether a link goes back to a block that the way to it came through. */
	boolean closesLoop(DiagramEdge edge) {
		return places.get(edge.target()) <= places.get(edge.source());
	}
}
