package org.tracewright.jit.runtime.optimize.memory;

import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.cpu.RaisedException;
import org.tracewright.jit.runtime.cpu.ValueCalls;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Observed;
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
        if (!(call.descr() instanceof CallDescr descr) || !descr.isElidable() || descr.resultKind() == Kind.VOID || !call.args().stream().allMatch(Value::isConstant)) {
            return null;
        }
        try {
            return Observed.constantOf(ValueCalls.call(cpu, descr, ValueCalls.arguments(call.args())));
        } catch (RaisedException raisedAgainAtRunTime) {
            return null;
        }
    }
}
