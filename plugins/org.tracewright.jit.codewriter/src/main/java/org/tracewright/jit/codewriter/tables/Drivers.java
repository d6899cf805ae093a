package org.tracewright.jit.codewriter.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.DriverTable;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowFunction;

/** The program's drivers as the jit stage left them in hints, numbered in the order of their runners. */
public final class Drivers {

    /**
     * One driver.
     *
     * @param greens   names, sorted by kind; the portal's parameters are these and then the reds
     * @param runner   what all callers call
     * @param callbacks the functions that the driver names, by its names for them
     */
    public record Driver(int index, String name, List<String> greens, List<String> reds, LowFunction runner, LowFunction portal,
            Map<String, LowFunction> callbacks) {
    }

    private final List<Driver> all = new ArrayList<>();

    public Drivers(Program program) {
        this(program, function -> function);
    }

    /** @param copies gives what stands for a function of the program in the drivers */
    public Drivers(Program program, UnaryOperator<LowFunction> copies) {
        for (LowFunction function : program.functions()) {
            if (function.graph().hints().get("jit_runner") instanceof Map<?, ?> hint) {
                DriverTable table = DriverTable.of(hint);
                LowFunction portal = (LowFunction) ((Constant) function.graph().startBlock().operations().get(0).arg(0)).value();
                Map<String, LowFunction> callbacks = new LinkedHashMap<>();
                table.callbacks().forEach((name, callback) -> callbacks.put(name, copies.apply(callback)));
                all.add(new Driver(all.size(), table.name(), table.greens(), table.reds(), copies.apply(function), copies.apply(portal), callbacks));
            }
        }
    }

    public List<Driver> all() {
        return List.copyOf(all);
    }

    /** The driver whose runner the function is, or null. */
    public Driver ofRunner(LowFunction function) {
        return all.stream().filter(driver -> driver.runner() == function).findFirst().orElse(null);
    }

    /** The driver of that name. */
    public Driver named(String name) {
        return all.stream().filter(driver -> driver.name().equals(name)).findFirst().orElseThrow();
    }
}
