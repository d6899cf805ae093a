package org.tracewright.translator.lowering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.type.Primitive;
import org.tracewright.frontend.objspace.host.HostSizedInt;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.translator.annotation.ClassDesc;
import org.tracewright.translator.annotation.SomePBC;

/** Functions of the RPython library that the translation does itself. */
final class LibraryFunctions {

    private LibraryFunctions() {
    }

    static void fill(Map<String, Function<Hop, Operand>> t) {
        jit(t);
        debugging(t);
        arithmetic(t);
        String object = "rpython.rlib.objectmodel.";
        t.put(object + "we_are_translated", hop -> Code.bool(true));
        t.put(object + "keepalive_until_here", LibraryFunctions::nothing);
        for (String same : List.of("likely", "unlikely")) {
            t.put(object + same, LibraryFunctions::same);
        }
        t.put(object + "compute_hash", hop -> hop.repr(0).hash(hop.code(), hop.value(0)));
        for (String identity : List.of("compute_identity_hash", "compute_unique_id", "current_object_addr_as_int")) {
            t.put(object + identity, hop -> hop.code().emit(Opcode.IDENTITY_HASH, hop.value(0)));
        }
        t.put(object + "instantiate", LibraryFunctions::instantiate);
        t.put("rpython.rlib.rstring.StringBuilder", hop -> ((BuilderRepr) hop.resultRepr()).make(hop.code(), hop.integer(0, 32)));
        t.put("rpython.rlib.rstring.UnicodeBuilder", hop -> ((BuilderRepr) hop.resultRepr()).make(hop.code(), hop.integer(0, 32)));
        t.put("tracewright.machine.float2longlong", hop -> hop.code().emit(Opcode.CAST_FLOAT_TO_BITS, floating(hop)));
        t.put("tracewright.machine.longlong2float", hop -> hop.code().emit(Opcode.CAST_BITS_TO_FLOAT, hop.value(0, hop.lowerer().reprs().signed())));
        for (String module : List.of("rpython.rlib.rfloat.", "math.")) {
            t.put(module + "isnan", hop -> hop.helper("numbers.is_nan", floating(hop)));
            t.put(module + "isinf", hop -> hop.helper("numbers.is_inf", floating(hop)));
            t.put(module + "isfinite", hop -> hop.helper("numbers.is_finite", floating(hop)));
        }
        t.put("rpython.rlib.rfloat.format_float",
                hop -> hop.helper("numbers.format_float", floating(hop), hop.value(1, hop.lowerer().reprs().chars(false)), hop.integer(2, 0)));
    }

    private static Operand floating(Hop hop) {
        return hop.value(0, hop.lowerer().reprs().floats());
    }

    private static Operand nothing(Hop hop) {
        return Code.nothing();
    }

    private static Operand same(Hop hop) {
        return hop.value(0, hop.resultRepr());
    }

    private static void jit(Map<String, Function<Hop, Operand>> t) {
        String jit = "rpython.rlib.jit.";
        for (String hint : List.of("promote", "promote_string", "promote_unicode")) {
            t.put(jit + hint, hop -> hinted(hop, Map.of(hint, true)));
        }
        t.put(jit + "hint", hop -> {
            Map<String, Object> table = new LinkedHashMap<>();
            hop.keywords().keySet().forEach(k -> table.put(k, true));
            return hinted(hop, table);
        });
        t.put(jit + "virtual_ref", LibraryFunctions::same);
        t.put(jit + "non_virtual_ref", LibraryFunctions::same);
        t.put(jit + "we_are_jitted", hop -> query(hop, "we_are_jitted", Constant.ofVoid(null)));
        t.put(jit + "isconstant", hop -> query(hop, "isconstant", hop.value(0)));
        t.put(jit + "isvirtual", hop -> query(hop, "isvirtual", hop.value(0)));
        for (String name : List.of("assert_green", "record_exact_class", "record_known_result", "virtual_ref_finish", "jit_debug")) {
            t.put(jit + name, LibraryFunctions::nothing);
        }
    }

