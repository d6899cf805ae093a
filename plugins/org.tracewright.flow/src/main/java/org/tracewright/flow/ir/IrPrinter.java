package org.tracewright.flow.ir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowArray;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.heap.LowValues;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.StringTypes;

/** Writes programs and graphs as text; see the package for the syntax. */
public final class IrPrinter {

    private final Program program;
    private final PrintOptions options;
    private final ProgramNames names;
    private final ValueWriter values;
    private final StringBuilder out = new StringBuilder();

    private IrPrinter(Program program, PrintOptions options) {
        this.program = program;
        this.options = options;
        this.names = new ProgramNames(program);
        this.values = new ValueWriter(names::objectName);
    }

    /** A whole lowered program. {@link IrParser} reads it back. */
    public static String print(Program program, PrintOptions options) {
        return new IrPrinter(program, options).all();
    }

    /**
     * One graph, lowered or not. This form is for reading only: it does not hold the types and the heap.
     *
     * @param constantName names a live object of the concrete space or a prebuilt object
     */
    public static String print(FlowGraph graph, Function<Object, String> constantName, PrintOptions options) {
        GraphPrinter printer = new GraphPrinter(graph, new ValueWriter(constantName), options);
        return "function " + IrText.name(graph.name()) + printer.body();
    }

    /** One function of a program, named as in the whole text; for looking at a function before and after a pass. */
    public static String print(LowFunction function, PrintOptions options) {
        Program alone = new Program(null, List.of(function), List.of());
        return new IrPrinter(alone, options).function(function);
    }

    private String all() {
        if (program.entry() != null) {
            out.append("program entry &").append(IrText.name(program.entry().name())).append('\n');
        }
        names.structs().forEach(this::struct);
        Set<LowClass> listed = new HashSet<>(program.classes());
        names.classes().forEach(c -> lowClass(c, listed.contains(c)));
        names.objects().forEach(this::object);
        Set<LowFunction> functions = new HashSet<>(program.functions());
        for (LowFunction function : program.functions()) {
            out.append(function(function));
        }
        for (LowFunction function : names.functions()) {
            if (!functions.contains(function)) {
                out.append("external ").append(function(function));
            }
        }
        return out.toString();
    }

    private void struct(GcStruct struct) {
        out.append("struct ").append(IrText.name(struct.name()));
        if (struct.superStruct() != null) {
            out.append(" extends ").append(IrText.name(struct.superStruct().name()));
        }
        out.append(" {");
        for (GcStruct.Field field : struct.ownFields()) {
            out.append("\n  ").append(IrText.name(field.name())).append(": ").append(TypeWriter.text(field.type()));
            if (field.mutability() != GcStruct.Mutability.MUTABLE) {
                out.append(' ').append(field.mutability().name().toLowerCase(Locale.ROOT));
            }
        }
        if (struct.inlinedArray() != null) {
            out.append("\n  inlined ").append(TypeWriter.text(struct.inlinedArray()));
        }
        close(out.charAt(out.length() - 1) == '{');
    }

    private void close(boolean empty) {
        out.append(empty ? "}\n" : "\n}\n");
    }

    private void lowClass(LowClass lowClass, boolean listed) {
        out.append(listed ? "class " : "external class ").append(IrText.name(lowClass.name()));
        if (lowClass.superClass() != null) {
            out.append(" extends ").append(IrText.name(lowClass.superClass().name()));
        }
        out.append(" struct ").append(IrText.name(lowClass.instanceType().name())).append(" {");
        lowClass.methods().forEach((slot, f) -> out.append("\n  method ").append(IrText.name(slot)).append(" = ").append(values.plain(f)));
        lowClass.attributes().forEach((name, a) -> out.append("\n  attribute ").append(IrText.name(name)).append(": ").append(TypeWriter.text(a.type()))
                .append(" = ").append(values.typed(a.value(), a.type())));
        close(out.charAt(out.length() - 1) == '{');
    }

    private void object(Object object) {
        out.append("object @").append(names.objectName(object)).append(" = ");
        if (object instanceof LowArray array) {
            out.append(TypeWriter.text(array.type())).append(' ').append(items(array));
        } else {
            struct((LowStruct) object);
        }
        out.append('\n');
    }

    private void struct(LowStruct struct) {
        if (struct.type() == StringTypes.STR || struct.type() == StringTypes.UNICODE) {
            out.append(struct.type() == StringTypes.STR ? "str " : "unicode ").append(text(struct.inlined()));
            out.append(struct.get("hash").equals(0L) ? "" : " hash " + struct.get("hash"));
            return;
        }
        List<String> parts = new ArrayList<>();
        for (GcStruct.Field field : struct.type().allFields()) {
            Object value = struct.get(field.name());
            if (value != null && !value.equals(LowValues.zero(field.type()))) {
                parts.add(IrText.name(field.name()) + " = " + values.typed(value, field.type()));
            }
        }
        if (struct.inlined() != null) {
            parts.add("inlined " + items(struct.inlined()));
        }
        out.append(TypeWriter.text(struct.type())).append(struct.inlined() == null ? "" : "(" + struct.inlined().items().length + ")");
        out.append(parts.stream().collect(Collectors.joining(", ", " {", "}")));
    }

    private String items(LowArray array) {
        LowType item = array.type().item();
        if (item == Primitive.CHAR || item == Primitive.UNICHAR) {
            return text(array);
        }
        return Arrays.stream(array.items()).map(v -> values.typed(v, item)).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String text(LowArray array) {
        StringBuilder text = new StringBuilder("\"");
        for (Object item : array.items()) {
            IrText.escape(text, item instanceof Character c ? c : (Integer) item, '"');
        }
        return text.append('"').toString();
    }

    private String function(LowFunction function) {
        String head = "function " + IrText.name(function.name()) + TypeWriter.signature(function.type());
        return function.graph() == null ? head + "\n" : head + new GraphPrinter(function.graph(), values, options).body();
    }
}
