package org.tracewright.translator.annotation;

import static org.tracewright.translator.annotation.Annotation.Kind.BOOL;

import org.tracewright.frontend.objspace.host.HostBool;

/** Functions of the RPython library that the translation treats as hints or does itself. */
final class LibraryFunctions {

    private LibraryFunctions() {
    }

    static void fill(BuiltinTable table) {
        jit(table);
        debugging(table);
        String object = "rpython.rlib.objectmodel.";
        table.put(object + "we_are_translated", new SomeBool(HostBool.TRUE));
        table.put(object + "keepalive_until_here", SomeNone.INSTANCE);
        for (String same : new String[] {"likely", "unlikely"}) {
            table.put(object + same, (in, args) -> args.get(0));
        }
        table.put("rpython.rlib.rstring.StringBuilder", new SomeStringBuilder(false, false));
        table.put("rpython.rlib.rstring.UnicodeBuilder", new SomeStringBuilder(true, false));
        table.put("tracewright.machine.float2longlong", SomeInteger.INT);
        table.put("tracewright.machine.longlong2float", SomeFloat.ANY);
        table.each("rpython.rlib.rfloat", "isnan isinf isfinite", SomeBool.ANY);
        table.put("rpython.rlib.rfloat.copysign", SomeFloat.ANY);
        table.put("rpython.rlib.rfloat.format_float", SomeString.ANY);
    }

    private static void jit(BuiltinTable table) {
        String jit = "rpython.rlib.jit.";
        for (String same : new String[] {"promote", "promote_string", "promote_unicode", "hint", "virtual_ref", "non_virtual_ref"}) {
            table.put(jit + same, (in, args) -> args.get(0));
        }
        table.each("rpython.rlib.jit", "we_are_jitted isconstant isvirtual", SomeBool.ANY);
        for (String name : new String[] {"set_param", "set_user_param", "assert_green", "record_exact_class", "record_known_result", "virtual_ref_finish", "jit_debug"}) {
            table.put(jit + name, SomeNone.INSTANCE);
        }
        table.calling(jit + "conditional_call", (in, args) -> {
            in.callTail(args, 1);
            return SomeNone.INSTANCE;
        });
        table.calling(jit + "conditional_call_elidable", (in, args) -> in.join(args.get(0).withoutNone(), in.callTail(args, 1)));
    }

    private static void debugging(BuiltinTable table) {
        String debug = "rpython.rlib.debug.";
        for (String name : new String[] {"ll_assert", "debug_print", "debug_start", "debug_stop", "debug_flush", "fatalerror", "fatalerror_notb", "attach_gdb"}) {
            table.put(debug + name, SomeNone.INSTANCE);
        }
        table.put(debug + "have_debug_prints", SomeBool.ANY);
        table.put(debug + "check_nonneg", (in, args) -> args.get(0) instanceof SomeInteger || args.get(0).kind() == BOOL ? SomeNone.INSTANCE
                : Builtins.wrongType(in, "check_nonneg", args.get(0)));
        table.put(debug + "make_sure_not_resized", (in, args) -> {
            if (args.get(0) instanceof SomeList list) {
                in.merging().neverResize(list.listDef());
            }
            return args.get(0);
        });
        table.alias(debug + "make_sure_not_modified", debug + "make_sure_not_resized");
        table.alias("rpython.rlib.debug.make_sure_list_not_resized", debug + "make_sure_not_resized");
    }
}
