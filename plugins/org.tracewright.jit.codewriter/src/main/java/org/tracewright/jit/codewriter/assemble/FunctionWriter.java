package org.tracewright.jit.codewriter.assemble;

import java.util.List;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.jit.codewriter.tables.Tables;
import org.tracewright.jit.codewriter.transform.BlockCode;
import org.tracewright.jit.codewriter.transform.GraphTransformer;
import org.tracewright.jit.runtime.jitcode.JitCode;
import org.tracewright.jit.runtime.jitcode.SwitchTable;

/** Writes the jitcode of one function after the other. */
public final class FunctionWriter {

    private final Tables tables;
    private final List<SwitchTable> switches;
    private final Overflow overflow;

    /** @param switches the program's tables; each function adds its own */
    public FunctionWriter(Program program, Tables tables, List<SwitchTable> switches) {
        this.tables = tables;
        this.switches = switches;
        LowClass error = program.classNamed("OverflowError");
        overflow = error == null ? null : new Overflow(error, tables.data().struct(error.instanceType()).index());
    }

    /** Writes a function. */
    public JitCode write(int index, FlowGraph graph) {
        GraphTransformer transformer = new GraphTransformer(tables);
        List<BlockCode> code = transformer.transform(graph);
        Registers registers = new Registers(graph, code, transformer);
        List<Line> lines = new Flattener(graph, code, transformer, registers, overflow).lines();
        return new Assembler(registers, new Pools(tables.names()::constant), switches).assemble(index, graph, lines);
    }
}
