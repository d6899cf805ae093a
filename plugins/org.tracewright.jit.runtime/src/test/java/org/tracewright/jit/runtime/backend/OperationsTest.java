package org.tracewright.jit.runtime.backend;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.runtime.RStr;

/** Each operation computes in compiled code what it means. */
public class OperationsTest {

    private static final long[] INTS = {0, 1, -1, 2, 7, -7, 63, 200, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1, 1L << 32, -(1L << 31), 0x123456789ABCDEFL};
    private static final double[] FLOATS = {0.0, -0.0, 1.5, -2.25, 1e300, Double.NaN, Double.POSITIVE_INFINITY, 4611686018427387904.0};

    private final BackendFixture fixture = new BackendFixture();

    private static List<TraceOpcode> pure(int arity, String prefix) {
        return Stream.of(TraceOpcode.values()).filter(opcode -> opcode.effect() == TraceOpcode.Effect.PURE && opcode.arity() == arity && opcode.traceName().startsWith(prefix))
                .collect(Collectors.toList());
    }

    private static boolean isDefined(TraceOpcode opcode, long x, long y) {
        return switch (opcode) {
            case INT_FLOORDIV, INT_MOD -> y != 0 && !(x == Long.MIN_VALUE && y == -1);
            case UINT_FLOORDIV, UINT_MOD -> y != 0;
            case INT_LSHIFT, INT_RSHIFT, UINT_RSHIFT -> y >= 0 && y < 64;
            default -> true;
        };
    }

    @Test
    public void binaryOnIntegers() {
        for (TraceOpcode opcode : Stream.concat(pure(2, "int_").stream(), pure(2, "uint_").stream()).collect(Collectors.toList())) {
            if (opcode == TraceOpcode.INT_SIGNEXT || opcode == TraceOpcode.INT_ZEROEXT) {
                continue;
            }
            CompiledTrace compiled = fixture.loop(opcode.traceName(), "[i0, i1]\ni2 = " + opcode + "(i0, i1)\nfinish(i2, descr=done_i)");
            CompiledTrace guarded = fixture.loop(opcode.traceName() + "guarded", "[i0, i1]\ni2 = " + opcode + "(i0, i1)\nguard_true(i2) [i2, i0]\nfinish(i2, descr=done_i)");
            for (long x : INTS) {
                for (long y : INTS) {
                    if (isDefined(opcode, x, y)) {
                        fixture.compare(compiled, x, y);
                        fixture.compare(guarded, x, y);
                    }
                }
            }
        }
    }

    @Test
    public void divisionsByConstants() {
        for (String opcode : new String[] {"int_floordiv", "int_mod"}) {
            for (long y : INTS) {
                if (y != 0) {
                    CompiledTrace compiled = fixture.loop(opcode + y, "[i0]\ni2 = " + opcode + "(i0, " + y + ")\nfinish(i2, descr=done_i)");
                    for (long x : INTS) {
                        if (isDefined(TraceOpcode.INT_MOD, x, y)) {
                            fixture.compare(compiled, x);
                        }
                    }
                }
            }
        }
    }

    @Test
    public void unaryOnIntegers() {
        for (TraceOpcode opcode : pure(1, "int_")) {
            for (long x : INTS) {
                fixture.compare("[i0]\ni2 = " + opcode + "(i0)\nguard_false(i2) [i2, i0]\nfinish(i2, descr=done_i)", x);
            }
        }
        for (long x : INTS) {
            fixture.compare("[i0]\nf2 = cast_int_to_float(i0)\nfinish(f2, descr=done_f)", x);
            fixture.compare("[i0]\nf2 = cast_uint_to_float(i0)\nfinish(f2, descr=done_f)", x);
            fixture.compare("[i0]\nf2 = convert_longlong_bytes_to_float(i0)\nfinish(f2, descr=done_f)", x);
            for (int bytes : new int[] {1, 2, 4}) {
                fixture.compare("[i0]\ni2 = int_signext(i0, " + bytes + ")\nfinish(i2, descr=done_i)", x);
                fixture.compare("[i0]\ni2 = int_zeroext(i0, " + bytes + ")\nfinish(i2, descr=done_i)", x);
            }
        }
    }

