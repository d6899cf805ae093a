package org.tracewright.ui.graph.model;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.ir.GraphText;
import org.tracewright.flow.ir.PrintOptions;

/**
 * A flow graph as it is drawn.
 *
 * @param title name and signature
 */
public record FlowDiagram(String title, List<DiagramNode> nodes, List<DiagramEdge> edges) {

	/** Longer lines are cut: the source beside it has the rest. */
	private static final int LONGEST = 96;

	/** Nothing to draw, and why. */
	public static FlowDiagram empty(String reason) {
		return new FlowDiagram(reason, List.of(), List.of());
	}

	/**
	 * The diagram of a graph, not yet laid out.
	 *
	 * @param constantName names the objects that graphs refer to
	 */
	public static FlowDiagram of(FlowGraph graph, String title, Function<Object, String> constantName, PrintOptions options) {
		GraphText text = new GraphText(graph, constantName, options);
		Map<Block, DiagramNode> nodes = new IdentityHashMap<>();
		List<DiagramNode> ordered = new ArrayList<>();
		for (Block block : text.blocks()) {
			DiagramNode node = new DiagramNode(text.name(block), role(graph, block), lines(text, block));
			nodes.put(block, node);
			ordered.add(node);
		}
		List<DiagramEdge> edges = new ArrayList<>();
		for (Block block : text.blocks()) {
			for (Link link : block.exits()) {
				boolean exceptional = link.lastException() != null || link.target() == graph.exceptBlock();
				edges.add(new DiagramEdge(nodes.get(block), nodes.get(link.target()), text.condition(link, block), exceptional));
			}
		}
		return new FlowDiagram(title, ordered, edges);
	}

	private static DiagramNode.Role role(FlowGraph graph, Block block) {
		return block == graph.startBlock() ? DiagramNode.Role.ENTRY : block == graph.returnBlock() ? DiagramNode.Role.RETURN
				: block == graph.exceptBlock() ? DiagramNode.Role.EXCEPT : DiagramNode.Role.INNER;
	}

	private static List<DiagramLine> lines(GraphText text, Block block) {
		List<DiagramLine> lines = new ArrayList<>();
		lines.add(new DiagramLine(cut(text.header(block)), SourcePosition.NONE));
		for (Operation operation : block.operations()) {
			lines.add(new DiagramLine(cut(text.operation(operation, block)), operation.position()));
		}
		String choice = text.switchValue(block);
		if (!choice.isEmpty()) {
			lines.add(new DiagramLine("switch " + choice, SourcePosition.NONE));
		}
		return lines;
	}

	private static String cut(String line) {
		return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
	}
}
