package org.tracewright.flow.ir;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operation;

/**
 * One graph as JSON, for viewers: {@code {"function", "position", "blocks": [{"name", "header", "operations": [{"text", "opcode", "position"}], "switch",
 * "exits": [{"target", "condition", "carries"}]}]}}. A position is {@code {"file", "line", "column", "length"}} or absent.
 */
public final class JsonWriter {

    private JsonWriter() {
    }

    /** @param constantName names a live object of the concrete space or a prebuilt object */
    public static String write(FlowGraph graph, Function<Object, String> constantName, PrintOptions options) {
        GraphText text = new GraphText(graph, constantName, options);
        List<String> blocks = text.blocks().stream().map(b -> "    " + block(b, text)).toList();
        return "{\"function\": " + string(graph.name()) + position(graph.position()) + ", \"blocks\": [\n" + String.join(",\n", blocks) + "\n]}\n";
    }

    private static String block(Block block, GraphText text) {
        String operations = block.operations().stream().map(o -> operation(o, block, text)).collect(Collectors.joining(", "));
        String exits = block.exits().stream().map(l -> exit(l, block, text)).collect(Collectors.joining(", "));
        String choice = text.switchValue(block);
        return "{\"name\": " + string(text.name(block)) + ", \"header\": " + string(text.header(block)) + ", \"operations\": [" + operations + "]"
                + (choice.isEmpty() ? "" : ", \"switch\": " + string(choice)) + ", \"exits\": [" + exits + "]}";
    }

    private static String operation(Operation operation, Block block, GraphText text) {
        return "{\"text\": " + string(text.operation(operation, block)) + ", \"opcode\": " + string(operation.opcode().irName()) + position(operation.position()) + "}";
    }

    private static String exit(Link link, Block block, GraphText text) {
        return "{\"target\": " + string(text.name(link.target())) + ", \"condition\": " + string(text.condition(link, block)) + ", \"carries\": "
                + string(text.carried(link)) + "}";
    }

    private static String position(SourcePosition position) {
        return position == null || !position.isKnown() ? "" : ", \"position\": {\"file\": " + string(position.file()) + ", \"line\": " + position.line()
                + ", \"column\": " + position.column() + ", \"length\": " + position.length() + "}";
    }

    private static String string(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 32) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
