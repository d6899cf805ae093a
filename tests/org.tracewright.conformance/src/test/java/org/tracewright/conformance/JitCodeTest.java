package org.tracewright.conformance;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.jit.codewriter.PlainNames;
import org.tracewright.jit.codewriter.assemble.FunctionWriter;
import org.tracewright.jit.codewriter.tables.Tables;
import org.tracewright.jit.codewriter.transform.Kinds;
import org.tracewright.jit.codewriter.verify.JitCodeVerifier;
import org.tracewright.jit.runtime.jitcode.JitCode;
import org.tracewright.jit.runtime.jitcode.JitProgram;
import org.tracewright.jit.runtime.jitcode.SwitchTable;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.translator.driver.Translation;

/** Every function of every program that a trace may be asked to go into, helpers included, can be written as jitcode, and the code is well formed. Programs with drivers are tested with their portals split. */
@RunWith(Parameterized.class)
public class JitCodeTest {

    private final ConformanceProgram program;

    public JitCodeTest(ConformanceProgram program) {
        this.program = program;
    }

    @Parameters(name = "{0}")
    public static List<Object[]> programs() {
        return ConformanceProgram.chosen().stream().filter(program -> !program.covers().contains("lib.jit-driver")).map(program -> new Object[] {program}).toList();
    }

    @Test
    public void isWellFormed() {
        Program simplified = Translations.after(Translation::simplified, program);
        List<LowFunction> functions = simplified.functions().stream().filter(function -> !Boolean.FALSE.equals(function.graph().hints().get("look_inside"))).toList();
        Tables tables = Tables.of(simplified, new PlainNames());
        functions.forEach(tables.codes()::number);
        List<SwitchTable> switches = new ArrayList<>();
        FunctionWriter writer = new FunctionWriter(simplified, tables, switches);
        List<JitCode> codes = new ArrayList<>();
        for (LowFunction function : functions) {
            codes.add(writer.write(codes.size(), function.graph()));
        }
        JitProgram written = new JitProgram(codes, tables.data().fields(), tables.data().structs(), tables.data().arrays(), tables.calls().all(),
                tables.callTables().finish(codes), switches, List.of());
        List<String> faults = new ArrayList<>();
        codes.forEach(code -> faults.addAll(JitCodeVerifier.verify(written, code, parameters(functions.get(code.index()).graph()))));
        assertEquals(List.of(), faults);
    }

    private static JitCode.Registers parameters(FlowGraph graph) {
        return new JitCode.Registers(count(graph, Kind.INT), count(graph, Kind.REF), count(graph, Kind.FLOAT));
    }

    private static int count(FlowGraph graph, Kind kind) {
        List<Variable> parameters = graph.parameters();
        return (int) parameters.stream().filter(parameter -> Kinds.of(parameter.type()) == kind).count();
    }
}
