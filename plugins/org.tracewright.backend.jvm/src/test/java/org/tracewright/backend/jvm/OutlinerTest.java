package org.tracewright.backend.jvm;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.verify.Verifier;

/** Functions that are too large for HotSpot are split and still do the same. */
public class OutlinerTest {

    private static final int PROGRAMS = Integer.getInteger("tracewright.random.programs", 60);

    private static void check(String text) {
        assertEquals(List.of(), JvmBackend.generate(BothMachines.parse(text), JvmOptions.named("x")).largeMethods());
        BothMachines.run(text);
    }

    /** Whatever is split off, the program stays correct and does the same. */
    @Test
    public void randomProgramsStayTheSame() {
        int split = 0;
        for (long seed = 0; seed < PROGRAMS; seed++) {
            String text = new RandomPrograms(seed).program();
            Program program = BothMachines.parse(text);
            LowFunction tangle = program.functions().stream().filter(f -> f.name().equals("tangle")).findFirst().orElseThrow();
            List<LowFunction> parts = new Outliner(tangle, 10_000, 3_000).split();
            tangle.setGraph(parts.get(0).graph());
            List<LowFunction> all = new ArrayList<>(program.functions());
            all.addAll(parts.subList(1, parts.size()));
            Program changed = new Program(program.entry(), all, program.classes());
            assertEquals("seed " + seed, List.of(), Verifier.verify(changed));
            assertEquals("seed " + seed, BothMachines.interpret(BothMachines.parse(text)), BothMachines.interpret(changed));
            split += parts.size() - 1;
        }
        assertTrue(String.valueOf(split), split > PROGRAMS / 10);
    }

    /** One block of many operations with values that live across all of it. */
    @Test
    public void aLongBlock() {
        StringBuilder text = new StringBuilder("""
                function main(Ptr(GcArray(Ptr(rpy_string)))) -> Signed {
                  b0(argv: Ptr(GcArray(Ptr(rpy_string)))):
                    x0 = getarraysize(argv)
                    k = int_add(x0, 5)
                """);
        for (int i = 0; i < 1500; i++) {
            text.append("    y%1$d = int_mul(x%1$d, %2$d)\n    x%3$d = int_add(y%1$d, k)\n".formatted(i, 3 + i % 7, i + 1));
            if (i % 300 == 0) {
                text.append("    p%1$d = direct_call(&print_int, y%1$d)\n".formatted(i));
            }
        }
        check(text + "    p = direct_call(&print_int, x1500)\n    goto return(0)\n}\n");
    }

    /** A dispatch loop: each arm of the switch changes one variable and may raise or leave the loop. */
    @Test
    public void aLoopWithManyArms() {
        StringBuilder text = new StringBuilder("""
                function main(Ptr(GcArray(Ptr(rpy_string)))) -> Signed {
                  b0(argv: Ptr(GcArray(Ptr(rpy_string)))):
                    r = direct_call(&loop, 50)
                    p = direct_call(&print_int, r)
                    q = direct_call(&loop, 9999)
                    raising {
                      ok: return(q)
                      class(ValueError): return(3)
                    }
                }
                function loop(Signed) -> Signed {
                  b0(n: Signed): goto head(n, 0, 1)
                  head(n: Signed, i: Signed, acc: Signed):
                    c = int_lt(i, n)
                    if c then choose(n, i, acc) else return(acc)
                  choose(n: Signed, i: Signed, acc: Signed):
                    i2 = int_add(i, 1)
                    k = int_mod(i, 42)
                    big = int_gt(i, 500)
                    if big then raise(n) else pick(n, i2, acc, k)
                  raise(n: Signed):
                    v = new(class(ValueError))
                    goto except(class(ValueError), v)
                  pick(n: Signed, i: Signed, acc: Signed, k: Signed):
                    switch k {
                """);
        StringBuilder arms = new StringBuilder();
        for (int arm = 0; arm < 40; arm++) {
            text.append("      %1$d: arm%1$d(n, i, acc)\n".formatted(arm));
            arms.append("  arm%1$d(n: Signed, i: Signed, a0: Signed):\n".formatted(arm));
            for (int step = 0; step < 30; step++) {
                arms.append("    b%1$d = int_xor(a%1$d, %2$d)\n    a%3$d = int_mul(b%1$d, %4$d)\n".formatted(step, arm * 31 + step, step + 1, 2 * step + 3));
            }
            arms.append("    t = int_lt(a30, 0)\n    if t then head(n, i, a30) else next%1$d(n, i, a30)\n".formatted(arm));
            arms.append("  next%1$d(n: Signed, i: Signed, acc: Signed):\n    m = int_sub(acc, %1$d)\n    goto head(n, i, m)\n".formatted(arm));
        }
        check(text + "      default: head(n, i, acc)\n    }\n" + arms + "  return(res: Signed)\n  except(t: Class, e: Ptr(ValueErrorStruct))\n}\n");
    }

    /** A dispatch loop whose arms each change three variables: what does not fit into the one result of a method goes through a record. */
    @Test
    public void armsThatChangeSeveralVariables() {
        StringBuilder text = new StringBuilder("""
                function main(Ptr(GcArray(Ptr(rpy_string)))) -> Signed {
                  b0(argv: Ptr(GcArray(Ptr(rpy_string)))):
                    r = direct_call(&loop, 123)
                    p = direct_call(&print_int, r)
                    goto return(0)
                }
                function loop(Signed) -> Signed {
                  b0(n: Signed): goto head(n, 1, 2, 3.5)
                  head(n: Signed, a: Signed, b: Signed, f: Float):
                    c = int_gt(n, 0)
                    if c then pick(n, a, b, f) else end(a, b, f)
                  end(a: Signed, b: Signed, f: Float):
                    g = cast_float_to_int(f)
                    s = int_add(a, b)
                    t = int_xor(s, g)
                    goto return(t)
                  pick(m: Signed, a: Signed, b: Signed, f: Float):
                    n = int_sub(m, 1)
                    k = int_mod(n, 40)
                    switch k {
                """);
        StringBuilder arms = new StringBuilder();
        for (int arm = 0; arm < 40; arm++) {
            text.append("      %1$d: arm%1$d(n, a, b, f)\n".formatted(arm));
            arms.append("  arm%1$d(n: Signed, a0: Signed, b: Signed, f: Float):\n".formatted(arm));
            for (int step = 0; step < 30; step++) {
                arms.append("    x%1$d = int_xor(a%1$d, %2$d)\n    a%3$d = int_mul(x%1$d, %4$d)\n".formatted(step, arm * 31 + step, step + 1, 2 * step + 3));
            }
            arms.append("    d = int_sub(a30, b)\n    h = float_mul(f, 0.75)\n    e = float_add(h, %d.5)\n    t = int_lt(a30, 0)\n".formatted(arm));
            arms.append("    if t then head(n, d, a30, e) else head(n, b, d, e)\n");
        }
        check(text + "      default: head(n, a, b, f)\n    }\n" + arms + "  return(res: Signed)\n}\n");
    }
}
