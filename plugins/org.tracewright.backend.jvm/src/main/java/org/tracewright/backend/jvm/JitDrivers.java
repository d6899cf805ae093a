package org.tracewright.backend.jvm;

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

    /** Internal name of the class that is loaded when all passings are counted. */
    static String countingClassName(Drivers.Driver driver) {
        return Layout.PACKAGE + "JitCounting" + driver.index();
    }

    /** Whether a passing of the marker's position is counted: at a {@code can_enter_jit}. */
    static boolean isCounted(Operation marker) {
        return "can_enter_jit".equals(Expressions.named(marker, 0));
    }

    /** The values of the driver's variables at a marker. */
    static List<Operand> values(Operation marker) {
        return marker.args().subList(2, marker.args().size());
    }

    /** The driver of a marker. */
    Drivers.Driver of(Operation marker) {
        return drivers.named((String) ((Map<?, ?>) Expressions.named(marker, 1)).get("name"));
    }

    /** Writes what a marker does. */
    void mark(Operation marker, Expressions expressions) {
        if (isCounted(marker)) {
            call(marker, className(of(marker)), JitDriverClass.CAN_ENTER, "V", expressions);
        }
    }

    /** Calls a method of a class with the values at the marker. @param result the descriptor of the method's result */
    void call(Operation marker, String owner, String method, String result, Expressions expressions) {
        Drivers.Driver driver = of(marker);
        List<LowType> wanted = driver.portal().type().args();
        List<Operand> values = values(marker);
        for (int i = 0; i < values.size(); i++) {
            Operand value = values.get(i);
            expressions.push(value.type() == Primitive.VOID ? new Constant(null, wanted.get(i)) : value);
            expressions.code().cast(value.type(), wanted.get(i));
        }
        expressions.code().position(marker.position());
        expressions.code().staticCall(owner, method, JitDriverClass.descriptor(driver, layout, result));
    }
}
