package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.primitive.Primitives;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.StringTypes;

/** Functions of {@code math}, {@code time} and {@code os}. */
final class SystemFunctions {

    private SystemFunctions() {
    }

    static void fill(Map<String, Function<Hop, Operand>> t) {
        for (String name : List.of("atan", "tanh", "asinh", "floor", "ceil", "fabs", "atan2", "copysign")) {
            t.put("math." + name, hop -> primitive(hop, "math_" + name));
        }
        for (String name : List.of("sqrt", "log10", "sin", "cos", "tan", "asin", "acos", "acosh", "atanh", "sinh", "cosh", "exp", "expm1", "log1p")) {
            t.put("math." + name, hop -> hop.helper("maths." + name, floating(hop, 0)));
        }
        t.put("math.log", hop -> hop.count() == 1 ? hop.helper("maths.log", floating(hop, 0))
                : hop.helper("maths.log_to_base", floating(hop, 0), floating(hop, 1)));
        t.put("math.ldexp", hop -> hop.helper("maths.ldexp", floating(hop, 0), hop.integer(1, 0)));
        for (String name : List.of("pow", "fmod", "hypot")) {
            t.put("math." + name, hop -> hop.helper("maths." + name, floating(hop, 0), floating(hop, 1)));
        }
        t.put("math.degrees", hop -> scaled(hop, 180 / Math.PI));
        t.put("math.radians", hop -> scaled(hop, Math.PI / 180));
        t.put("rpython.rlib.rfloat.copysign", hop -> primitive(hop, "math_copysign"));
        t.put("math.frexp", hop -> pair(hop, call(hop, "math_frexp_mantissa", floating(hop, 0)), call(hop, "math_frexp_exponent", floating(hop, 0))));
        t.put("math.modf", hop -> {
            Operand whole = hop.helper("maths.truncated", floating(hop, 0));
            return pair(hop, hop.code().emit(Opcode.FLOAT_SUB, floating(hop, 0), whole), whole);
        });
        for (String name : List.of("time", "clock", "sleep")) {
            t.put("time." + name, hop -> primitive(hop, "time_" + name));
        }
        t.put("os.write", hop -> hop.helper("system.write", hop.integer(0, 0), string(hop, 1)));
        t.put("os.read", hop -> hop.helper("system.read", hop.integer(0, 0), hop.integer(1, 0)));
        t.put("os.open", hop -> hop.helper("system.open_file", string(hop, 0), hop.integer(1, 0), hop.integer(2, 0777)));
        t.put("os.close", hop -> hop.helper("system.close", hop.integer(0, 0)));
        t.put("os.lseek", hop -> hop.helper("system.lseek", hop.integer(0, 0), hop.integer(1, 0), hop.integer(2, 0)));
        for (String name : List.of("unlink", "rmdir")) {
            t.put("os." + name, hop -> hop.helper("system." + name, string(hop, 0)));
        }
        t.put("os.remove", t.get("os.unlink"));
        t.put("os.mkdir", hop -> hop.helper("system.mkdir", string(hop, 0), hop.integer(1, 0777)));
        for (String name : List.of("rename", "link")) {
            t.put("os." + name, hop -> hop.helper("system." + name, string(hop, 0), string(hop, 1)));
        }
        t.put("os.fsync", hop -> hop.helper("system.fsync", hop.integer(0, 0)));
        t.put("os._names", hop -> primitive(hop, "file_names"));
        t.put("os._status", hop -> primitive(hop, "file_status"));
        t.put("os._descriptor_status", hop -> primitive(hop, "os_descriptor_status"));
        for (String name : List.of("isatty", "getcwd", "getpid")) {
            t.put("os." + name, hop -> primitive(hop, "os_" + name));
        }
        t.put("os._getenv", hop -> primitive(hop, "os_getenv"));
        t.put("os._exit", hop -> primitive(hop, "os_exit"));
        for (String module : List.of("os.path.", "posixpath.")) {
            t.put(module + "exists", hop -> kind(hop, Opcode.INT_NE, 0));
            t.put(module + "isfile", hop -> kind(hop, Opcode.INT_EQ, 1));
            t.put(module + "isdir", hop -> kind(hop, Opcode.INT_EQ, 2));
        }
        t.put("rpython.rlib.jit.set_param", hop -> hop.repr(2) instanceof StringRepr ? call(hop, "jit_set_text", string(hop, 1), string(hop, 2))
                : call(hop, "jit_set_number", string(hop, 1), hop.integer(2, 0)));
        t.put("rpython.rlib.jit.set_user_param", hop -> call(hop, "jit_set_user", string(hop, 1)));
        t.put("gc.collect", hop -> primitive(hop, "gc_collect"));
        t.put("rpython.rlib.rgc.collect", hop -> primitive(hop, "gc_collect"));
    }

    private static Operand string(Hop hop, int index) {
        return hop.value(index, hop.lowerer().reprs().strings(false));
    }

    private static Operand floating(Hop hop, int index) {
        return hop.value(index, hop.lowerer().reprs().floats());
    }

    private static Operand scaled(Hop hop, double factor) {
        return hop.code().emit(Opcode.FLOAT_MUL, floating(hop, 0), new Constant(factor, Primitive.FLOAT));
    }

    private static Operand pair(Hop hop, Operand first, Operand second) {
        return ((TupleRepr) hop.resultRepr()).make(hop.code(), List.of(first, second));
    }

    private static Operand kind(Hop hop, Opcode comparison, long value) {
        return hop.code().emit(comparison, call(hop, "file_kind", string(hop, 0)), Code.signed(value));
    }

    private static Operand primitive(Hop hop, String name) {
        FuncType type = Primitives.named(name).type();
        List<Operand> args = new ArrayList<>();
        for (int i = 0; i < type.args().size(); i++) {
            args.add(type.args().get(i).equals(StringTypes.STR_PTR) ? string(hop, i) : hop.value(i, new LowRepr(type.args().get(i))));
        }
        return call(hop, name, args.toArray(Operand[]::new));
    }

    private static Operand call(Hop hop, String name, Operand... args) {
        List<Operand> all = new ArrayList<>();
        all.add(Constant.ofVoid(name));
        all.addAll(List.of(args));
        return hop.code().emitAs(Opcode.PRIMITIVE_CALL, Primitives.named(name).type().result(), all);
    }
}
