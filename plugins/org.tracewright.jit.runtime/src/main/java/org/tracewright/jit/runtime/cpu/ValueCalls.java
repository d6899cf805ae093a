package org.tracewright.jit.runtime.cpu;

import java.util.List;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.Value;

/** Calls of the program's functions with values of traces. */
public final class ValueCalls {

    private ValueCalls() {
    }

    /** What the values were seen to hold, by kind. */
    public static Arguments arguments(List<? extends Value> values) {
        return new Arguments(values.stream().filter(value -> value.kind() == Kind.INT).mapToLong(Observed::intOf).toArray(),
                values.stream().filter(value -> value.kind() == Kind.REF).map(Observed::refOf).toArray(),
                values.stream().filter(value -> value.kind() == Kind.FLOAT).mapToDouble(Observed::floatOf).toArray());
    }

    /** Calls a function: its result in a fresh box, null where it has none. */
    public static Box call(Cpu cpu, CallDescr function, Arguments arguments) throws RaisedException {
        return switch (function.resultKind()) {
            case INT -> Box.ofInt(cpu.callInt(function, arguments));
            case REF -> Box.ofRef(cpu.callRef(function, arguments));
            case FLOAT -> Box.ofFloat(cpu.callFloat(function, arguments));
            case VOID -> {
                cpu.callVoid(function, arguments);
                yield null;
            }
        };
    }
}
