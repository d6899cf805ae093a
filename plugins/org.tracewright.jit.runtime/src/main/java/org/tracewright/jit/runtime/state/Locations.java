package org.tracewright.jit.runtime.state;

import java.util.Arrays;
import java.util.List;
import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.cpu.RaisedException;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Value;

/** Asks the program's own functions about positions. */
public final class Locations {

    private final Cpu cpu;

    public Locations(Cpu cpu) {
        this.cpu = cpu;
    }

    /** What the driver's {@code get_printable_location} says; where there is none, or it raises, the driver and its integers. */
    public String of(DriverDescr driver, Arguments greens) {
        CallDescr function = driver.callbacks().printableLocation();
        if (function != null && complete(driver, greens)) {
            try {
                return text(cpu.callRef(function, greens));
            } catch (RaisedException raised) {
                return driver.name() + ": get_printable_location raises " + text(cpu.className(cpu.classOf(raised.value)));
            }
        }
        return driver.name() + " " + Arrays.toString(greens.ints());
    }

    /** The position that a {@code debug_merge_point} marks; only where its greens are constants. */
    public String of(Operation mergePoint) {
        List<Value> greens = mergePoint.args().subList(1, mergePoint.args().size()).stream().filter(Value::isConstant).toList();
        return of((DriverDescr) mergePoint.descr(),
                new Arguments(greens.stream().filter(green -> green.kind() == Kind.INT).mapToLong(Observed::intOf).toArray(),
                        greens.stream().filter(green -> green.kind() == Kind.REF).map(Observed::refOf).toArray(),
                        greens.stream().filter(green -> green.kind() == Kind.FLOAT).mapToDouble(Observed::floatOf).toArray()));
    }

    private static boolean complete(DriverDescr driver, Arguments greens) {
        return driver.greens().size() == greens.ints().length + greens.refs().length + greens.floats().length;
    }

    private String text(Object text) {
        StringBuilder out = new StringBuilder();
        for (long i = 0; text != null && i < cpu.textLength(text); i++) {
            out.appendCodePoint((int) cpu.textItem(text, i));
        }
        return out.toString();
    }

    /** What a function of the greens that gives a truth value says; {@code otherwise} where there is none or it raises. */
    boolean ask(CallDescr function, Arguments arguments, boolean otherwise) {
        if (function == null) {
            return otherwise;
        }
        try {
            return cpu.callInt(function, arguments) != 0;
        } catch (RaisedException raised) {
            return otherwise;
        }
    }
}
