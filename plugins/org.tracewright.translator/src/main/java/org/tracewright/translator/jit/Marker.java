package org.tracewright.translator.jit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.DriverTable;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;

/**
 * A {@code jit_marker} taken apart.
 *
 * @param kind      {@code jit_merge_point}, {@code can_enter_jit} or {@code loop_header}
 * @param driver   the driver's name
 * @param callbacks the functions that the driver names, by its names for them; none where this is no merge point
 */
record Marker(Operation operation, String kind, String driver, List<Named> greens, List<Named> reds, Map<String, LowFunction> callbacks) {

    /** A green or red with its value at the marker. */
    record Named(String name, Operand value) {

        private int rank() {
            LowType type = value.type();
            return !(type instanceof Primitive primitive) || primitive == Primitive.CLASS ? 1 : primitive == Primitive.FLOAT ? 2 : 0;
        }
    }

    static boolean isMarker(Operation operation) {
        return operation.opcode() == Opcode.JIT_MARKER;
    }

    /** Whether the operation is a marker of that kind. */
    static boolean isOfKind(Operation operation, String kind) {
        return isMarker(operation) && ((Constant) operation.arg(0)).value().equals(kind);
    }

    /** Reads a marker; what has no value is left out, the rest is sorted by kind. */
    static Marker of(Operation operation) {
        DriverTable table = DriverTable.of((Map<?, ?>) ((Constant) operation.arg(1)).value());
        return new Marker(operation, (String) ((Constant) operation.arg(0)).value(), table.name(), sorted(operation, table.greens(), 2),
                sorted(operation, table.reds(), 2 + table.greens().size()), table.callbacks());
    }

    private static List<Named> sorted(Operation operation, List<String> names, int first) {
        List<Named> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Operand value = operation.arg(first + i);
            if (value.type() != Primitive.VOID) {
                all.add(new Named(names.get(i), value));
            }
        }
        all.sort(Comparator.comparingInt(Named::rank));
        return all;
    }

    /** Greens, then reds. */
    List<Named> variables() {
        List<Named> all = new ArrayList<>(greens);
        all.addAll(reds);
        return all;
    }

    List<Operand> values() {
        return variables().stream().map(Named::value).toList();
    }

    /** A marker of the same variables with other values. */
    Operation withValues(String newKind, List<? extends Operand> values) {
        List<Operand> args = new ArrayList<>(List.of(Constant.ofVoid(newKind), Constant.ofVoid(table(Map.of()).toMap())));
        args.addAll(values);
        return operation.withArgs(args);
    }

    /** What is said of the driver for these variables in their order. */
    DriverTable table(Map<String, LowFunction> named) {
        return new DriverTable(driver, greens.stream().map(Named::name).toList(), reds.stream().map(Named::name).toList(), named);
    }
}
