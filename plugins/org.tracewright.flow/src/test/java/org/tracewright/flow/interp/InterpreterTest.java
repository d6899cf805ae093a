package org.tracewright.flow.interp;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.ir.IrParser;

/** Programs in IR and what comes out. */
public class InterpreterTest {

    private static final String CLASSES = """
            struct object { marker: Void }
            struct Exception extends object { code: Signed }
            struct Point extends object { x: Signed next: Ptr(Point) }
            class object struct object { method get = &get_zero attribute scale: Signed = 1 }
            class Exception extends object struct Exception {}
            class ValueError extends Exception struct ValueErrorStruct {}
            struct ValueErrorStruct extends Exception {}
            class OverflowError extends Exception struct OverflowErrorStruct {}
            struct OverflowErrorStruct extends Exception {}
            class RuntimeError extends Exception struct RuntimeErrorStruct {}
            struct RuntimeErrorStruct extends Exception {}
            class Point extends object struct Point { method get = &get_x attribute scale: Signed = 10 }
            object @p0 = Point { x = 5, next = @p0 }
            object @s0 = str "abc"
            object @s1 = str "abd"
            function get_zero(Ptr(object)) -> Signed { b0(self: Ptr(object)): goto return(0) }
            function get_x(Ptr(object)) -> Signed {
              b0(self: Ptr(object)):
                p: Ptr(Point) = cast_pointer(self)
                v1 = getfield(p, "x")
                goto return(v1)
            }
            """;

    private static Outcome call(String function, String text, Object... args) {
        Program program = IrParser.parse(CLASSES + text);
        return interpreter(program, RunLimits.standard()).call(
                program.functions().stream().filter(f -> f.name().equals(function)).findFirst().orElseThrow(), List.of(args));
    }

