package org.tracewright.flow.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.heap.LowArray;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.Ptr;

/**
 * What a lowered graph mentions, all that is asked of every graph of a program in order to lay out the whole.
 *
 * @param file         the file that the function stands in
 * @param values       numbers, texts, functions, classes and prebuilt objects that operations and links have, each once, in the order of the graph
 * @param handled      classes of exceptions that handlers name
 * @param virtualCalls the calls of slots
 * @param raises       the number of links to the except block
 * @param size         the number of operations and links
 * @param newOfClass   whether there is an operation that makes an object of a class that only the running program knows
 */
public record Mentions(String file, List<Object> values, List<LowClass> handled, List<VirtualCall> virtualCalls, int raises, int size, boolean newOfClass) {

    /** A slot, and the struct of the object on which it is called. */
    public record VirtualCall(String slot, GcStruct receiver) {

        /** Of an operation {@link Opcode#VIRTUAL_CALL}. */
        public static VirtualCall of(Operation call) {
            return new VirtualCall(String.valueOf(((Constant) call.arg(0)).value()), (GcStruct) ((Ptr) call.arg(1).type()).target());
        }
    }

    public Mentions {
        values = List.copyOf(values);
        handled = List.copyOf(handled);
        virtualCalls = List.copyOf(virtualCalls);
    }

    public static Mentions of(FlowGraph graph) {
        return new Collector().collect(graph);
    }

    private static final class Collector {

        private final Set<Object> values = new LinkedHashSet<>();
        private final Set<LowClass> handled = new LinkedHashSet<>();
        private final Set<VirtualCall> virtualCalls = new LinkedHashSet<>();
        private int raises;
        private int size;
        private boolean newOfClass;

        Mentions collect(FlowGraph graph) {
            for (Block block : graph.blocks()) {
                block.operations().forEach(this::operation);
                for (Link link : block.exits()) {
                    link.args().forEach(this::operand);
                    raises += link.target() == graph.exceptBlock() ? 1 : 0;
                    if (block.isRaising() && link.exitCase() instanceof LowClass type) {
                        handled.add(type);
                    }
                }
                size += block.operations().size() + block.exits().size();
            }
            return new Mentions(graph.position().file(), new ArrayList<>(values), new ArrayList<>(handled), new ArrayList<>(virtualCalls), raises, size, newOfClass);
        }

        private void operation(Operation operation) {
            operation.args().forEach(this::operand);
            if (operation.opcode() == Opcode.VIRTUAL_CALL) {
                virtualCalls.add(VirtualCall.of(operation));
            }
            newOfClass |= operation.opcode() == Opcode.NEW_OF_CLASS;
        }

        private void operand(Operand operand) {
            if (operand instanceof Constant constant) {
                value(constant.value());
            }
        }

        private void value(Object value) {
            if (value instanceof Collection<?> list) {
                list.forEach(this::value);
            } else if (value instanceof Map<?, ?> map) {
                map.values().forEach(this::value);
            } else if (isMentioned(value)) {
                values.add(value);
            }
        }

        private static boolean isMentioned(Object value) {
            return value instanceof LowFunction || value instanceof LowClass || value instanceof LowStruct || value instanceof LowArray
                    || value instanceof Number || value instanceof Character || value instanceof String || value instanceof Boolean;
        }
    }
}
