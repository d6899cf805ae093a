package org.tracewright.translator.annotation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.frontend.bytecode.CodeObject;
import org.tracewright.frontend.objspace.host.HostDict;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.frontend.objspace.host.HostStr;

/** The engine alone, on graphs made by hand: no parser, compiler or flow space. */
public class HandMadeGraphTest {

    private static HostFunction function(String... parameters) {
        CodeObject code = new CodeObject("f", new SourcePosition("f.py", 1, 1, 0), parameters.length, false, false, false, false, List.of(parameters), List.of(), List.of(), List.of(), List.of(), -1,
                List.of(), List.of(), 0, List.of());
        return new HostFunction(code, new HostDict(), "f", List.of(), List.of());
    }

    private static SourcePosition at(int line) {
        return new SourcePosition("f.py", line, 1, 0);
    }

    private static FlowGraph graph(Block start) {
        return new FlowGraph("f", at(1), start, new Variable("result"), new Variable("etype"), new Variable("evalue"));
    }

    private static Operation operation(Opcode opcode, Variable result, int line, Operand... args) {
        return new Operation(opcode, List.of(args), result, at(line));
    }

    /** def f(n): i = n; while i < n: i = i + 1; return i */
    @Test
    public void loopReachesItsFixedPoint() {
        Variable n = new Variable("n");
        Variable i1 = new Variable("i");
        Variable n1 = new Variable("n");
        Variable less = new Variable("less");
        Variable i2 = new Variable("i");
        Variable n2 = new Variable("n");
        Variable i3 = new Variable("i");
        Block start = new Block(List.of(n));
        Block head = new Block(List.of(i1, n1));
        Block body = new Block(List.of(i2, n2));
        start.close(new Link(List.of(n, n), head));
        head.operations().add(operation(Opcode.LT, less, 2, i1, n1));
        FlowGraph graph = graph(start);
        head.closeWithSwitch(less, List.of(new Link(List.of(i1), graph.returnBlock(), false), new Link(List.of(i1, n1), body, true)));
        body.operations().add(operation(Opcode.ADD, i3, 3, i2, new Constant(new HostInt(1))));
        body.close(new Link(List.of(i3, n2), head));
        Annotator annotator = Annotator.create(null, (f, errors) -> graph);
        AnnotatedProgram program = annotator.annotate(function("n"), List.of(SomeInteger.NON_NEGATIVE));
        assertEquals(List.of(), program.diagnostics());
        assertEquals(SomeInteger.NON_NEGATIVE, program.annotation(graph.returnVariable()));
        assertEquals("(n: int) -> int", annotator.signature(graph));
    }

    /** if n: y = 1 else: y = "a"; z = y; return n.  The join is refused once, with both origins; what follows is silent. */
    @Test
    public void mixedTypesNameBothOrigins() {
        Variable n = new Variable("n");
        Variable test = new Variable("v1");
        Variable y = new Variable("y");
        Variable z = new Variable("z");
        Block start = new Block(List.of(n));
        Block join = new Block(List.of(y));
        start.operations().add(operation(Opcode.BOOL, test, 2, n));
        FlowGraph graph = graph(start);
        start.closeWithSwitch(test, List.of(new Link(List.of(new Constant(new HostInt(1))), join, true).at(at(3)),
                new Link(List.of(new Constant(HostStr.of("ab"))), join, false).at(at(5))));
        join.operations().add(operation(Opcode.NEG, z, 6, y));
        join.close(new Link(List.of(z), graph.returnBlock()));
        AnnotatedProgram program = Annotator.create(null, (f, errors) -> graph).annotate(function("n"), List.of(SomeInteger.INT));
        assertEquals(1, program.diagnostics().size());
        Diagnostic fault = program.diagnostics().get(0);
        assertEquals("union-error", fault.code());
        assertTrue(fault.message(), fault.message().contains("int") && fault.message().contains("str"));
        assertEquals(List.of(3, 5), fault.causes().stream().map(c -> c.position().line()).toList());
    }
}
