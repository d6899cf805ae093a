package org.tracewright.jit.codewriter.analysis;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.ir.IrParser;

/** What calls may do, with what is called, also in a circle. */
public class EffectsTest {

    private static final String PROGRAM = """
            struct object { a: Signed b: Signed c: Signed }
            struct Exception extends object { }
            class object struct object { method visit = &visit }
            class Exception extends object struct Exception { }
            object @p0 = Exception { }
            function visit(Ptr(object)) -> Signed { b0(p: Ptr(object)): setfield(p, "c", 1) goto return(0) }
            function even(Ptr(object)) -> Signed { b0(p: Ptr(object)): setfield(p, "a", 1) x = direct_call(&odd, p) goto return(x) }
            function odd(Ptr(object)) -> Signed { b0(p: Ptr(object)): setfield(p, "b", 1) x = direct_call(&even, p) goto return(x) }
            function fill(Ptr(GcArray(Float))) -> Signed { b0(v: Ptr(GcArray(Float))): setarrayitem(v, 0, 1.0) goto return(0) }
            function raiser(Ptr(object)) -> Signed {
              b0(p: Ptr(object)): setfield(p, "a", 1) goto except(class(Exception), @p0)
              except(t: Class, e: Ptr(Exception))
            }
            function caller(Ptr(object)) -> Signed { b0(p: Ptr(object)): x = direct_call(&raiser, p) goto return(x) }
            function careful(Ptr(object)) -> Signed {
              b0(p: Ptr(object)): x = direct_call(&caller, p) raising { ok: return(x) class(object): return(0) }
            }
            function picky(Ptr(object)) -> Signed {
              b0(p: Ptr(object)): x = direct_call(&caller, p) raising { ok: return(x) class(Exception): return(0) }
            }
            function again(Ptr(object)) -> Signed {
              b0(p: Ptr(object)): x = direct_call(&caller, p) raising { ok: return(x) class(object): except(class(Exception), @p0) }
              except(t: Class, e: Ptr(Exception))
            }
            function exact(Signed) -> Signed { b0(n: Signed): x = int_add_ovf(n, 1) goto return(x) }
            function runner(Ptr(object)) -> Signed { hint "jit_runner" = True b0(p: Ptr(object)): goto return(0) }
            function start(Ptr(object)) -> Signed { b0(p: Ptr(object)): x = direct_call(&runner, p) goto return(x) }
            function virtual(Ptr(object)) -> Signed { b0(p: Ptr(object)): x: Signed = virtual_call("visit", p) goto return(x) }
            function unknown(Ptr(Func(Signed) -> Signed)) -> Signed { b0(f: Ptr(Func(Signed) -> Signed)): x = indirect_call(f, 21, none[Void]) goto return(x) }
            """;

    private final Program program = IrParser.parse(PROGRAM);
    private final Effects effects = new Effects(program, new Callees(program));

    private Effects.Summary of(String name) {
        LowFunction function = program.functions().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
        return effects.of(List.of(function));
    }

    private Set<String> fields(String name) {
        return of(name).fields().stream().map(Effects.Field::name).collect(Collectors.toSet());
    }

    @Test
    public void callersWriteWhatTheyCall() {
        assertEquals(Set.of("a", "b"), fields("even"));
        assertEquals(Set.of("a", "b"), fields("odd"));
        assertEquals(Set.of("a"), fields("careful"));
        assertEquals(Set.of("c"), fields("virtual"));
        assertEquals(Set.of(), fields("exact"));
        assertEquals("[Float]", of("fill").items().toString());
        assertEquals(Set.of(), of("even").items());
    }

    @Test
    public void exceptionsGetOutUnlessAllAreCaught() {
        for (String name : List.of("raiser", "caller", "picky", "again", "exact")) {
            assertTrue(name, of(name).raises());
        }
        for (String name : List.of("careful", "even", "fill", "virtual")) {
            assertFalse(name, of(name).raises());
        }
    }

    @Test
    public void portalsAreReachedThroughCalls() {
        assertTrue(of("start").runsPortal());
        assertFalse(of("caller").runsPortal());
    }

    @Test
    public void ofWhatIsUnknownEverythingIsExpected() {
        Effects.Summary unknown = effects.of(null);
        assertTrue(unknown.raises() && unknown.writesAnything());
        assertTrue(of("unknown").raises() && of("unknown").writesAnything());
        assertFalse(of("again").writesAnything());
    }
}
