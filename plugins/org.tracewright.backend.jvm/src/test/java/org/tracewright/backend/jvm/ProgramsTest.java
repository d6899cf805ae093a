package org.tracewright.backend.jvm;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.tracewright.backend.jvm.BothMachines.Run;

/** Programs in IR: control flow, exceptions, objects, arrays, prebuilt data, functions as values. */
public class ProgramsTest {

    private static final String MAIN = "function main(Ptr(GcArray(Ptr(rpy_string)))) -> Signed {\n  b0(argv: Ptr(GcArray(Ptr(rpy_string)))):\n";

    private static Run printing(String text, String... calls) {
        StringBuilder main = new StringBuilder(MAIN);
        int number = 0;
        for (String call : calls) {
            main.append("    r").append(number).append(" = direct_call(&").append(call).append(")\n");
            main.append("    p").append(number).append(" = direct_call(&print_int, r").append(number++).append(")\n");
        }
        return BothMachines.run(text + main + "    goto return(7)\n}\n");
    }

    private static String hex(long... values) {
        StringBuilder lines = new StringBuilder();
        for (long value : values) {
            lines.append(String.format("%016x\n", value));
        }
        return lines.toString();
    }

    @Test
    public void aLoopSwapsItsVariables() {
        Run run = printing("""
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
                function rotate(Signed) -> Signed {
                  b0(n: Signed): goto b1(n, 1, 2, 3)
                  b1(n: Signed, a: Signed, b: Signed, c: Signed):
                    m = int_sub(n, 1)
                    t = int_gt(m, 0)
                    if t then b1(m, b, c, a) else b2(a, b, c)
                  b2(a: Signed, b: Signed, c: Signed):
                    x = int_mul(a, 100)
                    y = int_mul(b, 10)
                    z = int_add(x, y)
                    w = int_add(z, c)
                    goto return(w)
                }
                """, "fib, 20", "rotate, 1", "rotate, 2", "rotate, 3");
        assertEquals(hex(6765, 123, 231, 312), run.out());
        assertEquals(7, run.status());
    }

    @Test
    public void exceptionsFindTheirHandler() {
        Run run = printing("""
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
                function catcher(Signed, Signed) -> Signed {
                  b0(n: Signed, k: Signed):
                    r = direct_call(&thrower, n)
                    raising {
                      ok: return(r)
                      class(OverflowError): b2(k)
                      class(Exception) as t: Class, e: Ptr(Exception): b1(t, e)
                    }
                  b1(t: Class, e: Ptr(Exception)):
                    v = getfield(e, "code")
                    same = class_eq(t, class(ValueError))
                    if same then return(v) else return(-2)
                  b2(k: Signed):
                    m = int_neg(k)
                    goto return(m)
                }
                function own(Signed) -> Signed {
                  b0(n: Signed):
                    r = int_add_ovf(n, 9223372036854775807)
                    raising {
                      ok: return(r)
                      class(OverflowError): return(-5)
                    }
                }
                function passing(Signed) -> Signed {
                  b0(n: Signed):
                    r = direct_call(&thrower, n)
                    raising {
                      ok: return(r)
                      class(RuntimeError): return(-9)
                    }
                }
                function outer(Signed) -> Signed {
                  b0(n: Signed):
                    r = direct_call(&passing, n)
                    raising {
                      ok: return(r)
                      class(ValueError): return(-10)
                    }
                }
                """, "catcher, 1, 3", "catcher, 9, 3", "catcher, 11, 3", "own, -1", "own, 1", "outer, 20");
        assertEquals(hex(4611686018427387904L, -3, 11, Long.MAX_VALUE - 1, -5, -10), run.out());
    }

    @Test
    public void anUncaughtExceptionIsFatal() {
        Run run = BothMachines.run(MAIN + """
                    v = new(class(ValueError))
                    goto except(class(ValueError), v)
                  return(x: Signed)
                  except(t: Class, e: Ptr(ValueErrorStruct))
                }
                """);
        assertEquals(1, run.status());
        assertTrue(run.err(), run.err().endsWith("Fatal RPython error: ValueError\n"));
    }