    @Test
    public void floats() {
        for (TraceOpcode opcode : pure(2, "float_")) {
            boolean isTest = opcode.result() == Kind.INT;
            String result = isTest ? "i2" : "f2";
            CompiledTrace compiled = fixture.loop(opcode.traceName(), "[f0, f1]\n" + result + " = " + opcode + "(f0, f1)\nfinish(" + result + ", descr=done_" + result.charAt(0) + ")");
            CompiledTrace passing = isTest ? fixture.loop(opcode + "true", "[f0, f1]\ni2 = " + opcode + "(f0, f1)\nguard_true(i2) [i2]\nfinish(i2, descr=done_i)") : null;
            CompiledTrace failing = isTest ? fixture.loop(opcode + "false", "[f0, f1]\ni2 = " + opcode + "(f0, f1)\nguard_false(i2) [i2]\nfinish(i2, descr=done_i)") : null;
            for (double x : FLOATS) {
                for (double y : FLOATS) {
                    fixture.compare(compiled, x, y);
                    if (isTest) {
                        fixture.compare(passing, x, y);
                        fixture.compare(failing, x, y);
                    }
                }
            }
        }
        for (double x : FLOATS) {
            fixture.compare("[f0]\ni2 = cast_float_to_int(f0)\nfinish(i2, descr=done_i)", x);
            fixture.compare("[f0]\nf2 = float_neg(f0)\nfinish(f2, descr=done_f)", x);
            fixture.compare("[f0]\nf2 = float_abs(f0)\nfinish(f2, descr=done_f)", x);
            fixture.compare("[f0]\ni2 = convert_float_bytes_to_longlong(f0)\nfinish(i2, descr=done_i)", x);
        }
    }

    @Test
    public void overflow() {
        for (String opcode : new String[] {"int_add_ovf", "int_sub_ovf", "int_mul_ovf"}) {
            for (String guard : new String[] {"guard_no_overflow", "guard_overflow"}) {
                CompiledTrace compiled = fixture.loop(opcode + guard, "[i0, i1]\ni2 = " + opcode + "(i0, i1)\n" + guard + "() [i0, i1]\nfinish(i2, descr=done_i)");
                for (long y : INTS) {
                    CompiledTrace constant = fixture.loop(opcode + guard + y, "[i0]\ni2 = " + opcode + "(i0, " + y + ")\n" + guard + "() [i0]\nfinish(i0, descr=done_i)");
                    for (long x : INTS) {
                        fixture.compare(compiled, x, y);
                        fixture.compare(constant, x);
                    }
                }
            }
        }
    }

    @Test
    public void fieldsOfEachType() {
        Sample.Box box = new Sample.Box();
        fixture.compare("""
                [p0, i1, f2]
                setfield_gc(p0, i1, descr=Box.value)
                setfield_gc(p0, f2, descr=Box.real)
                setfield_gc(p0, 1, descr=Box.flag)
                setfield_gc(p0, 200, descr=Box.letter)
                setfield_gc(p0, 70000, descr=Box.point)
                setfield_gc(p0, p0, descr=Box.next)
                p3 = getfield_gc_r(p0, descr=Box.next)
                i4 = getfield_gc_i(p3, descr=Box.value)
                f5 = getfield_gc_f(p3, descr=Box.real)
                i6 = getfield_gc_i(p3, descr=Box.flag)
                i7 = getfield_gc_i(p3, descr=Box.letter)
                i8 = getfield_gc_i(p3, descr=Box.point)
                guard_isnull(p3) [p0, p3, i4, f5, i6, i7, i8]
                finish(descr=done_v)
                """, box, 5, 2.5);
        assertEquals(List.of(box, box, 5L, 2.5, 1L, 200L, 70000L), fixture.values(fixture.state.exit));
    }

    @Test
    public void arraysOfEachType() {
        for (String type : new String[] {"int", "bool", "char", "unichar"}) {
            fixture.compare("[i0, i1]\np2 = new_array(i0, descr=[T])\nsetarrayitem_gc(p2, i1, 1, descr=[T])\nsetarrayitem_gc(p2, 2, 0, descr=[T])\ni3 = getarrayitem_gc_i(p2, i1, descr=[T])\ni4 = arraylen_gc(p2, descr=[T])\nguard_false(i3) [i3, i4]\nfinish(descr=done_v)".replace("T", type), 5, 3);
        }
        fixture.compare("[i0]\np2 = new_array(i0, descr=[char])\nsetarrayitem_gc(p2, 0, 250, descr=[char])\ni3 = getarrayitem_gc_i(p2, 0, descr=[char])\nfinish(i3, descr=done_i)", 1);
        fixture.compare("[f0]\np2 = new_array(2, descr=[float])\nsetarrayitem_gc(p2, 1, f0, descr=[float])\nf3 = getarrayitem_gc_f(p2, 1, descr=[float])\nfinish(f3, descr=done_f)", 1.25);
        fixture.compare("[p0]\np2 = new_array(2, descr=[Box])\nsetarrayitem_gc(p2, 1, p0, descr=[Box])\np3 = getarrayitem_gc_r(p2, 1, descr=[Box])\nfinish(p3, descr=done_p)", new Sample.Box());
    }

