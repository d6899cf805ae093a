package org.tracewright.translator.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.GraphIdentity;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowArray;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;

/**
 * All that decides what passes make of a function's graph, in a form that does not depend on the translation, and apart from it the objects and lines that it names. A
 * pass that comes to look at more than is written here needs it written here.
 */
final class Content {

    private final Surroundings surroundings;
    private final ContentWriter out = new ContentWriter();
    private final Map<Object, Integer> numbers = new IdentityHashMap<>();
    private final Map<Object, Integer> objectNumbers = new IdentityHashMap<>();
    private final List<Object> objects = new ArrayList<>();
    private final List<LowClass> classes = new ArrayList<>();
    private final Map<LowType, Integer> types = new HashMap<>();
    private final Map<SourcePosition, Integer> placeNumbers = new HashMap<>();
    private final List<SourcePosition> places = new ArrayList<>();
    private final Set<String> fields = new LinkedHashSet<>();
    private final Set<String> attributes = new LinkedHashSet<>();
    private final FlowGraph graph;
    private SourcePosition lastPosition;
    private int lastPlace;
    private boolean hasMarkers;
    private Digest key;

    Content(LowFunction function, Surroundings surroundings) {
        this.surroundings = surroundings;
        graph = function.graph();
        out.text(function.name());
        out.digest(surroundings.type(function.type()));
        graph.hints().forEach((name, value) -> {
            out.text(name);
            value(value);
        });
        position(graph.position());
        add(graph.blocks());
        addFacts();
        key = out.digest();
    }

    /** Adds the functions that may be put in place of calls, whose contents are complete. */
    void complete(List<Content> inlined) {
        if (inlined.isEmpty()) {
            return;
        }
        out.digest(surroundings.faults());
        for (Content other : inlined) {
            out.digest(other.key);
            other.objects.forEach(this::object);
            other.places.forEach(this::place);
            other.classes.forEach(this::lowClass);
            fields.addAll(other.fields);
            attributes.addAll(other.attributes);
        }
        addFacts();
        key = out.digest();
    }

    /** Equal where the contents are: of the function alone at first, and of all when it is complete. */
    Digest key() {
        return key;
    }

    List<Object> objects() {
        return objects;
    }

    List<SourcePosition> places() {
        return places;
    }

    /** Whether there are marks for a tracing compiler. */
    boolean hasMarkers() {
        return hasMarkers;
    }

    private void add(List<Block> blocks) {
        blocks.forEach(block -> numbers.put(block, numbers.size()));
        out.number(blocks.size());
        end(graph.returnBlock());
        end(graph.exceptBlock());
        blocks.forEach(this::add);
    }

    /** One of the two last blocks, which need not be reachable. */
    private void end(Block block) {
        out.number(numbers.getOrDefault(block, -1));
        block.inputs().forEach(this::operand);
    }

    private void add(Block block) {
        out.number(block.inputs().size());
        block.inputs().forEach(this::operand);
        out.number(block.operations().size());
        block.operations().forEach(this::add);
        out.truth(block.isRaising());
        out.truth(block.exitSwitch() != null);
        if (block.exitSwitch() != null) {
            operand(block.exitSwitch());
        }
        out.number(block.exits().size());
        block.exits().forEach(this::add);
    }

    private void add(Operation operation) {
        out.number(operation.opcode().ordinal());
        position(operation.position());
        operands(operation.args());
        operand(operation.result());
        switch (operation.opcode()) {
            case GETFIELD -> fields.add(named(operation));
            case CLASS_ATTR -> attributes.add(named(operation));
            default -> { }
        }
        hasMarkers |= operation.opcode() == Opcode.JIT_MARKER;
    }

    private static String named(Operation operation) {
        return String.valueOf(((Constant) operation.arg(1)).value());
    }

    private void add(Link link) {
        out.number(numbers.get(link.target()));
        position(link.position());
        value(link.exitCase());
        operands(link.args());
        out.truth(link.lastException() != null);
        if (link.lastException() != null) {
            operand(link.lastException());
            operand(link.lastExceptionValue());
        }
    }

