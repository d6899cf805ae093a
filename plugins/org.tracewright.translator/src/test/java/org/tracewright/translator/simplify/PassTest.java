package org.tracewright.translator.simplify;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.Test;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.interp.Interpreter;
import org.tracewright.flow.interp.Outcome;
import org.tracewright.flow.interp.RunLimits;
import org.tracewright.flow.interp.StreamHost;
import org.tracewright.flow.ir.IrParser;
import org.tracewright.flow.ir.IrPrinter;
import org.tracewright.flow.ir.PrintOptions;
import org.tracewright.flow.verify.Fault;
import org.tracewright.flow.verify.Verifier;

/** What one pass, or all, make of a function: IR in, IR out, compared up to the names of variables and blocks. Before and after run alike. */
public class PassTest {

    private static final String TYPES = """
            struct object { }
            struct Exception extends object { }
            struct OverflowStruct extends Exception { }
            struct Node extends object { value: Signed immutable next: Ptr(Node) }
            class object struct object { }
            class Exception extends object struct Exception { }
            class OverflowError extends Exception struct OverflowStruct { attribute code: Signed = 7 }
            class Node extends object struct Node { }
            object @p0 = Node { value = 5 }
            object @s0 = str "abc"
            """;

    private static void check(List<Pass> passes, String before, String after) {
        Program original = IrParser.parse(TYPES + before);
        Simplifier.Observer verifier = (pass, graph) -> {
            List<Fault> faults = Verifier.verify(graph);
            if (!faults.isEmpty()) {
                fail("after " + pass.name() + ": " + faults);
            }
        };
        Program changed = new Simplifier(passes, verifier).copy(original);
        String expected = print(IrParser.parse(TYPES + after));
        String actual = print(changed);
        if (!expected.equals(actual)) {
            fail(sideBySide(expected, actual));
        }
        for (long argument = -3; argument < 5; argument++) {
            assertEquals("f(" + argument + ")", run(original, argument), run(changed, argument));
        }
    }

    private static String print(Program program) {
        return IrPrinter.print(program.functions().get(0), PrintOptions.PLAIN).replaceAll("\\b[A-Za-z]\\w*_(\\d+)\\b", "v$1");
    }