    @Test
    public void classes() {
        fixture.compare("""
                [p0]
                p1 = instance_class(p0)
                i2 = issubclass(p1, ConstPtr(Box))
                i3 = issubclass(p1, ConstPtr(SubBox))
                p4 = new_of_class(ConstPtr(SubBox))
                p5 = instance_class(p4)
                i6 = class_attr_i(p5, descr=class.attribute)
                p7 = class_name(p1)
                i8 = ptr_eq(p5, p1)
                guard_isnull(p1) [p1, i2, i3, p5, i6, p7, i8]
                finish(descr=done_v)
                """, new Sample.Box());
    }

    @Test
    public void texts() {
        CompiledTrace made = fixture.loop("texts", """
                [p0, i1]
                i2 = strlen(p0)
                i3 = strgetitem(p0, i1)
                p4 = newstr(i2)
                str_copy(p0, p4, 0, 0, i2)
                strsetitem(p4, 0, 251)
                i5 = strgetitem(p4, 0)
                i6 = str_equal(p0, p4, 1, 1, 2)
                i7 = str_compare(p0, p4, 0, i2, 0, i2)
                p8 = newunicode(3)
                unicode_fill(p8, 0, 3, 70000)
                unicodesetitem(p8, 1, 5)
                i9 = unicodegetitem(p8, 2)
                i10 = unicodelen(p8)
                i11 = int_lt(i7, 0)
                guard_isnull(p4) [i2, i3, i5, i6, i11, i9, i10, p4]
                finish(descr=done_v)
                """);
        Exit exit = fixture.run(made, RStr.of("abc"), 1);
        assertEquals(List.of(3L, 98L, 251L, 1L, 1L, 70000L, 3L), fixture.values(exit).subList(0, 7));
        assertEquals("\u00fbbc", ((RStr) fixture.state.refs[0]).latin1());
    }

    @Test
    public void calls() {
        Sample.Box box = new Sample.Box();
        box.value = 10;
        Sample.Box sub = new Sample.SubBox();
        sub.value = 10;
        fixture.compare("[i0, p1, f2]\ni3 = call_i(i0, p1, f2, descr=add)\nfinish(i3, descr=done_i)", 5, box, 2.75);
        fixture.compare("[p1]\ni3 = call_i(p1, 3, descr=twice)\nfinish(i3, descr=done_i)", box);
        fixture.compare("[p1]\ni3 = call_i(p1, 3, descr=twice)\nfinish(i3, descr=done_i)", sub);
        fixture.compare("[f0, i1]\nf3 = call_f(ConstPtr(scale), f0, i1, 1, descr=function)\nfinish(f3, descr=done_f)", 1.5, 4);
        for (int condition = 0; condition < 2; condition++) {
            box.value = 10;
            fixture.compare("[i0, p1]\ncond_call(i0, p1, 77, descr=set)\ni2 = getfield_gc_i(p1, descr=Box.value)\nfinish(i2, descr=done_i)", condition, box);
        }
    }

    @Test
    public void conditionalCallsGiveTheirFirstArgumentOrWhatIsCalled() {
        String inverse = "[i0, i1]\ni2 = cond_call_value_i(i0, i1, descr=inverse)\nguard_no_exception() [i0, i1]\nfinish(i2, descr=done_i)";
        fixture.compare(inverse, 0, 4);
        // What would raise is not called.
        fixture.compare(inverse, 5, 0);
        for (Sample.Box known : new Sample.Box[] {null, new Sample.SubBox()}) {
            fixture.compare("[p0, i1]\np2 = cond_call_value_r(p0, i1, descr=box)\ni3 = getfield_gc_i(p2, descr=Box.value)\nfinish(i3, descr=done_i)", known, 4);
            fixture.compare("[p0, i1]\np2 = cond_call_value_r(p0, i1, descr=box)\nguard_nonnull(p0) [p0, i1]\nfinish(i1, descr=done_i)", known, 4);
        }
    }
}