    /** The line by its number; columns matter to nobody, but whether an operation stands where the function does. */
    private void position(SourcePosition position) {
        if (!position.equals(lastPosition)) {
            lastPosition = position;
            lastPlace = 2 * placeNumber(GraphIdentity.line(position)) + (position.equals(graph.position()) ? 1 : 0);
        }
        out.number(lastPlace);
    }

    private void place(SourcePosition line) {
        out.number(placeNumber(line));
    }

    private int placeNumber(SourcePosition line) {
        return placeNumbers.computeIfAbsent(line, l -> {
            places.add(l);
            out.text(l.file());
            return placeNumbers.size();
        });
    }

    private void operands(List<Operand> operands) {
        out.number(operands.size());
        operands.forEach(this::operand);
    }

    private void operand(Operand operand) {
        if (operand instanceof Constant constant) {
            out.number(0);
            type(constant.type());
            value(constant.value());
            return;
        }
        Variable variable = (Variable) operand;
        Integer known = numbers.putIfAbsent(variable, numbers.size());
        out.number(known == null ? 1 : known + 2);
        if (known == null) {
            out.text(variable.name());
            type(variable.type());
        }
    }

    private void type(LowType type) {
        Integer known = types.putIfAbsent(type, types.size());
        out.number(known == null ? 0 : known + 1);
        if (known == null) {
            out.digest(surroundings.type(type));
        }
    }

    /** A value of a constant, hint or exit case. */
    private void value(Object value) {
        if (Surroundings.isPlain(value)) {
            out.number(0);
            out.text(Surroundings.plain(value));
        } else if (value instanceof LowType type) {
            out.number(1);
            type(type);
        } else if (value instanceof LowFunction function) {
            out.number(2);
            out.text(function.name());
            type(function.type());
        } else if (value instanceof LowClass lowClass) {
            out.number(3);
            lowClass(lowClass);
        } else if (value instanceof List<?> list) {
            out.number(4);
            out.number(list.size());
            list.forEach(this::value);
        } else if (value instanceof Map<?, ?> map) {
            out.number(5);
            out.number(map.size());
            map.forEach((name, each) -> {
                value(name);
                value(each);
            });
        } else {
            out.number(6);
            object(value);
        }
    }

    private void lowClass(LowClass lowClass) {
        Integer known = numbers.putIfAbsent(lowClass, numbers.size());
        out.number(known == null ? 0 : known + 1);
        if (known == null) {
            classes.add(lowClass);
            out.digest(surroundings.lowClass(lowClass));
        }
    }

    /** A prebuilt object, or a live one that stands for nothing at run time. */
    private void object(Object object) {
        Integer known = objectNumbers.putIfAbsent(object, objects.size());
        out.number(known == null ? 0 : known + 1);
        if (known == null) {
            objects.add(object);
            if (object instanceof LowStruct struct) {
                type(struct.type());
                out.number(struct.inlined() == null ? 0 : struct.inlined().items().length);
            } else if (object instanceof LowArray array) {
                type(array.type());
                out.number(array.items().length);
            }
        }
    }

    /** What folding may read of objects and classes; what it finds may be another of them, and is then read in its turn. */
    private void addFacts() {
        int object = 0;
        int lowClass = 0;
        while (object < objects.size() || lowClass < classes.size()) {
            if (object < objects.size()) {
                addFields(objects.get(object++));
            } else {
                addAttributes(classes.get(lowClass++));
            }
        }
    }

    private void addFields(Object object) {
        if (object instanceof LowStruct struct) {
            for (String name : fields) {
                GcStruct.Field field = struct.type().field(name);
                if (field != null && (field.mutability() == GcStruct.Mutability.IMMUTABLE || field.mutability() == GcStruct.Mutability.IMMUTABLE_ARRAY)) {
                    value(struct.get(name));
                }
            }
        }
    }

    private void addAttributes(LowClass lowClass) {
        for (String name : attributes) {
            LowClass.Attribute attribute = lowClass.attribute(name);
            if (attribute != null) {
                value(attribute.value());
            }
        }
    }
}
