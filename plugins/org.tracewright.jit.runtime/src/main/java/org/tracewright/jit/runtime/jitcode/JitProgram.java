package org.tracewright.jit.runtime.jitcode;

import java.util.List;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.StructDescr;

/** All that the code writer tells the JIT of a program; instructions name the entries by their index. */
public record JitProgram(List<JitCode> codes, List<FieldDescr> fields, List<StructDescr> structs, List<ArrayDescr> arrays, List<CallDescr> calls,
        List<CallTable> callTables, List<SwitchTable> switches, List<DriverDescr> drivers) {

    public JitProgram {
        codes = List.copyOf(codes);
        fields = List.copyOf(fields);
        structs = List.copyOf(structs);
        arrays = List.copyOf(arrays);
        calls = List.copyOf(calls);
        callTables = List.copyOf(callTables);
        switches = List.copyOf(switches);
        drivers = List.copyOf(drivers);
    }

    /** The descriptor that an operand of one of the letters {@code . s a} means. */
    public Descriptor descriptor(char operand, int index) {
        return switch (operand) {
            case '.' -> fields.get(index);
            case 's' -> structs.get(index);
            case 'a' -> arrays.get(index);
            default -> throw new IllegalArgumentException("no descriptor " + operand);
        };
    }
}