    /** Where no handler can catch the exception, the whole chain is known; else the place that raised it. */
    @Test
    public void aFatalExceptionTellsWhereItComesFrom() {
        String text = """
                function check(Signed) -> Signed {
                  at @p.py:1:1
                  b0(n: Signed):
                    c = int_gt(n, 0)  @p.py:2:5
                    if c then b1() else return(n)
                  b1():
                    v = new(class(ValueError))  @p.py:3:9
                    goto except(class(ValueError), v)  @p.py:3:9
                  return(x: Signed)
                  except(t: Class, e: Ptr(ValueErrorStruct))
                }
                function main(Ptr(GcArray(Ptr(rpy_string)))) -> Signed {
                  at @p.py:5:1
                  b0(argv: Ptr(GcArray(Ptr(rpy_string)))):
                    r = direct_call(&check, 1)  @p.py:6:5
                    HANDLED
                }
                """;
        assertEquals("RPython traceback:\n  File \"p.py\", line 6, in main\n  File \"p.py\", line 3, in check\nFatal RPython error: ValueError\n",
                BothMachines.run(text.replace("HANDLED", "goto return(0)")).err());
        String partly = """
                q = direct_call(&print_int, 1)
                    raising {
                      ok: return(0)
                      class(ValueError): return(9)
                    }
                """;
        assertEquals("RPython traceback:\n  File \"p.py\", line 3, in check\nFatal RPython error: ValueError\n",
                BothMachines.run(text.replace("HANDLED", partly)).err());
    }

    private static final String POINT = """
            struct Point extends object { x: Signed next: Ptr(Point) f: Ptr(Func(Signed) -> Signed) flag: Bool letter: Char ratio: Float }
            struct Sub extends Point { y: Signed }
            struct Bag { size: Signed inlined GcArray(Ptr(Point)) }
            class Point extends object struct Point { method get = &get_x attribute scale: Signed = 10 attribute label: Ptr(rpy_string) = @s0 }
            class Sub extends Point struct Sub { method get = &get_sub attribute scale: Signed = 20 }
            object @s0 = str "abc"
            object @s1 = str "abd"
            object @p0 = Point { x = 5, next = @p1, f = &twice, flag = True, letter = '\\xe9', ratio = 0.5 }
            object @p1 = Sub { x = 6, next = @p0, f = &thrice, y = 60 }
            object @a0 = GcArray(Ptr(Point)) [@p0, null]
            object @bag = Bag(2) { size = 2, inlined [@p0, null] }
            function twice(Signed) -> Signed { b0(n: Signed):
                m = int_add(n, n)
                goto return(m) }
            function thrice(Signed) -> Signed { b0(n: Signed):
                m = int_mul(n, 3)
                goto return(m) }
            function get_x(Ptr(Point), Signed) -> Signed {
              b0(self: Ptr(Point), k: Signed):
                v1 = getfield(self, "x")
                v2 = int_add(v1, k)
                goto return(v2)
            }
            function get_sub(Ptr(Point), Signed) -> Signed {
              b0(self: Ptr(Point), k: Signed):
                me: Ptr(Sub) = cast_pointer(self)
                v1 = getfield(me, "y")
                v2 = int_sub(v1, k)
                goto return(v2)
            }
            """;

