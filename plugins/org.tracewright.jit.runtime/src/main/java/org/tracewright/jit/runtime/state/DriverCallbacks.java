package org.tracewright.jit.runtime.state;

import java.util.Arrays;
import java.util.Objects;
import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.cpu.RaisedException;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.log.Locations;

/** Asks the functions of the program that its drivers name. */
final class DriverCallbacks implements Locations {

    private final Cpu cpu;

    DriverCallbacks(Cpu cpu) {
        this.cpu = cpu;
    }

    /** What {@code get_printable_location} says; where there is none, it fails or a green is missing, the driver and its integers. */
    @Override
    public String of(DriverDescr driver, Arguments greens) {
        CallDescr function = driver.callbacks().printableLocation();
        if (function != null && Arrays.stream(greens.refs()).allMatch(Objects::nonNull)) {
            try {
                return text(cpu.callRef(function, greens));
            } catch (RaisedException raised) {
                return driver.name() + ": get_printable_location raises " + text(cpu.className(cpu.classOf(raised.value)));
            } catch (RuntimeException fault) {
                return driver.name() + ": get_printable_location fails: " + fault;
            }
        }
        return driver.name() + " " + Arrays.toString(greens.ints());
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
