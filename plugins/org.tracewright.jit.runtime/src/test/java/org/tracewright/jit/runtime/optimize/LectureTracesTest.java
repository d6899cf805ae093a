package org.tracewright.jit.runtime.optimize;

import org.junit.Test;

/** The traces of the lecture (Bolz, 2010), operation by operation, and what lies beyond them. */
public class LectureTracesTest {

    private static final String STRANGE_SUM = """
            [i0, i1]
            i2 = int_mod(i1, 46)
            i3 = int_eq(i2, 41)
            guard_false(i3) [i0, i1]
            i4 = int_add(i0, i1)
            i5 = int_sub(i1, 1)
            i6 = int_ge(i5, 0)
            guard_true(i6) [i4, i5]
            jump(i4, i5, descr=loop)
            """;

    @Test
    public void strangeSum() {
        new TraceAssert(TraceAssert.ALL).body(STRANGE_SUM, """
                [i0, i1]
                i2 = int_mod(i1, 46)
                i3 = int_eq(i2, 41)
                guard_false(i3) [i0, i1]
                i4 = int_add(i0, i1)
                i5 = int_sub(i1, 1)
                i6 = int_ge(i5, 0)
                guard_true(i6) [i4, i5]
                jump(i4, i5, descr=loop.body)
                """);
    }

    /** Inputs: a, regs, bytecode, pc. */
    @Test
    public void decrementUnderPlainTracing() {
        new TraceAssert("intbounds:rewrite:virtualize:string:pure:heap").body("""
                [i0, p1, p2, i3]
                i4 = strgetitem(p2, i3)
                i5 = int_add(i3, 1)
                guard_value(i4, 7) [i0, p1, p2, i4, i5]
                i6 = int_sub(i0, 1)
                jump(i6, p1, p2, i5, descr=loop)
                """, """
                [i0, p1, p2, i3]
                i4 = strgetitem(p2, i3)
                i5 = int_add(i3, 1)
                guard_value(i4, 7) [i0, p1, p2, i4, i5]
                i6 = int_sub(i0, 1)
                jump(i6, p1, p2, i5, descr=loop.body)
                """);
    }

    private static final String FOLDED_SQUARE = """
            [i0, p1]
            i2 = getarrayitem_gc_i(p1, 0, descr=[int])
            i3 = int_sub(i2, 1)
            setarrayitem_gc(p1, 0, i3, descr=[int])
            i4 = getarrayitem_gc_i(p1, 2, descr=[int])
            i5 = getarrayitem_gc_i(p1, 1, descr=[int])
            i6 = int_add(i4, i5)
            setarrayitem_gc(p1, 2, i6, descr=[int])
            i7 = getarrayitem_gc_i(p1, 0, descr=[int])
            i8 = int_is_true(i7)
            guard_true(i8) [i7, p1]
            jump(i7, p1, descr=loop%s)
            """;

    /** The accumulator's old value is used by nothing; the lecture's label has it still. */
    @Test
    public void squareWithConstantFolding() {
        String body = FOLDED_SQUARE.formatted(".body").replace("[i0, p1]", "[p1]").replace("jump(i7, p1,", "jump(p1,");
        new TraceAssert("").body(FOLDED_SQUARE.formatted(""), body);
    }

    @Test
    public void squareReadsNoRegister() {
        new TraceAssert(TraceAssert.ALL).body(FOLDED_SQUARE.formatted(""), """
                [p0, i1, i2, i3]
                i4 = int_sub(i1, 1)
                i5 = int_add(i3, i2)
                i6 = int_is_true(i4)
                guard_true(i6) [i4, p0] pending {setarrayitem_gc(p0, 0, i4, descr=[int]); setarrayitem_gc(p0, 2, i5, descr=[int])}
                setarrayitem_gc(p0, 0, i4, descr=[int])
                setarrayitem_gc(p0, 2, i5, descr=[int])
                jump(p0, i4, i2, i5, descr=loop.body)
                """);
    }

    /** The program counter is no constant; each instruction is fetched and guarded, its operand fetched. Inputs: a, regs, bytecode, pc. */
    @Test
    public void squareUnrolled() {
        String text = new SquareTrace().text();
        new TraceAssert("").body(text + ", descr=loop)\n", text + ", descr=loop.body)\n");
    }

    /** Records SQUARE's loop with bytecode and program counter as variables. */
    private static final class SquareTrace {

        private final StringBuilder lines = new StringBuilder("[i0, p1, p2, i3]\n");
        private int boxes = 4;
        private String a = "i0";
        private String pc = "i3";

        String text() {
            load();
            decrement();
            store();
            load();
            fetch(5);
            a = add("int_add(%s, %s)".formatted(a, add("getarrayitem_gc_i(p1, %s, descr=[int])".formatted(operand()))));
            store();
            load();
            fetch(3);
            String target = operand();
            lines.append("guard_true(%s) [%s, p1, p2, %s]\n".formatted(add("int_is_true(%s)".formatted(a)), a, pc));
            return lines.append("jump(%s, p1, p2, %s".formatted(a, target)).toString();
        }

        private String add(String operation) {
            String box = "i" + boxes++;
            lines.append(box).append(" = ").append(operation).append('\n');
            return box;
        }

        private String operand() {
            String item = add("strgetitem(p2, %s)".formatted(pc));
            pc = add("int_add(%s, 1)".formatted(pc));
            return item;
        }

        private void fetch(int opcode) {
            lines.append("guard_value(%s, %d) [%s, p1, p2, %s]\n".formatted(operand(), opcode, a, pc));
        }

        private void load() {
            fetch(2);
            a = add("getarrayitem_gc_i(p1, %s, descr=[int])".formatted(operand()));
        }

        private void decrement() {
            fetch(7);
            a = add("int_sub(%s, 1)".formatted(a));
        }

        private void store() {
            fetch(1);
            lines.append("setarrayitem_gc(p1, %s, %s, descr=[int])\n".formatted(operand(), a));
        }
    }

    /** The accumulator is a box, and each iteration makes two. */
    @Test
    public void boxesThatTheLoopMakesAreNotAllocated() {
        new TraceAssert(TraceAssert.ALL).body("""
                [p0, i1]
                guard_class(p0, ConstPtr(Box)) [p0, i1]
                i2 = getfield_gc_i(p0, descr=Box.value)
                i3 = int_add(i2, i1)
                p4 = new(descr=Box)
                setfield_gc(p4, i3, descr=Box.value)
                guard_class(p4, ConstPtr(Box)) [p4, i1]
                i5 = getfield_gc_i(p4, descr=Box.value)
                i6 = int_mul(i5, 3)
                p7 = new(descr=Box)
                setfield_gc(p7, i6, descr=Box.value)
                i8 = int_sub(i1, 1)
                i9 = int_gt(i8, 0)
                guard_true(i9) [p7, i8]
                jump(p7, i8, descr=loop)
                """, """
                [i1, i0]
                i2 = int_add(i0, i1)
                i3 = int_mul(i2, 3)
                i4 = int_sub(i1, 1)
                i5 = int_gt(i4, 0)
                guard_true(i5) [p6, i4] virtuals {p6 = Box{Box.value=i3}}
                jump(i4, i3, descr=loop.body)
                """);
    }
}
