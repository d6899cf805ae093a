package org.tracewright.flow.ir;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowArray;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.flow.type.StringTypes;
import org.tracewright.flow.type.WeakRef;

/**
 * Everything that a program reaches, in the order in which it is met, with a name for each prebuilt object. Does not recurse along the
 * heap, so a long prebuilt list is no trouble.
 */
final class ProgramNames {

    private final Set<LowFunction> functions = new LinkedHashSet<>();
    private final Set<LowClass> classes = new LinkedHashSet<>();
    private final Set<GcStruct> structs = new LinkedHashSet<>();
    private final Map<Object, String> objectNames = new IdentityHashMap<>();
    private final List<Object> objects = new ArrayList<>();
    private final Deque<Object> pending = new ArrayDeque<>();

    ProgramNames(Program program) {
        program.classes().forEach(this::visitClass);
        program.functions().forEach(this::value);
        drain();
        if (program.entry() != null) {
            value(program.entry());
            drain();
        }
    }

    Collection<LowFunction> functions() {
        return functions;
    }

    Collection<LowClass> classes() {
        return classes;
    }

    /** Structs, each after its super-struct; those of strings are not among them. */
    Collection<GcStruct> structs() {
        return structs;
    }

    List<Object> objects() {
        return objects;
    }

    /** The name of a prebuilt object, or null. */
    String objectName(Object object) {
        return objectNames.get(object);
    }

    private void drain() {
        while (!pending.isEmpty()) {
            Object next = pending.removeFirst();
            if (next instanceof LowFunction function) {
                type(function.type());
                if (function.graph() != null) {
                    graph(function.graph());
                }
            } else if (next instanceof LowStruct struct) {
                type(struct.type());
                struct.type().allFields().forEach(f -> value(struct.get(f.name())));
                if (struct.inlined() != null) {
                    items(struct.inlined());
                }
            } else if (next instanceof LowArray array) {
                type(array.type());
                items(array);
            } else if (next instanceof GcStruct struct) {
                fields(struct);
            }
        }
    }

    private void items(LowArray array) {
        if (array.type().item() instanceof Ptr || array.type().item() == Primitive.CLASS) {
            for (Object item : array.items()) {
                value(item);
            }
        }
    }

    private void graph(FlowGraph graph) {
        graph.hints().values().forEach(this::value);
        Consumer<Operand> operand = o -> {
            type(o.type());
            if (o instanceof Constant constant) {
                value(constant.value());
            }
        };
        for (Block block : graph.blocks()) {
            block.inputs().forEach(operand);
            for (Operation operation : block.operations()) {
                operation.args().forEach(operand);
                operand.accept(operation.result());
            }
            for (Link link : block.exits()) {
                value(link.exitCase());
                link.args().forEach(operand);
                defined(link.lastException(), operand);
                defined(link.lastExceptionValue(), operand);
            }
        }
        graph.returnBlock().inputs().forEach(operand);
        graph.exceptBlock().inputs().forEach(operand);
    }

    private static void defined(Variable variable, Consumer<Operand> operand) {
        if (variable != null) {
            operand.accept(variable);
        }
    }

    private void value(Object value) {
        if (value instanceof LowFunction function) {
            if (functions.add(function)) {
                pending.add(function);
            }
        } else if (value instanceof LowStruct || value instanceof LowArray) {
            object(value);
        } else if (value instanceof LowClass lowClass) {
            visitClass(lowClass);
        } else if (value instanceof LowType type) {
            type(type);
        } else if (value instanceof Collection<?> list) {
            list.forEach(this::value);
        } else if (value instanceof Map<?, ?> map) {
            ValueWriter.sorted(map).values().forEach(this::value);
        }
    }

    private void object(Object object) {
        if (!objectNames.containsKey(object)) {
            objectNames.put(object, letter(object) + objects.size());
            objects.add(object);
            pending.add(object);
        }
    }

    private static String letter(Object object) {
        if (object instanceof LowStruct struct) {
            return struct.type() == StringTypes.STR ? "s" : struct.type() == StringTypes.UNICODE ? "u" : "p";
        }
        return "a";
    }

    private void visitClass(LowClass lowClass) {
        if (!classes.contains(lowClass)) {
            if (lowClass.superClass() != null) {
                visitClass(lowClass.superClass());
            }
            classes.add(lowClass);
            type(lowClass.instanceType());
            lowClass.methods().values().forEach(this::value);
            lowClass.attributes().values().forEach(a -> {
                type(a.type());
                value(a.value());
            });
        }
    }

    private void type(LowType type) {
        if (type instanceof Ptr ptr) {
            type(ptr.target());
        } else if (type instanceof GcArray array) {
            type(array.item());
        } else if (type instanceof WeakRef cell) {
            type(cell.referent());
        } else if (type instanceof FuncType function) {
            function.args().forEach(this::type);
            type(function.result());
        } else if (type instanceof GcStruct struct && struct != StringTypes.STR && struct != StringTypes.UNICODE && !structs.contains(struct)) {
            if (struct.superStruct() != null) {
                type(struct.superStruct());
            }
            structs.add(struct);
            pending.add(struct);
        }
    }

    private void fields(GcStruct struct) {
        struct.ownFields().forEach(f -> type(f.type()));
        if (struct.inlinedArray() != null) {
            type(struct.inlinedArray());
        }
    }
}
