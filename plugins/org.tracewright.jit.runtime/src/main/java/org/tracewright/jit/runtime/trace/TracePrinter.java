package org.tracewright.jit.runtime.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tracewright.jit.runtime.resume.FrameSnapshot;
import org.tracewright.jit.runtime.resume.PendingWrite;
import org.tracewright.jit.runtime.resume.ResumeState;
import org.tracewright.jit.runtime.resume.VirtualRecipe;

/** Prints traces as {@link TraceText} says. A printer keeps the numbers of boxes, so that one box has one name in all traces that it prints. */
public final class TracePrinter {

    private final TraceNames names;
    private final boolean positions;
    private final Map<Box, String> boxes = new HashMap<>();

    /** @param positions whether positions are added as comments */
    public TracePrinter(TraceNames names, boolean positions) {
        this.names = names;
        this.positions = positions;
    }

    /** The whole trace; every line ends in a line feed. */
    public String print(Trace trace) {
        StringBuilder out = new StringBuilder();
        out.append('[').append(values(trace.inputs())).append("]\n");
        trace.operations().forEach(operation -> out.append(line(operation)).append('\n'));
        return out.toString();
    }

    /** One operation, without line feed. */
    public String line(Operation operation) {
        StringBuilder out = new StringBuilder();
        String arguments = arguments(operation);
        if (operation.result() != null) {
            out.append(value(operation.result())).append(" = ");
        }
        out.append(operation.opcode()).append('(').append(arguments).append(')');
        if (operation.resume() != null) {
            out.append(resume(operation.resume()));
        }
        if (positions && !operation.position().equals(Position.NONE)) {
            Position at = operation.position();
            out.append("  # ").append(at.file()).append(':').append(at.line()).append(' ').append(at.function());
        }
        return out.toString();
    }

    /** The name of a box, or a constant. */
    public String value(Value value) {
        if (value instanceof Box box) {
            return boxes.computeIfAbsent(box, key -> key.kind().letter() + Integer.toString(boxes.size()));
        } else if (value instanceof ConstInt constant) {
            return Long.toString(constant.value());
        } else if (value instanceof ConstFloat constant) {
            return Double.toString(constant.value());
        }
        Object object = ((ConstRef) value).value();
        return object == null ? "null" : "ConstPtr(" + names.nameOf(object) + ")";
    }

    private String arguments(Operation operation) {
        List<String> parts = new ArrayList<>();
        operation.args().forEach(argument -> parts.add(value(argument)));
        if (operation.descr() != null) {
            parts.add("descr=" + operation.descr().text());
        }
        return String.join(", ", parts);
    }

    private String values(List<? extends Value> values) {
        return values.stream().map(this::value).collect(Collectors.joining(", "));
    }

    private String resume(ResumeState state) {
        List<String> frames = new ArrayList<>();
        for (FrameSnapshot frame = state.top(); frame != null; frame = frame.outer()) {
            frames.add(values(frame.live()));
        }
        StringBuilder out = new StringBuilder(" [").append(String.join(" | ", frames)).append(']');
        if (!state.virtuals().isEmpty()) {
            out.append(" virtuals {").append(recipes(state)).append('}');
        }
        if (!state.pending().isEmpty()) {
            out.append(" pending {").append(state.pending().stream().map(this::pending).collect(Collectors.joining("; "))).append('}');
        }
        return out.toString();
    }

    /** In the order in which frames, outer ones first, and other recipes name them. */
    private String recipes(ResumeState state) {
        Map<Box, String> texts = new LinkedHashMap<>();
        for (Box box : state.virtualBoxes()) {
            String made = value(box);
            texts.put(box, made + " = " + recipe(state.virtuals().get(box)));
        }
        return String.join("; ", texts.values());
    }

    private String recipe(VirtualRecipe recipe) {
        if (recipe instanceof VirtualRecipe.Struct struct) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < struct.fields().size(); i++) {
                parts.add(struct.fields().get(i).text() + "=" + value(struct.values().get(i)));
            }
            return struct.descr().text() + "{" + String.join("; ", parts) + "}";
        } else if (recipe instanceof VirtualRecipe.Array array) {
            return "array " + array.descr().text() + parts(array.items());
        } else if (recipe instanceof VirtualRecipe.Text text) {
            return textType(text.unicode()) + parts(text.chars());
        } else if (recipe instanceof VirtualRecipe.Concat concat) {
            return textType(concat.unicode()) + "_concat" + parts(List.of(concat.left(), concat.right()));
        }
        VirtualRecipe.Slice slice = (VirtualRecipe.Slice) recipe;
        return textType(slice.unicode()) + "_slice" + parts(List.of(slice.text(), slice.start(), slice.length()));
    }

    private static String textType(boolean unicode) {
        return unicode ? "unicode" : "str";
    }

    private String parts(List<Value> values) {
        return values.stream().map(item -> item == null ? "zero" : value(item)).collect(Collectors.joining("; ", "{", "}"));
    }

    private String pending(PendingWrite write) {
        String descr = ", descr=" + write.descr().text() + ")";
        return write.index() == null ? "setfield_gc(" + value(write.object()) + ", " + value(write.value()) + descr
                : "setarrayitem_gc(" + value(write.object()) + ", " + value(write.index()) + ", " + value(write.value()) + descr;
    }
}
