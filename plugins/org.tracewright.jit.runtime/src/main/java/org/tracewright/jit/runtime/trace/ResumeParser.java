package org.tracewright.jit.runtime.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.StructDescr;
import org.tracewright.jit.runtime.resume.FrameSnapshot;
import org.tracewright.jit.runtime.resume.PendingWrite;
import org.tracewright.jit.runtime.resume.ResumeState;
import org.tracewright.jit.runtime.resume.VirtualRecipe;

/** Reads what stands behind a guard: frames, recipes of virtuals and delayed writes. */
final class ResumeParser {

    private static final String VIRTUALS = "virtuals ";
    private static final String PENDING = "pending ";

    private final TraceParser values;
    private final TraceNames names;

    ResumeParser(TraceParser values, TraceNames names) {
        this.values = values;
        this.names = names;
    }

    ResumeState parse(String text) {
        String frames = TraceSplitter.inside(text, 0);
        String rest = text.substring(frames.length() + 2).strip();
        Map<Box, VirtualRecipe> virtuals = new HashMap<>();
        List<PendingWrite> pending = new ArrayList<>();
        if (rest.startsWith(VIRTUALS)) {
            String inside = TraceSplitter.inside(rest, VIRTUALS.length());
            TraceSplitter.split(inside, ';').forEach(part -> recipe(part, virtuals));
            rest = rest.substring(VIRTUALS.length() + inside.length() + 2).strip();
        }
        if (rest.startsWith(PENDING)) {
            TraceSplitter.split(TraceSplitter.inside(rest, PENDING.length()), ';').forEach(part -> pending.add(write(values.pending(part))));
        }
        return new ResumeState(frames(frames), virtuals, pending);
    }

    private FrameSnapshot frames(String text) {
        List<String> parts = text.isBlank() ? List.of("") : TraceSplitter.split(text, '|');
        FrameSnapshot frame = null;
        for (int i = parts.size() - 1; i >= 0; i--) {
            frame = new FrameSnapshot(null, 0, values.values(parts.get(i)), frame);
        }
        return frame;
    }

    private static PendingWrite write(Operation operation) {
        boolean field = operation.opcode() == TraceOpcode.SETFIELD_GC;
        return new PendingWrite(operation.descr(), operation.arg(0), field ? null : operation.arg(1), operation.arg(field ? 1 : 2));
    }

    private void recipe(String text, Map<Box, VirtualRecipe> virtuals) {
        int equals = text.indexOf('=');
        int open = text.indexOf('{');
        String head = text.substring(equals + 1, open).strip();
        virtuals.put((Box) values.value(text.substring(0, equals).strip()), recipe(head, TraceSplitter.split(TraceSplitter.inside(text, open), ';')));
    }

    private VirtualRecipe recipe(String head, List<String> parts) {
        boolean unicode = head.startsWith("unicode");
        return switch (head) {
            case "str", "unicode" -> new VirtualRecipe.Text(unicode, items(parts));
            case "str_concat", "unicode_concat" -> new VirtualRecipe.Concat(unicode, values.value(parts.get(0)), values.value(parts.get(1)));
            case "str_slice", "unicode_slice" -> new VirtualRecipe.Slice(unicode, values.value(parts.get(0)), values.value(parts.get(1)), values.value(parts.get(2)));
            default -> head.startsWith("array ") ? array(head.substring("array ".length()), parts) : struct(head, parts);
        };
    }

    private VirtualRecipe array(String descr, List<String> parts) {
        return new VirtualRecipe.Array((ArrayDescr) names.descriptor(TraceOpcode.SETARRAYITEM_GC, descr), items(parts));
    }

    private VirtualRecipe struct(String descr, List<String> parts) {
        List<FieldDescr> fields = new ArrayList<>();
        List<Value> fieldValues = new ArrayList<>();
        for (String part : parts) {
            int equals = part.indexOf('=');
            fields.add((FieldDescr) names.descriptor(TraceOpcode.SETFIELD_GC, part.substring(0, equals)));
            fieldValues.add(values.value(part.substring(equals + 1)));
        }
        return new VirtualRecipe.Struct((StructDescr) names.descriptor(TraceOpcode.NEW, descr), fields, fieldValues);
    }

    private List<Value> items(List<String> parts) {
        List<Value> items = new ArrayList<>();
        parts.forEach(part -> items.add(part.equals("zero") ? null : values.value(part)));
        return items;
    }
}
