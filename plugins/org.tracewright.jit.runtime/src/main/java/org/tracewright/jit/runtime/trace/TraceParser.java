package org.tracewright.jit.runtime.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tracewright.jit.runtime.descr.Descriptor;

/** Reads what {@link TracePrinter} prints. Names of boxes are those of one trace; a box's first appearance makes it. */
final class TraceParser {

    private static final Pattern BOX = Pattern.compile("([ipf])\\d+");
    private static final Pattern OBJECT = Pattern.compile("ConstPtr\\((.*)\\)");
    private static final Pattern OPERATION = Pattern.compile("(?:([ipf]\\d+) = )?(\\w+)\\((.*)");

    private final TraceNames names;
    private final Map<String, Box> boxes = new HashMap<>();
    private final Map<String, TraceOpcode> opcodes = new HashMap<>();

    TraceParser(TraceNames names) {
        this.names = names;
        for (TraceOpcode opcode : TraceOpcode.values()) {
            opcodes.put(opcode.traceName(), opcode);
        }
    }

    Trace parse(String text) {
        List<Box> inputs = null;
        List<Operation> operations = new ArrayList<>();
        for (String line : text.lines().map(TraceParser::withoutComment).filter(line -> !line.isEmpty()).toList()) {
            try {
                if (inputs == null) {
                    inputs = values(TraceSplitter.inside(line, 0)).stream().map(Box.class::cast).toList();
                } else {
                    operations.add(operation(line));
                }
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("in trace line: " + line + ": " + e.getMessage(), e);
            }
        }
        return new Trace(inputs, operations);
    }

    private static String withoutComment(String line) {
        int comment = line.startsWith("#") ? 0 : line.indexOf(" #");
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }

    private Operation operation(String line) {
        Matcher matcher = OPERATION.matcher(line);
        if (!matcher.matches() || !opcodes.containsKey(matcher.group(2))) {
            throw new IllegalArgumentException("no operation");
        }
        TraceOpcode opcode = opcodes.get(matcher.group(2));
        String arguments = TraceSplitter.inside(line, matcher.start(3) - 1);
        Box result = matcher.group(1) == null ? null : (Box) value(matcher.group(1));
        Operation read = withArguments(opcode, arguments, result);
        String behind = line.substring(matcher.start(3) + arguments.length() + 1).strip();
        return opcode.isGuard() && !behind.isEmpty() ? read.withResume(new ResumeParser(this, names).parse(behind)) : read;
    }

    private Operation withArguments(TraceOpcode opcode, String text, Box result) {
        List<Value> arguments = new ArrayList<>();
        Descriptor descr = null;
        for (String part : TraceSplitter.split(text, ',')) {
            if (part.startsWith("descr=")) {
                descr = names.descriptor(opcode, part.substring("descr=".length()));
            } else {
                arguments.add(value(part));
            }
        }
        if (opcode.arity() >= 0 && opcode.arity() != arguments.size()) {
            throw new IllegalArgumentException(opcode + " takes " + opcode.arity() + " arguments, not " + arguments.size());
        }
        return Operation.of(opcode, arguments, descr, result, Position.NONE);
    }

    List<Value> values(String text) {
        return TraceSplitter.split(text, ',').stream().map(this::value).toList();
    }

    Value value(String text) {
        if (BOX.matcher(text).matches()) {
            return boxes.computeIfAbsent(text, name -> Box.of(Kind.of(name.charAt(0))));
        } else if (text.equals("null")) {
            return ConstRef.NULL;
        }
        Matcher object = OBJECT.matcher(text);
        if (object.matches()) {
            return new ConstRef(names.object(object.group(1)));
        }
        return text.matches("-?\\d+") ? new ConstInt(Long.parseLong(text)) : new ConstFloat(Double.parseDouble(text));
    }

    /** One of the operations inside of {@code pending}. */
    Operation pending(String text) {
        return operation(text);
    }
}
