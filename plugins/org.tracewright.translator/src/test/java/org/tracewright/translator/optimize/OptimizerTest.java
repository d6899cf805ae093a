package org.tracewright.translator.optimize;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.ir.IrParser;
import org.tracewright.flow.ir.IrPrinter;
import org.tracewright.flow.ir.PrintOptions;
import org.tracewright.flow.verify.Verifier;
import org.tracewright.translator.simplify.Simplifier;

/** What inlining makes of calls. */
public class OptimizerTest {

    private static final String TYPES = """
            program entry &main
            struct object { }
            struct Exception extends object { }
            struct StopStruct extends Exception { }
            class object struct object { }
            class Exception extends object struct Exception { }
            class StopIteration extends Exception struct StopStruct { }
            struct Iterator { index: Signed end: Signed }
            object @p0 = Exception { }
            """;

    private static final String LOOP = """
            function main(Ptr(GcArray(Ptr(rpy_string)))) -> Signed {
              b0(argv: Ptr(GcArray(Ptr(rpy_string)))):
                it = new(type(Iterator))
                n = getarraysize(argv)
                setfield(it, "end", n)
                goto b1(it, 0)
              b1(it: Ptr(Iterator), s: Signed):
                x = direct_call(&next, it)
                raising { ok: b2(it, s, x) class(StopIteration): return(s) }
              b2(it: Ptr(Iterator), s: Signed, x: Signed):
                s2 = int_add(s, x)
                goto b1(it, s2)
            }
            """;

    private static Program optimized(String text) {
        Program program = Optimizer.optimize(Simplifier.simplify(IrParser.parse(TYPES + text)), Optimizer.Settings.STANDARD);
        assertEquals(List.of(), Verifier.verify(program));
        return program;
    }

    private static String next(String hint, String extra) {
        return """
                function next(Ptr(Iterator)) -> Signed {
                  HINT
                  b0(it: Ptr(Iterator)):
                    EXTRA
                    i = getfield(it, "index")
                    n = getfield(it, "end")
                    c = int_ge(i, n)
                    if c then except(class(StopIteration), @p0) else b1(it, i)
                  b1(it: Ptr(Iterator), i: Signed):
                    j = int_add(i, 1)
                    setfield(it, "index", j)
                    goto return(i)
                  except(t: Class, e: Ptr(Exception))
                }
                """.replace("HINT", hint).replace("EXTRA", extra);
    }

    @Test
    public void theExceptionOfAHelperBecomesAJump() {
        Program program = optimized(next("", "") + LOOP);
        assertEquals("[main]", program.functions().toString());
        assertEquals("""
                function main(Ptr(GcArray(Ptr(rpy_string)))) -> Signed {
                  b0(argv_0: Ptr(GcArray(Ptr(rpy_string)))):
                    it_1 = new(type(Iterator))
                    n_2 = getarraysize(argv_0)
                    setfield(it_1, "end", n_2)
                    goto b1(it_1, 0)
                  b1(it_3: Ptr(Iterator), s_4: Signed):
                    i_5 = getfield(it_3, "index")
                    n_6 = getfield(it_3, "end")
                    c_7 = int_ge(i_5, n_6)
                    if c_7 then return(s_4) else b2(it_3, i_5, s_4)
                  b2(it_8: Ptr(Iterator), i_9: Signed, s_10: Signed):
                    j_11 = int_add(i_9, 1)
                    setfield(it_8, "index", j_11)
                    s2_12 = int_add(s_10, i_9)
                    goto b1(it_8, s2_12)
                  return(v13: Signed)
                  except(etype_14: Class, evalue_15: Ptr(Exception))
                }
                """, IrPrinter.print(program.entry(), PrintOptions.PLAIN));
    }

    @Test
    public void handlersOfACallAreThoseOfTheFaultsOfWhatIsInlined() {
        Program program = optimized("""
                struct LookupStruct extends Exception { }
                struct IndexStruct extends LookupStruct { }
                struct ZeroStruct extends Exception { }
                struct MemoryStruct extends Exception { }
                class LookupError extends Exception struct LookupStruct { }
                class IndexError extends LookupError struct IndexStruct { }
                class ZeroDivisionError extends Exception struct ZeroStruct { }
                class MemoryError extends Exception struct MemoryStruct { }
                function item(Ptr(GcArray(Signed)), Signed) -> Signed {
                  b0(items: Ptr(GcArray(Signed)), i: Signed):
                    box = new(type(Iterator))
                    setfield(box, "index", i)
                    j = getfield(box, "index")
                    x = getarrayitem(items, j)
                    y = int_floordiv(x, i)
                    goto return(y)
                }
                function main(Ptr(GcArray(Ptr(rpy_string)))) -> Signed {
                  b0(argv: Ptr(GcArray(Ptr(rpy_string)))):
                    n = getarraysize(argv)
                    items = new_array(type(GcArray(Signed)), n)
                    x = direct_call(&item, items, n)
                    raising { ok: return(x) class(LookupError): return(-1) }
                }
                """);
        assertEquals("""
                function main(Ptr(GcArray(Ptr(rpy_string)))) -> Signed {
                  b0(argv_0: Ptr(GcArray(Ptr(rpy_string)))):
                    n_1 = getarraysize(argv_0)
                    items_2 = new_array(type(GcArray(Signed)), n_1)
                    box_3 = new(type(Iterator))
                    setfield(box_3, "index", n_1)
                    j_4 = getfield(box_3, "index")
                    x_5 = getarrayitem(items_2, j_4)
                    raising {
                      ok: b1(x_5, n_1)
                      class(LookupError): return(-1)
                    }
                  b1(x_6: Signed, i_7: Signed):
                    y_8 = int_floordiv(x_6, i_7)
                    goto return(y_8)
                  return(v9: Signed)
                  except(etype_10: Class, evalue_11: Ptr(Exception))
                }
                """, IrPrinter.print(program.entry(), PrintOptions.PLAIN));
    }

    @Test
    public void someFunctionsAreNeverInlined() {
        for (String callee : List.of(next("hint \"dont_inline\" = True", ""), next("", "jit_marker(\"jit_merge_point\", none)"), next("", "z = direct_call(&next, it)"))) {
            List<LowFunction> functions = optimized(callee + LOOP).functions();
            assertEquals(callee, 2, functions.size());
        }
        String large = "x = getfield(it, \"index\") setfield(it, \"end\", x) ".repeat(6);
        assertEquals(2, optimized(next("", large) + LOOP).functions().size());
        assertEquals(1, optimized(next("hint \"always_inline\" = True", large) + LOOP).functions().size());
    }

    @Test
    public void positionsStayThoseOfTheCallee() {
        Program program = optimized(next("", "") .replace("setfield(it, \"index\", j)", "setfield(it, \"index\", j) @helper.py:7:3") + LOOP);
        assertTrue(IrPrinter.print(program, PrintOptions.WITH_POSITIONS).contains("setfield(it_8, \"index\", j_11)  @helper.py:7:3"));
    }
}
