package org.tracewright.flow.ir;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;

/** One graph in the language of Graphviz. */
public final class DotWriter {

    private DotWriter() {
    }

    /**
     * The graph as a {@code digraph}: a box for each block, an arrow for each link.
     *
     * @param constantName names a live object of the concrete space or a prebuilt object
     */
    public static String write(FlowGraph graph, Function<Object, String> constantName, PrintOptions options) {
        GraphText text = new GraphText(graph, constantName, options);
        StringBuilder out = new StringBuilder("digraph ").append(quoted(graph.name())).append(" {\n  node [shape=box, fontname=\"monospace\"];\n  edge [fontname=\"monospace\"];\n");
        for (Block block : text.blocks()) {
            out.append("  ").append(text.name(block)).append("_ [label=").append(label(block, text)).append("];\n");
            for (Link link : block.exits()) {
                String condition = text.condition(link, block);
                out.append("  ").append(text.name(block)).append("_ -> ").append(text.name(link.target())).append("_ [label=")
                        .append(quoted(condition.isEmpty() ? text.carried(link) : condition + ": " + text.carried(link)))
                        .append(condition.startsWith("except") ? ", style=dashed" : "").append("];\n");
            }
        }
        return out.append("}\n").toString();
    }

    /** Lines end in backslash l, which sets them flush left. */
    private static String label(Block block, GraphText text) {
        String lines = block.operations().stream().map(o -> escaped(text.operation(o, block)) + "\\l").collect(Collectors.joining());
        String choice = text.switchValue(block);
        return '"' + escaped(text.header(block)) + "\\l" + lines + (choice.isEmpty() ? "" : escaped("switch " + choice) + "\\l") + '"';
    }

    private static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
