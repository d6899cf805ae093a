package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.jit.codewriter.tables.Drivers;

/** The drivers of a program that gets a tracing compiler: what markers and runners become. Without one, markers are nothing and runners are plain functions. */
final class JitDrivers {

    private final Drivers drivers;
    private final Layout layout;

    /**
     * @param split  the program with split portals
     * @param copies gives what stands for a function of it in the program for which code is made
     */
    JitDrivers(Program split, UnaryOperator<Object> copies, Layout layout) {
        drivers = new Drivers(split, function -> (LowFunction) copies.apply(function));
        this.layout = layout;
    }

    List<Drivers.Driver> all() {
        return drivers.all();
    }

    /** The driver whose runner the function is, or null. */
    Drivers.Driver ofRunner(LowFunction function) {
        return drivers.ofRunner(function);
    }

    /** Internal name of the class with the counters of a driver. */
    static String className(Drivers.Driver driver) {
        return Layout.PACKAGE + "JitDriver" + driver.index();
    }

    /** Writes what a marker does: a {@code can_enter_jit} counts. */
    void mark(Operation operation, Expressions expressions) {
        if (!"can_enter_jit".equals(Expressions.named(operation, 0))) {
            return;
        }
        Drivers.Driver driver = drivers.named((String) ((Map<?, ?>) Expressions.named(operation, 1)).get("name"));
        List<LowType> wanted = driver.portal().type().args();
        List<Operand> values = new ArrayList<>(operation.args().subList(2, operation.args().size()));
        for (int i = 0; i < values.size(); i++) {
            Operand value = values.get(i);
            expressions.push(value.type() == Primitive.VOID ? new Constant(null, wanted.get(i)) : value);
            expressions.code().cast(value.type(), wanted.get(i));
        }
        expressions.code().position(operation.position());
        expressions.code().staticCall(className(driver), "canEnter", layout.methodDescriptor(wanted, Primitive.VOID));
    }
}
