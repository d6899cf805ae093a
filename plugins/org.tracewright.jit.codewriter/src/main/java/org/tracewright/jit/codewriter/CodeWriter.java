package org.tracewright.jit.codewriter;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.Ptr;
import org.tracewright.jit.codewriter.assemble.FunctionWriter;
import org.tracewright.jit.codewriter.tables.Drivers;
import org.tracewright.jit.codewriter.tables.Tables;
import org.tracewright.jit.codewriter.transform.Kinds;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.jitcode.JitCode;
import org.tracewright.jit.runtime.jitcode.JitProgram;
import org.tracewright.jit.runtime.jitcode.SwitchTable;

/** Writes the jitcode of a program that the jit stage has prepared: of its portals, and of every function that traces may go into from there. */
public final class CodeWriter {

    private final Program program;
    private final Tables tables;
    private final List<SwitchTable> switches = new ArrayList<>();

    private CodeWriter(Program program, ProgramNames names) {
        this.program = program;
        tables = Tables.of(program, names);
    }

    /**
     * Writes it.
     *
     * @param program as the jit stage leaves it, nothing inlined
     */
    public static JitProgram write(Program program, ProgramNames names) {
        return new CodeWriter(program, names).write();
    }

    private JitProgram write() {
        tables.drivers().all().forEach(driver -> tables.codes().number(driver.portal()));
        FunctionWriter writer = new FunctionWriter(program, tables, switches);
        List<JitCode> written = new ArrayList<>();
        for (LowFunction next = tables.codes().function(0); next != null; next = tables.codes().function(written.size())) {
            written.add(writer.write(written.size(), next.graph()));
        }
        List<DriverDescr> drivers = tables.drivers().all().stream().map(driver -> describe(driver, written)).toList();
        return new JitProgram(written, tables.data().fields(), tables.data().structs(), tables.data().arrays(), tables.calls().all(),
                tables.callTables().finish(written), switches, drivers);
    }

    private DriverDescr.Callbacks callbacks(Drivers.Driver driver) {
        return new DriverDescr.Callbacks(callback(driver, "get_printable_location"), location(driver.callbacks().get("get_location")), callback(driver, "confirm_enter_jit"),
                callback(driver, "should_unroll_one_iteration"), callback(driver, "can_never_inline"));
    }

    private CallDescr callback(Drivers.Driver driver, String name) {
        LowFunction function = driver.callbacks().get(name);
        return function == null ? null : tables.calls().direct(function);
    }

    private DriverDescr.Location location(LowFunction function) {
        return function == null ? null
                : new DriverDescr.Location(tables.calls().direct(function), tables.data().struct((GcStruct) ((Ptr) function.type().result()).target()));
    }

    private DriverDescr describe(Drivers.Driver driver, List<JitCode> written) {
        List<Variable> parameters = driver.portal().graph().parameters();
        List<DriverDescr.Variable> variables = parameters.stream().map(each -> new DriverDescr.Variable(each.name(), tables.names().type(each.type()))).toList();
        int greens = driver.greens().size();
        DriverDescr descr = new DriverDescr(driver.index(), driver.name(), variables.subList(0, greens), variables.subList(greens, variables.size()),
                Kinds.of(driver.portal().type().result()), callbacks(driver), tables.calls().direct(driver.runner()));
        descr.setPortal(written.get(tables.codes().number(driver.portal())));
        return descr;
    }
}