    private static String run(Program program, long argument) {
        Outcome outcome = new Interpreter(program, new StreamHost(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), new ByteArrayOutputStream()),
                RunLimits.ofSteps(1000)).call(program.functions().get(0), List.of(argument));
        return outcome.kind() + " " + outcome.value() + " " + outcome.message();
    }

    private static String sideBySide(String expected, String actual) {
        String[] left = expected.split("\n");
        String[] right = actual.split("\n");
        StringBuilder out = new StringBuilder(String.format("%n%-70s | %s%n", "expected", "actual"));
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            String l = i < left.length ? left[i] : "";
            String r = i < right.length ? right[i] : "";
            out.append(String.format("%-70s %s %s%n", l, l.equals(r) ? "|" : "!", r));
        }
        return out.toString();
    }

    private static String function(String body) {
        return "function f(Signed) -> Signed { " + body + " }";
    }

    @Test
    public void constantsAreFolded() {
        check(List.of(new FoldConstants()), function("""
                b0(x: Signed):
                  a = int_mul(6, 7)
                  b = int_floordiv(a, 0)
                  c = same_as(a)
                  d = getfield(@p0, "value")
                  e = getinteriorsize(@s0)
                  g: Signed = class_attr(class(OverflowError), "code")
                  h = issubclass(class(OverflowError), class(Exception))
                  debug_assert(h, "sub")
                  s1 = int_add(c, d)
                  s2 = int_add(e, g)
                  s3 = int_add(s1, x)
                  s4 = int_add(s3, s2)
                  if h then return(s4) else return(x)
                """), function("""
                b0(x: Signed):
                  b = int_floordiv(42, 0)
                  s3 = int_add(47, x)
                  s4 = int_add(s3, 10)
                  goto return(s4)
                """));
    }

    @Test
    public void anOperationThatCannotRaiseAnyMoreLosesItsHandlers() {
        check(List.of(new FoldConstants()), function("""
                b0(x: Signed):
                  a = int_add_ovf(6, 7)
                  raising { ok: return(a) class(OverflowError): return(0) }
                """), function("b0(x: Signed): goto return(13)"));
        check(List.of(new Peephole()), function("""
                b0(x: Signed):
                  a = int_add_ovf(x, 0)
                  raising { ok: return(a) class(OverflowError): return(0) }
                """), function("b0(x: Signed): goto return(x)"));
    }

    @Test
    public void constantsTravelAlongLinksAndRoundLoops() {
        check(List.of(new PropagateConstants()), function("""
                b0(x: Signed): goto b1(x, 3, 10)
                b1(n: Signed, k: Signed, m: Signed):
                  a = int_sub(n, k)
                  c = int_gt(a, 0)
                  if c then b1(a, k, a) else return(m)
                """), function("""
                b0(x: Signed): goto b1(x, 10)
                b1(n: Signed, m: Signed):
                  a = int_sub(n, 3)
                  c = int_gt(a, 0)
                  if c then b1(a, a) else return(m)
                """));
    }

    @Test
    public void inputsThatAreAlwaysEqualBecomeOne() {
        check(List.of(new MergeEqualInputs()), function("""
                b0(x: Signed): goto b1(x, x, 0, x)
                b1(a: Signed, b: Signed, c: Signed, d: Signed):
                  a2 = int_sub(a, 1)
                  s = int_add(b, d)
                  t = int_gt(a2, 0)
                  if t then b1(a2, a2, s, a) else return(s)
                """), function("""
                b0(x: Signed): goto b1(x, 0, x)
                b1(a: Signed, c: Signed, d: Signed):
                  a2 = int_sub(a, 1)
                  s = int_add(a, d)
                  t = int_gt(a2, 0)
                  if t then b1(a2, s, a) else return(s)
                """));
    }

    @Test
    public void whatNothingNeedsGoesAway() {
        check(List.of(new RemoveDead()), function("""
                b0(x: Signed):
                  a = int_add(x, 1)
                  n = new(class(Node))
                  m = primitive_call("math_sqrt", 1.0)
                  w = primitive_call("os_write", 1, @s0)
                  o = int_add_ovf(x, 1)
                  goto b1(a, x, x)
                b1(u: Signed, v: Signed, w2: Signed):
                  c = int_gt(w2, 0)
                  v2 = int_add(v, 1)
                  k = int_sub(w2, 1)
                  if c then b1(u, v2, k) else return(k)
                """), function("""
                b0(x: Signed):
                  w = primitive_call("os_write", 1, @s0)
                  o = int_add_ovf(x, 1)
                  goto b1(x)
                b1(w2: Signed):
                  c = int_gt(w2, 0)
                  k = int_sub(w2, 1)
                  if c then b1(k) else return(k)
                """));
    }

    @Test
    public void blocksOfOneEntryAreAppended() {
        check(List.of(new MergeBlocks()), function("""
                b0(x: Signed): goto b1(x, 4)
                b1(a: Signed, b: Signed):
                  c = int_add(a, b)
                  goto b2(c, c)
                b2(a: Signed, d: Signed):
                  e = int_add_ovf(a, d)
                  raising { ok: b3(e) class(OverflowError): return(-1) }
                b3(a: Signed): goto return(a)
                """), function("""
                b0(x: Signed):
                  c = int_add(x, 4)
                  e = int_add_ovf(c, c)
                  raising { ok: b3(e) class(OverflowError): return(-1) }
                b3(a: Signed): goto return(a)
                """));
    }

    @Test
    public void jumpsGoStraightToWhereTheyAreDecided() {
        check(List.of(new ThreadJumps()), function("""
                b0(x: Signed):
                  c = int_gt(x, 0)
                  if c then b1(x, True) else b1(x, False)
                b1(y: Signed, d: Bool):
                  n = bool_not(d)
                  if n then b2(y) else return(y)
                b2(z: Signed): goto b3(z, 8)
                b3(z: Signed, k: Signed):
                  m = int_mul(z, k)
                  goto return(m)
                """), function("""
                b0(x: Signed):
                  c = int_gt(x, 0)
                  if c then return(x) else b3(x, 8)
                b3(z: Signed, k: Signed):
                  m = int_mul(z, k)
                  goto return(m)
                """));
    }

    @Test
    public void aLoopOfEmptyBlocksStaysALoop() {
        check(Simplifier.STANDARD, function("b0(x: Signed): goto b1(x) b1(y: Signed): goto b2(y) b2(z: Signed): goto b1(z)"),
                function("b0(x: Signed): goto b1() b1(): goto b1()"));
    }

    @Test
    public void anExitTellsTheValue() {
        check(List.of(new SimplifySwitches()), function("""
                b0(x: Signed):
                  c = int_eq(x, 3)
                  d = bool_not(c)
                  if d then b1(x, c) else b1(x, c)
                b1(y: Signed, e: Bool):
                  i = cast_bool_to_int(e)
                  s = int_add(y, i)
                  switch s { 4: return(s) default: return(y) }
                """), function("""
                b0(x: Signed):
                  c = int_eq(x, 3)
                  d = bool_not(c)
                  if c then b1(3, True) else b1(x, False)
                b1(y: Signed, e: Bool):
                  i = cast_bool_to_int(e)
                  s = int_add(y, i)
                  switch s { 4: return(4) default: return(y) }
                """));
    }

    @Test
    public void comparisonChainsBecomeSwitches() {
        check(Simplifier.STANDARD, function("""
                b0(x: Signed):
                  y = int_sub(x, 1)
                  c = int_eq(y, 1)
                  if c then return(10) else b1(y, x)
                b1(y: Signed, x: Signed):
                  c = int_eq(2, y)
                  if c then b4(x) else b2(x, y)
                b2(x: Signed, y: Signed):
                  c = int_ne(y, 0)
                  if c then b3(y, x) else return(12)
                b3(y: Signed, x: Signed):
                  c = int_eq(y, 2)
                  if c then return(13) else return(x)
                b4(z: Signed):
                  w = int_mul(z, z)
                  goto return(w)
                """), function("""
                b0(x: Signed):
                  y = int_sub(x, 1)
                  switch y {
                    1: return(10)
                    2: b4(x)
                    0: return(12)
                    default: return(x)
                  }
                b4(z: Signed):
                  w = int_mul(z, z)
                  goto return(w)
                """));
    }

    @Test
    public void rulesAndPassesWorkTogether() {
        check(Simplifier.STANDARD, function("""
                b0(x: Signed):
                  a = int_add(x, 1)
                  b = int_add(a, 2)
                  c = int_add(3, b)
                  d = int_mul(c, 1)
                  e = int_add(x, 6)
                  t = int_eq(d, e)
                  u = bool_not(t)
                  v = cast_bool_to_int(u)
                  w = int_is_true(v)
                  goto b1(d, w, 0)
                b1(p: Signed, q: Bool, r: Signed):
                  if q then b2(p, r) else b3(p)
                b2(p: Signed, r: Signed):
                  s = int_add(p, r)
                  goto return(s)
                b3(p: Signed): goto return(p)
                """), function("""
                b0(x: Signed):
                  a = int_add(x, 6)
                  goto return(a)
                """));
    }
}
