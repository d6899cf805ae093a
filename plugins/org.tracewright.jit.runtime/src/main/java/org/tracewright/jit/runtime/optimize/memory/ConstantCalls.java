package org.tracewright.jit.runtime.optimize.memory;

import java.util.List;
import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.cpu.RaisedException;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.trace.ConstFloat;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.ConstRef;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Value;

/** Calls functions of the program while the trace is compiled. */
final class ConstantCalls {

    private final Cpu cpu;

    ConstantCalls(Cpu cpu) {
        this.cpu = cpu;
    }

    /** The constant result of an elidable call of constants; null where an argument is no constant, or the function raises and so is to be called when the trace runs. */
    Value fold(Operation call) {
        if (!(call.descr() instanceof CallDescr descr) || !descr.isElidable() || !call.args().stream().allMatch(Value::isConstant)) {
            return null;
        }
        try {
            Arguments arguments = arguments(call.args());
            return switch (descr.resultKind()) {
                case INT -> new ConstInt(cpu.callInt(descr, arguments));
                case REF -> new ConstRef(cpu.callRef(descr, arguments));
                case FLOAT -> new ConstFloat(cpu.callFloat(descr, arguments));
                case VOID -> null;
            };
        } catch (RaisedException raisedAgainAtRunTime) {
            return null;
        }
    }

    private static Arguments arguments(List<Value> values) {
        return new Arguments(values.stream().filter(ConstInt.class::isInstance).mapToLong(value -> ((ConstInt) value).value()).toArray(),
                values.stream().filter(ConstRef.class::isInstance).map(value -> ((ConstRef) value).value()).toArray(),
                values.stream().filter(ConstFloat.class::isInstance).mapToDouble(value -> ((ConstFloat) value).value()).toArray());
    }
}
