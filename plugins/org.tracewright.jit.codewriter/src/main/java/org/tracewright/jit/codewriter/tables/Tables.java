package org.tracewright.jit.codewriter.tables;

import org.tracewright.flow.graph.Program;
import org.tracewright.jit.codewriter.ProgramNames;
import org.tracewright.jit.codewriter.analysis.Callees;
import org.tracewright.jit.codewriter.analysis.Effects;
import org.tracewright.jit.codewriter.analysis.LookInside;

/** All tables of one program, and what they are made from. */
public record Tables(ProgramNames names, Callees callees, LookInside policy, Drivers drivers, Codes codes, DataTables data, CallDescrs calls, CallTables callTables) {

    /** Empty tables. */
    public static Tables of(Program program, ProgramNames names) {
        Callees callees = new Callees(program);
        LookInside policy = new LookInside();
        Codes codes = new Codes();
        DataTables data = new DataTables(program, names);
        return new Tables(names, callees, policy, new Drivers(program), codes, data, new CallDescrs(names, data, new Effects(program, callees)),
                new CallTables(names, policy, codes));
    }
}
