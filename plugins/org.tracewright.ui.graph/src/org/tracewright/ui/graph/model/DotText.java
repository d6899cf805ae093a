package org.tracewright.ui.graph.model;

import java.util.stream.Collectors;

/** A diagram in the language of Graphviz. */
public final class DotText {

	private DotText() {
	}

	/** The diagram as a {@code digraph}; places are left to Graphviz. */
	public static String write(FlowDiagram diagram) {
		StringBuilder out = new StringBuilder("digraph {\n  node [shape=box, fontname=\"monospace\"];\n  edge [fontname=\"monospace\"];\n");
		for (DiagramNode node : diagram.nodes()) {
			String label = node.lines().stream().map(line -> escaped(line.text()) + "\\l").collect(Collectors.joining());
			out.append("  ").append(node.name()).append("_ [label=\"").append(label).append("\"];\n");
		}
		for (DiagramEdge edge : diagram.edges()) {
			out.append("  ").append(edge.source().name()).append("_ -> ").append(edge.target().name()).append("_ [label=\"").append(escaped(edge.condition()))
					.append(edge.isExceptional() ? "\", style=dashed];\n" : "\"];\n");
		}
		return out.append("}\n").toString();
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("\"", "\\\"");
	}
}
