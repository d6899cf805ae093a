package org.tracewright.ui.graph.model;

import java.util.stream.Collectors;

/** A laid out diagram as a picture that scales. */
public final class SvgWriter {

	private static final int MARGIN = 12;

	private SvgWriter() {
	}

	/** @param lineHeight in pixels, as the layout had it */
	public static String write(FlowDiagram diagram, int lineHeight) {
		int width = diagram.nodes().stream().mapToInt(node -> node.x() + node.width()).max().orElse(0) + 2 * MARGIN;
		int height = diagram.nodes().stream().mapToInt(node -> node.y() + node.height()).max().orElse(0) + 2 * MARGIN;
		StringBuilder out = new StringBuilder();
		out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width).append("\" height=\"").append(height).append("\">\n");
		out.append("<defs><marker id=\"arrow\" markerWidth=\"8\" markerHeight=\"8\" refX=\"7\" refY=\"4\" orient=\"auto\"><path d=\"M0,0 L8,4 L0,8 z\"/></marker></defs>\n");
		out.append("<g transform=\"translate(").append(MARGIN).append(',').append(MARGIN).append(")\" font-family=\"monospace\" font-size=\"").append(lineHeight * 3 / 4)
				.append("\">\n");
		diagram.edges().forEach(edge -> edge(out, edge));
		diagram.nodes().forEach(node -> node(out, node, lineHeight));
		return out.append("</g>\n</svg>\n").toString();
	}

	private static void edge(StringBuilder out, DiagramEdge edge) {
		String points = edge.bends().stream().map(bend -> bend.x() + "," + bend.y()).collect(Collectors.joining(" "));
		out.append("<polyline points=\"").append(points).append("\" fill=\"none\" stroke=\"").append(edge.isExceptional() ? "#c2452d\" stroke-dasharray=\"4 3" : "#445566")
				.append("\" marker-end=\"url(#arrow)\"/>\n");
		if (!edge.condition().isEmpty() && !edge.bends().isEmpty()) {
			DiagramEdge.Bend start = edge.bends().get(0);
			out.append("<text x=\"").append(start.x() + 4).append("\" y=\"").append(start.y() + (edge.startsUpwards() ? -4 : 12)).append("\" fill=\"#667788\">").append(escaped(edge.condition()))
					.append("</text>\n");
		}
	}

	private static void node(StringBuilder out, DiagramNode node, int lineHeight) {
		out.append("<rect x=\"").append(node.x()).append("\" y=\"").append(node.y()).append("\" width=\"").append(node.width()).append("\" height=\"").append(node.height())
				.append("\" rx=\"4\" fill=\"#ffffff\" stroke=\"#6b7f99\"/>\n");
		for (int i = 0; i < node.lines().size(); i++) {
			out.append("<text x=\"").append(node.x() + 6).append("\" y=\"").append(node.y() + (i + 1) * lineHeight).append("\" xml:space=\"preserve\">")
					.append(escaped(node.lines().get(i).text())).append("</text>\n");
		}
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
