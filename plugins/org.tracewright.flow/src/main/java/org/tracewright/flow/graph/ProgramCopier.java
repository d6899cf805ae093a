package org.tracewright.flow.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tracewright.flow.heap.LowArray;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.GcStruct;

/**
 * Copies a whole program: functions with their graphs, classes and the prebuilt heap. Types are shared. The next stage changes the copy. A graph is copied when somebody
 * asks for it; the program that is copied stays as it is.
 */
public final class ProgramCopier {

    private final Map<Object, Object> copies = new IdentityHashMap<>();
    private final Deque<Runnable> pending = new ArrayDeque<>();

    /**
     * A copy and its origin.
     *
     * @param copies gives the copy of a function, class or prebuilt object; anything else as it is
     */
    public record Copy(Program program, UnaryOperator<Object> copies) {
    }

    private ProgramCopier() {
    }

    /** The copy, all of it; functions that are reachable but not listed in the program are copied with it and stay unlisted. */
    public static Program copy(Program program) {
        return traceable(program).program();
    }

    /** The copy, as {@link #copy}, and what in it stands for what. */
    public static Copy traceable(Program program) {
        Copy copy = lazy(program);
        copy.program().functions().forEach(LowFunction::graph);
        return copy;
    }

    /** A copy whose graphs are not made yet, and what in it stands for what. */
    public static Copy lazy(Program program) {
        ProgramCopier copier = new ProgramCopier();
        return new Copy(copier.program(program), copier::complete);
    }

    private Program program(Program program) {
        List<LowClass> classes = program.classes().stream().map(c -> (LowClass) value(c)).toList();
        List<LowFunction> functions = program.functions().stream().map(f -> (LowFunction) value(f)).toList();
        return new Program((LowFunction) complete(program.entry()), functions, classes);
    }

    /** The copy of a value with all that it refers to. */
    private synchronized Object complete(Object value) {
        Object copy = value(value);
        fill();
        return copy;
    }

    private synchronized FlowGraph complete(FlowGraph graph) {
        FlowGraph copy = GraphCopier.copy(graph, this::value);
        fill();
        return copy;
    }

    private void fill() {
        while (!pending.isEmpty()) {
            pending.removeFirst().run();
        }
    }

    /** The copy of what is copied, anything else as it is. Contents are filled in later, so cycles and long chains do no harm. */
    private Object value(Object value) {
        Object known = copies.get(value);
        if (known != null || value == null) {
            return known;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::value).collect(ArrayList::new, List::add, List::addAll);
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((k, v) -> copy.put(k, value(v)));
            return copy;
        }
        if (value instanceof LowFunction function) {
            return function(function);
        }
        if (value instanceof LowClass lowClass) {
            return lowClass(lowClass);
        }
        if (value instanceof LowStruct struct) {
            return struct(struct);
        }
        return value instanceof LowArray array ? array(array) : value;
    }

    private LowFunction function(LowFunction function) {
        LowFunction copy = new LowFunction(function.name(), function.type());
        copies.put(function, copy);
        if (function.hasGraph()) {
            copy.makeGraph(() -> complete(function.graph()));
        }
        return copy;
    }

    private LowClass lowClass(LowClass lowClass) {
        LowClass copy = new LowClass(lowClass.name(), (LowClass) value(lowClass.superClass()), lowClass.instanceType());
        copies.put(lowClass, copy);
        pending.add(() -> {
            lowClass.methods().forEach((slot, f) -> copy.methods().put(slot, (LowFunction) value(f)));
            lowClass.attributes().forEach((name, a) -> copy.attributes().put(name, new LowClass.Attribute(a.type(), value(a.value()))));
        });
        return copy;
    }

    private LowStruct struct(LowStruct struct) {
        LowStruct copy = new LowStruct(struct.type(), struct.inlined() == null ? 0 : struct.inlined().items().length);
        copies.put(struct, copy);
        pending.add(() -> {
            for (GcStruct.Field field : struct.type().allFields()) {
                copy.set(field.name(), value(struct.get(field.name())));
            }
            if (struct.inlined() != null) {
                copyItems(struct.inlined(), copy.inlined());
            }
        });
        return copy;
    }

    private LowArray array(LowArray array) {
        LowArray copy = new LowArray(array.type(), array.items().length);
        copies.put(array, copy);
        pending.add(() -> copyItems(array, copy));
        return copy;
    }

    private void copyItems(LowArray from, LowArray to) {
        for (int i = 0; i < from.items().length; i++) {
            to.items()[i] = value(from.items()[i]);
        }
    }
}
