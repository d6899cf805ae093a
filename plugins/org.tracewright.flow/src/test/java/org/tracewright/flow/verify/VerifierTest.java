package org.tracewright.flow.verify;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.Test;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.ir.IrParser;
import org.tracewright.flow.type.Primitive;

/** Each row breaks one rule; the verifier finds that fault and nothing else. */
public class VerifierTest {

    private static final String CLASSES = """
            struct object { x: Signed }
            struct Exception extends object { }
            class object struct object { method m = &m }
            class Exception extends object struct Exception { }
            function m(Ptr(object)) -> Signed { b0(p: Ptr(object)): goto return(0) }
            function two(Signed, Signed) -> Signed { b0(a: Signed, b: Signed): goto return(a) }
            """;

    private static List<String> faults(String body) {
        Program program = IrParser.parse(CLASSES + "function f(Signed, Ptr(object)) -> Signed { b0(n: Signed, p: Ptr(object)): " + body + " }");
        List<String> messages = new ArrayList<>();
        Verifier.verify(program).forEach(f -> messages.add(f.message()));
        return messages;
    }

    private static final String[][] BROKEN = {
        {"v1 = float_add(n, 1.0) goto return(n)", "argument 1 should be Float but is type Signed"},
        {"v1 = int_add(n) goto return(n)", "takes 2 arguments, not 1"},
        {"v1: Bool = int_add(n, n) goto return(n)", "the result is of type Bool, not Signed"},
        {"v1: Signed = add(n, n) goto return(n)", "is not an operation of lowered graphs"},
        {"v1: Signed = getfield(p, \"y\") goto return(n)", "argument 2 should be a field of object but is y of type Void"},
        {"setfield(p, \"x\", 'a') goto return(n)", "argument 3 should be Signed but is a of type Char"},
        {"goto return(p)", "the link to return carries Ptr(object) for v2: Signed"},
        {"goto return()", "the link to return carries 0 values, not 1"},
        {"switch n { 1: return(n) }", "the last case of a switch is 1, not the default"},
        {"switch n { 1: return(n) 1: return(0) default: return(1) }", "a switch has a case twice: [1, 1, default]"},
        {"switch n { 'a': return(n) default: return(1) }", "a switch on Signed has the case a"},
        {"v1 = int_add(n, 1) raising { ok: return(v1) class(Exception): return(0) }", "the block ends in exceptional exits but in no operation that raises"},
        {"v1 = direct_call(&two, n, n) raising { ok: return(v1) class(object): return(0) class(Exception): return(0) }", "the exit of Exception comes after that of object"},
        {"v1 = direct_call(&two, n, n) raising { ok: return(v1) class(Exception): return(v1) }", "variable v2 is not defined before its use in this block"},
        {"v1 = direct_call(&two, n) goto return(v1)", "takes 2 arguments, not 1"},
        {"v1: Signed = virtual_call(\"z\", p) goto return(v1)", "f: no class below object has the slot z"},
        {"v1: Bool = virtual_call(\"m\", p) goto return(n)", "f: virtual_call m[Ptr(object)] -> Bool may reach m: Func(Ptr(object)) -> Signed"},
        {"v1 = primitive_call(\"os_close\", p) goto return(v1)", "argument 2 should be Signed but is type Ptr(object)"},
        {"v1: Ptr(rpy_string) = cast_pointer(p) goto return(n)", "argument 1 should be a pointer to a struct above or below Ptr(rpy_string) but is type Ptr(object)"},
        {"v1: Ptr(WeakRef(object)) = weakref_create(n) goto return(n)", "argument 1 should be a pointer to a struct but is type Signed"},
        {"v1: Ptr(object) = weakref_deref(p) goto return(n)", "argument 1 should be a pointer to a weak cell but is type Ptr(object)"},
        {"v1 = new_array(type(object), n) goto return(n)", "argument 1 should be an array type but is object of type Void"},
        {"v1 = int_sign_extend(n, 3) goto return(n)", "argument 2 should be constant 1, 2 or 4 but is 3 of type Signed"},
        {"if n then return(n) else return(n)", "a switch on Signed has the cases [false, true]"},
    };

    @Test
    public void eachFaultIsFound() {
        for (String[] row : BROKEN) {
            List<String> found = faults(row[0]);
            assertTrue(row[0] + " gives " + found, found.contains(row[1]));
            assertTrue(row[0] + " gives " + found, found.size() <= 2);
        }
    }

    @Test
    public void aWellFormedProgramHasNone() throws IOException {
        assertEquals(List.of(), faults("v1 = int_add(n, 1) goto return(v1)"));
        assertEquals(List.of(), faults("v1 = direct_call(&two, n, n) raising { ok: return(v1) class(Exception) as t: Class, e: Ptr(Exception): except(t, e) } except(t: Class, e: Ptr(Exception))"));
        try (InputStream in = VerifierTest.class.getResourceAsStream("/org/tracewright/flow/ir/everything.ir")) {
            List<Fault> found = Verifier.verify(IrParser.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            assertTrue(found.toString(), found.stream().anyMatch(f -> f.message().contains("may reach main.step")));
        }
    }

    @Test
    public void variablesBelongToOneBlock() {
        assertEquals("f b0 exits: variable undefined(x) is not defined before its use in this block",
                structure(g -> g.startBlock().exits().get(0).args().set(0, new Variable("x", Primitive.SIGNED))));
        assertEquals("f b1: variable n_0 is defined twice", structure(g -> {
            Block second = new Block(g.parameters());
            second.close(new Link(g.parameters(), g.returnBlock()));
            g.startBlock().close(new Link(g.parameters(), second));
        }));
        assertEquals("f b0 exits: the block has no exit", structure(g -> g.startBlock().exits().clear()));
        assertEquals("f return exits: a final block has operations or exits", structure(g -> g.returnBlock().close(new Link(g.parameters(), g.startBlock()))));
    }

    private static String structure(Consumer<FlowGraph> breaking) {
        FlowGraph graph = IrParser.parse("function f(Signed) -> Signed { b0(n: Signed): goto return(n) }").functions().get(0).graph();
        breaking.accept(graph);
        return Verifier.verifyStructure(graph).get(0).toString();
    }
}