    @Test
    public void objectsKnowTheirClass() {
        Run run = printing(POINT + """
                function ask(Class) -> Signed {
                  b0(k: Class):
                    o: Ptr(object) = new_of_class(k)
                    a: Ptr(Point) = cast_pointer(o)
                    setfield(a, "x", 7)
                    n1: Signed = virtual_call("get", a, 1)
                    t = type_of(o)
                    n2: Signed = class_attr(t, "scale")
                    i = isinstance(o, class(Sub))
                    n4 = cast_bool_to_int(i)
                    f = issubclass(t, class(Point))
                    n5 = cast_bool_to_int(f)
                    z = isinstance(null[Ptr(object)], class(object))
                    n6 = cast_bool_to_int(z)
                    j = isinstance(o, t)
                    n7 = cast_bool_to_int(j)
                    name = class_name(t)
                    n8 = getinteriorsize(name)
                    s1 = int_mul(n1, n2)
                    s2 = int_lshift(n4, 8)
                    s3 = int_lshift(n5, 9)
                    s4 = int_lshift(n6, 10)
                    s5 = int_lshift(n7, 11)
                    s6 = int_lshift(n8, 12)
                    t1 = int_add(s1, s2)
                    t2 = int_add(t1, s3)
                    t3 = int_add(t2, s4)
                    t4 = int_add(t3, s5)
                    t5 = int_add(t4, s6)
                    goto return(t5)
                }
                """, "ask, class(Point)", "ask, class(Sub)");
        assertEquals(hex(80 + 512 + 2048 + 5 * 4096, -20 + 256 + 512 + 2048 + 3 * 4096), run.out());
    }

    @Test
    public void prebuiltDataIsThere() {
        Run run = printing(POINT + """
                function data() -> Signed {
                  b0():
                    p = getarrayitem(@a0, 0)
                    q = getinterior(@bag, 0)
                    same = ptr_eq(p, q)
                    n0 = cast_bool_to_int(same)
                    f = getfield(p, "f")
                    n1 = indirect_call(f, 21, [&twice, &thrice])
                    g = getfield(@p1, "f")
                    n2 = indirect_call(g, 21, none[Void])
                    r = getfield(@p1, "next")
                    n3 = getfield(r, "x")
                    c = getfield(r, "letter")
                    n4 = cast_char_to_int(c)
                    d = getfield(r, "ratio")
                    e = float_mul(d, 1000.0)
                    n5 = cast_float_to_int(e)
                    last = getarrayitem(@a0, 1)
                    z = ptr_iszero(last)
                    n6 = cast_bool_to_int(z)
                    k: Ptr(rpy_string) = class_attr(class(Sub), "label")
                    kc = getinterior(k, 2)
                    n7 = cast_char_to_int(kc)
                    y = getfield(@p1, "y")
                    x1 = int_add(n0, n1)
                    x2 = int_add(x1, n2)
                    x3 = int_add(x2, n3)
                    x4 = int_add(x3, n4)
                    x5 = int_add(x4, n5)
                    x6 = int_add(x5, n6)
                    x7 = int_add(x6, n7)
                    x8 = int_add(x7, y)
                    goto return(x8)
                }
                """, "data");
        assertEquals(hex(1 + 42 + 63 + 5 + 0xe9 + 500 + 1 + 'c' + 60), run.out());
    }

    @Test
    public void arraysCopyCompareAndFill() {
        Run run = printing(POINT + """
                function arrays() -> Signed {
                  b0():
                    s = new_varsize(type(rpy_string), 5)
                    array_copy(@s0, s, 0, 1, 3)
                    setinterior(s, 0, '\\xfe')
                    e = array_equal(s, @s1, 1, 0, 2)
                    n1 = cast_bool_to_int(e)
                    n2 = array_compare(@s0, @s1, 0, 3, 0, 3)
                    less = int_lt(n2, 0)
                    n3 = cast_bool_to_int(less)
                    n4 = array_compare(s, @s0, 0, 1, 0, 1)
                    more = int_gt(n4, 0)
                    n5 = cast_bool_to_int(more)
                    a = new_array(type(GcArray(Signed)), 4)
                    array_fill(a, 1, 2, 50)
                    n6 = getarrayitem(a, 2)
                    n7 = getarrayitem(a, 3)
                    c = getinterior(s, 0)
                    n8 = cast_char_to_int(c)
                    b = new_array(type(GcArray(Bool)), 3)
                    setarrayitem(b, 2, True)
                    t = getarrayitem(b, 2)
                    n9 = cast_bool_to_int(t)
                    o = new_array(type(GcArray(Ptr(Point))), 3)
                    setarrayitem(o, 0, @p0)
                    array_copy(o, o, 0, 1, 2)
                    p = getarrayitem(o, 1)
                    n10 = getfield(p, "x")
                    q = new_array(type(GcArray(Float)), 2)
                    setarrayitem(q, 1, 2.5)
                    u = getarrayitem(q, 1)
                    n11 = cast_float_to_int(u)
                    w = new_array(type(GcArray(Ptr(GcArray(Signed)))), 2)
                    setarrayitem(w, 1, a)
                    w1 = getarrayitem(w, 1)
                    n12 = getarraysize(w1)
                    x1 = int_add(n1, n3)
                    x2 = int_add(x1, n5)
                    x3 = int_add(x2, n6)
                    x4 = int_add(x3, n7)
                    x5 = int_add(x4, n8)
                    x6 = int_add(x5, n9)
                    x7 = int_add(x6, n10)
                    x8 = int_add(x7, n11)
                    x9 = int_add(x8, n12)
                    goto return(x9)
                }
                """, "arrays");
        assertEquals(hex(1 + 1 + 1 + 50 + 0 + 0xfe + 1 + 5 + 2 + 4), run.out());
    }