    private static Interpreter interpreter(Program program, RunLimits limits) {
        return new Interpreter(program, new StreamHost(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), new ByteArrayOutputStream()), limits);
    }

    @Test
    public void aLoopSwapsItsVariables() {
        assertEquals(6765L, call("fib", """
                function fib(Signed) -> Signed {
                  b0(n: Signed): goto b1(n, 0, 1)
                  b1(n: Signed, a: Signed, b: Signed):
                    c = int_is_true(n)
                    if c then b2(n, b, a) else return(a)
                  b2(n: Signed, x: Signed, y: Signed):
                    s = int_add(x, y)
                    m = int_sub(n, 1)
                    goto b1(m, x, s)
                }
                """, 20L).value());
    }

    @Test
    public void exceptionsFindTheirHandler() {
        String text = """
                function thrower(Signed) -> Signed {
                  b0(n: Signed):
                    c = int_gt(n, 10)
                    if c then b1(n) else b2(n)
                  b1(n: Signed):
                    v = new(class(ValueError))
                    setfield(v, "code", n)
                    goto except(class(ValueError), v)
                  b2(n: Signed):
                    w = int_mul_ovf(n, 4611686018427387904)
                    goto return(w)
                  except(t: Class, e: Ptr(ValueErrorStruct))
                }
                function catcher(Signed) -> Signed {
                  b0(n: Signed):
                    r = direct_call(&thrower, n)
                    raising {
                      ok: return(r)
                      class(OverflowError): return(-1)
                      class(Exception) as t: Class, e: Ptr(Exception): b1(t, e)
                    }
                  b1(t: Class, e: Ptr(Exception)):
                    v = getfield(e, "code")
                    same = class_eq(t, class(ValueError))
                    if same then return(v) else return(-2)
                }
                """;
        assertEquals(4611686018427387904L, call("catcher", text, 1L).value());
        assertEquals(-1L, call("catcher", text, 9L).value());
        assertEquals(11L, call("catcher", text, 11L).value());
        Outcome uncaught = call("thrower", text, 12L);
        assertEquals(Outcome.Kind.UNCAUGHT, uncaught.kind());
        assertEquals("RPython traceback:\n  in thrower\nFatal RPython error: ValueError\n", uncaught.report());
    }

    @Test
    public void aWeakCellLeadsToItsObject() {
        assertEquals(5L, call("through", """
                function through() -> Signed {
                  b0():
                    cell = weakref_create(@p0)
                    p = weakref_deref(cell)
                    v = getfield(p, "x")
                    goto return(v)
                }
                """).value());
    }

    @Test
    public void objectsKnowTheirClass() {
        String text = """
                function ask() -> Signed {
                  b0():
                    a = new(class(Point))
                    setfield(a, "x", 7)
                    o: Ptr(object) = cast_pointer(a)
                    n1: Signed = virtual_call("get", o)
                    t = type_of(o)
                    n2: Signed = class_attr(t, "scale")
                    b: Ptr(object) = new_of_class(class(object))
                    n3: Signed = virtual_call("get", b)
                    i = isinstance(o, class(Point))
                    n4 = cast_bool_to_int(i)
                    f = issubclass(class(object), class(Point))
                    n5 = cast_bool_to_int(f)
                    z = isinstance(null[Ptr(object)], class(object))
                    n6 = cast_bool_to_int(z)
                    s1 = int_mul(n1, n2)
                    s2 = int_add(s1, n3)
                    s3 = int_add(s2, n4)
                    s4 = int_add(s3, n5)
                    s5 = int_add(s4, n6)
                    goto return(s5)
                }
                """;
        assertEquals(71L, call("ask", text).value());
    }

    @Test
    public void arraysCopyCompareAndFill() {
        String text = """
                function arrays() -> Signed {
                  b0():
                    s = new_varsize(type(rpy_string), 5)
                    array_copy(@s0, s, 0, 1, 3)
                    setinterior(s, 0, 'x')
                    e = array_equal(s, @s1, 1, 0, 2)
                    n1 = cast_bool_to_int(e)
                    n2 = array_compare(@s0, @s1, 0, 3, 0, 3)
                    n3 = array_compare(@s1, @s0, 0, 3, 0, 3)
                    n4 = array_compare(@s0, @s0, 0, 3, 0, 2)
                    a = new_array(type(GcArray(Signed)), 4)
                    array_fill(a, 1, 2, 50)
                    n5 = getarrayitem(a, 2)
                    n6 = getarrayitem(a, 3)
                    c = getinterior(s, 0)
                    n7 = cast_char_to_int(c)
                    x1 = int_add(n1, n2)
                    x2 = int_add(x1, n3)
                    x3 = int_add(x2, n4)
                    x4 = int_add(x3, n5)
                    x5 = int_add(x4, n6)
                    x6 = int_add(x5, n7)
                    goto return(x6)
                }
                """;
        assertEquals(1 - 1 + 1 + 1 + 50 + 120L, call("arrays", text).value());
    }

    @Test
    public void runsDoNotShareTheHeap() {
        Program program = IrParser.parse(CLASSES + """
                function bump() -> Signed {
                  b0():
                    n = getfield(@p0, "next")
                    x = getfield(n, "x")
                    y = int_add(x, 1)
                    setfield(@p0, "x", y)
                    z = getfield(n, "x")
                    goto return(z)
                }
                """);
        Interpreter interpreter = interpreter(program, RunLimits.standard());
        for (int run = 0; run < 2; run++) {
            assertEquals(6L, interpreter.call(program.functions().get(2), List.of()).value());
        }
    }

    @Test
    public void deepRecursionNeedsNoJavaStack() {
        String text = """
                function down(Signed) -> Signed {
                  b0(n: Signed):
                    c = int_is_true(n)
                    if c then b1(n) else return(0)
                  b1(n: Signed):
                    m = int_sub(n, 1)
                    r = direct_call(&down, m)
                    s = int_add(r, 1)
                    goto return(s)
                }
                function guarded(Signed) -> Signed {
                  b0(n: Signed):
                    r = direct_call(&down, n)
                    raising {
                      ok: return(r)
                      class(RuntimeError): return(-7)
                    }
                }
                """;
        assertEquals(40_000L, call("down", text, 40_000L).value());
        assertEquals(-7L, call("guarded", text, 1_000_000L).value());
        String report = call("down", text, 1_000_000L).report();
        assertTrue(report, report.contains("more calls\n") && report.endsWith("Fatal RPython error: RuntimeError\n"));
    }

    @Test
    public void undefinedBehaviourIsFatalAndNamesThePlace() {
        assertEquals("null pointer", call("bad", """
                function bad() -> Signed {
                  b0():
                    x = getfield(null[Ptr(Point)], "x")
                    goto return(x)
                }
                """).message());
        Outcome index = call("bad2", """
                function bad2() -> Signed {
                  b0():
                    a = new_array(type(GcArray(Signed)), 4)
                    x = getarrayitem(a, 4)  @p.py:4:9
                    goto return(x)
                }
                """);
        assertEquals("RPython traceback:\n  File \"p.py\", line 4, in bad2\nFatal RPython error: index out of range: Index 4 out of bounds for length 4\n", index.report());
    }

    @Test
    public void anEndlessLoopIsStopped() {
        Program raising = IrParser.parse(CLASSES + """
                function f() -> Void {
                  b0():
                    v = int_mul_ovf(4611686018427387904, 4)
                    raising { ok: return(none) class(OverflowError): b0() }
                }
                """);
        assertEquals(Outcome.Kind.STEP_LIMIT, interpreter(raising, RunLimits.ofSteps(1000)).call(raising.functions().get(2), List.of()).kind());
        Program program = IrParser.parse("function f() -> Void { b0(): goto b0() return(v: Void) except(t: Class, e: Class) }");
        assertEquals(Outcome.Kind.STEP_LIMIT, interpreter(program, RunLimits.ofSteps(1000)).call(program.functions().get(0), List.of()).kind());
        assertEquals(Outcome.Kind.CANCELLED, interpreter(program, new RunLimits(Long.MAX_VALUE, 10, () -> true)).call(program.functions().get(0), List.of()).kind());
    }

    @Test
    public void entryReadsAndWrites() {
        Program program = IrParser.parse("""
                program entry &main
                object @s0 = str "bye"
                function main(Ptr(GcArray(Ptr(rpy_string)))) -> Signed {
                  b0(argv: Ptr(GcArray(Ptr(rpy_string)))):
                    a = getarrayitem(argv, 1)
                    n = primitive_call("os_write", 1, a)
                    i = primitive_call("os_read", 0, 100)
                    m = primitive_call("os_write", 2, i)
                    f = primitive_call("float_format", 0.1, 'r', 0)
                    k = primitive_call("os_write", 1, f)
                    goto return(k)
                }
                """);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        StreamHost host = new StreamHost(new ByteArrayInputStream("in".getBytes(StandardCharsets.UTF_8)), out, err);
        assertEquals(3, new Interpreter(program, host, RunLimits.standard()).run(List.of("prog", "h\u00e9")).exitCode());
        assertEquals("h\u00e90.1", out.toString(StandardCharsets.UTF_8));
        assertEquals("in", err.toString(StandardCharsets.UTF_8));
    }
}