    private static Operand query(Hop hop, String question, Operand value) {
        return hop.code().emitAs(Opcode.JIT_QUERY, Primitive.BOOL, Constant.ofVoid(question), value);
    }

    private static Operand hinted(Hop hop, Map<String, Object> table) {
        Operand value = hop.value(0, hop.resultRepr());
        return value instanceof Constant ? value : hop.code().emit(Opcode.HINT, value, Constant.ofVoid(table));
    }

    private static void debugging(Map<String, Function<Hop, Operand>> t) {
        String debug = "rpython.rlib.debug.";
        for (String name : List.of("debug_print", "debug_start", "debug_stop", "debug_flush", "attach_gdb", "check_nonneg")) {
            t.put(debug + name, LibraryFunctions::nothing);
        }
        t.put(debug + "ll_assert", hop -> hop.code().emitAs(Opcode.DEBUG_ASSERT, Primitive.VOID, hop.value(0, hop.lowerer().reprs().bools()), message(hop, 1)));
        for (String name : List.of("fatalerror", "fatalerror_notb")) {
            t.put(debug + name, hop -> hop.code().emitAs(Opcode.DEBUG_FATAL, Primitive.VOID, message(hop, 0)));
        }
        t.put(debug + "have_debug_prints", hop -> Code.bool(false));
        for (String name : List.of("make_sure_not_resized", "make_sure_not_modified", "make_sure_list_not_resized")) {
            t.put(debug + name, LibraryFunctions::same);
        }
    }

    private static Constant message(Hop hop, int index) {
        return Constant.ofVoid(index < hop.count() && hop.constant(index) instanceof HostStr s ? s.text() : "fatal error");
    }

    private static void arithmetic(Map<String, Function<Hop, Operand>> t) {
        String module = "rpython.rlib.rarithmetic.";
        for (HostSizedInt.Kind kind : HostSizedInt.Kind.values()) {
            t.put(module + kind.lowName(), LibraryFunctions::sized);
        }
        for (String name : List.of("intmask", "longlongmask", "widen", "int_force_ge_zero")) {
            t.put(module + name, LibraryFunctions::sized);
        }
        t.put(module + "int_force_ge_zero", hop -> hop.helper("numbers.int_max", hop.integer(0, 0), Code.signed(0)));
        t.put(module + "ovfcheck", LibraryFunctions::same);
        t.put(module + "ovfcheck_float_to_int", hop -> hop.helper("numbers.float_to_int_checked", floating(hop)));
        t.put(module + "int_between", hop -> {
            Code code = hop.code();
            Operand n = hop.integer(0, 0);
            Operand m = hop.integer(1, 0);
            Operand p = hop.integer(2, 0);
            return code.choose(code.emit(Opcode.INT_LE, n, m), Primitive.BOOL, () -> code.emit(Opcode.INT_LT, m, p), () -> Code.bool(false));
        });
    }

    private static Operand sized(Hop hop) {
        IntRepr result = (IntRepr) hop.resultRepr();
        if (hop.repr(0) instanceof FloatRepr) {
            Operand whole = hop.code().emit(result.isSigned() ? Opcode.CAST_FLOAT_TO_INT : Opcode.CAST_FLOAT_TO_UINT, hop.value(0));
            return result.cut(hop.code(), whole);
        }
        Operand value = hop.value(0, result);
        return hop.repr(0) == result || hop.repr(0) instanceof BoolRepr ? value : result.cut(hop.code(), value);
    }

    private static Operand instantiate(Hop hop) {
        if (hop.annotation(0) instanceof SomePBC pbc && pbc.only() instanceof ClassDesc desc) {
            InstanceOf maker = new InstanceOf(hop.lowerer(), desc.type());
            return hop.result(maker.make(hop.code()), hop.lowerer().reprs().instance(hop.lowerer().program().classDef(desc.type())));
        }
        Repr root = hop.lowerer().reprs().root();
        return hop.result(hop.code().emitAs(Opcode.NEW_OF_CLASS, root.lowType(), hop.value(0, hop.lowerer().reprs().classes())), root);
    }
}