    @Test
    public void switchesChoose() {
        String body = """
                function %1$s(%2$s) -> Signed {
                  b0(v: %2$s): goto b1(v, 5)
                  b1(v: %2$s, k: Signed):
                    switch v {
                      %3$s: return(1)
                      %4$s: b2(k, 2)
                      %5$s: b2(3, k)
                      default: b2(k, k)
                    }
                  b2(a: Signed, b: Signed):
                    x = int_mul(a, 16)
                    y = int_add(x, b)
                    goto return(y)
                }
                """;
        Run run = printing(body.formatted("dense", "Signed", "1", "2", "4") + body.formatted("sparse", "Signed", "-1000", "2", "100000")
                + body.formatted("wide", "Signed", "4294967296", "2", "-9223372036854775808") + body.formatted("letters", "Char", "'a'", "'b'", "'\\xff'"),
                "dense, 1", "dense, 2", "dense, 4", "dense, 3", "dense, 4294967297", "sparse, -1000", "sparse, 100000", "sparse, -2147483648",
                "wide, 4294967296", "wide, 2", "wide, -9223372036854775808", "wide, 0", "letters, 'a'", "letters, '\\xff'", "letters, 'c'");
        assertEquals(hex(1, 0x52, 0x35, 0x55, 0x55, 1, 0x35, 0x55, 1, 0x52, 0x35, 0x55, 1, 0x35, 0x55), run.out());
    }

    @Test
    public void deepRecursionIsAnException() {
        Run run = printing("""
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
                """, "down, 40000", "guarded, 100000000");
        assertEquals(hex(40_000, -7), run.out());
    }

    @Test
    public void undefinedBehaviourNamesThePlace() {
        Run run = BothMachines.run(MAIN + """
                    a = new_array(type(GcArray(Signed)), 4)
                    x = getarrayitem(a, 4294967296)  @p.py:4:9
                    goto return(x)
                }
                """);
        assertTrue(run.err(), run.err().contains("Fatal RPython error: index out of bounds"));
    }

    @Test
    public void callsKeepTheirOrder() {
        Run run = BothMachines.run("""
                struct Cell { n: Signed }
                object @cell = Cell { n = 1 }
                function bump(Signed) -> Signed {
                  b0(by: Signed):
                    n = getfield(@cell, "n")
                    m = int_mul(n, 10)
                    k = int_add(m, by)
                    setfield(@cell, "n", k)
                    goto return(k)
                }
                """ + MAIN + """
                    before = getfield(@cell, "n")
                    x = direct_call(&bump, 2)
                    after = getfield(@cell, "n")
                    y = direct_call(&bump, 3)
                    d = int_sub(y, x)
                    p1 = direct_call(&print_int, d)
                    e = int_sub(after, before)
                    p2 = direct_call(&print_int, e)
                    goto return(0)
                }
                """);
        assertEquals(hex(123 - 12, 12 - 1), run.out());
    }
}
