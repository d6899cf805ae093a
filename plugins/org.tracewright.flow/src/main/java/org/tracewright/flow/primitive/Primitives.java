package org.tracewright.flow.primitive;

import static org.tracewright.flow.type.Primitive.BOOL;
import static org.tracewright.flow.type.Primitive.CHAR;
import static org.tracewright.flow.type.Primitive.FLOAT;
import static org.tracewright.flow.type.Primitive.SIGNED;
import static org.tracewright.flow.type.Primitive.VOID;
import static org.tracewright.flow.type.StringTypes.STR_PTR;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Opcode.Effect;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.LowType;

/**
 * The one table of primitives: name, signature, effect. Conventions:
 * <ul>
 * <li>A file operation gives a negative {@code errno} on failure; {@code os_read} gives null on failure and the empty string at the end of the file.
 * <li>{@code os_open} takes the flags and the mode of POSIX as Linux numbers them (0 read, 1 write, 2 both, 0100 create, 01000 truncate, 02000 append).
 * <li>{@code file_kind} gives 0 for nothing there, 1 for a file, 2 for a directory, 3 for anything else.
 * <li>{@code file_names} and {@code file_status} give texts as {@link org.tracewright.runtime.FileTree} tells, {@code os_descriptor_status} the second of them; on failure a negative {@code errno} as text.
 * <li>{@code float_format(x, code, precision)}: code {@code r} is the shortest text that reads back as the same number, {@code s} the same; {@code e f g} are C's.
 * <li>{@code float_parse} takes what {@code float(s)} accepts, blanks around it included; {@code float_is_valid} says whether it does.
 * <li>{@code jit_set_number(name, value)}, {@code jit_set_text(name, value)} and {@code jit_set_user(text)} set parameters of the tracing compiler; without one they do nothing.
 * <li>Mathematical functions give a NaN or an infinity as C does; helpers make {@code ValueError} and {@code OverflowError} of it.
 * </ul>
 */
public final class Primitives {

    /**
     * One primitive.
     *
     * @param effect what it does; {@code PURE} ones may be removed and folded
     */
    public record Entry(String name, FuncType type, Effect effect) {
    }

    private static final Map<String, Entry> TABLE = table();

    private Primitives() {
    }

    /** The primitive of that name, or null. */
    public static Entry named(String name) {
        return TABLE.get(name);
    }

    /** All primitives in the order of the table. */
    public static Collection<Entry> all() {
        return TABLE.values();
    }

    private static Map<String, Entry> table() {
        Map<String, Entry> table = new LinkedHashMap<>();
        add(table, "os_write", Effect.ANY, SIGNED, SIGNED, STR_PTR);
        add(table, "os_read", Effect.ANY, STR_PTR, SIGNED, SIGNED);
        add(table, "os_open", Effect.ANY, SIGNED, STR_PTR, SIGNED, SIGNED);
        add(table, "os_close", Effect.ANY, SIGNED, SIGNED);
        add(table, "os_lseek", Effect.ANY, SIGNED, SIGNED, SIGNED, SIGNED);
        add(table, "os_isatty", Effect.ANY, BOOL, SIGNED);
        add(table, "os_descriptor_status", Effect.ANY, STR_PTR, SIGNED);
        add(table, "os_fsync", Effect.ANY, SIGNED, SIGNED);
        add(table, "os_getpid", Effect.ANY, SIGNED);
        add(table, "os_getenv", Effect.ANY, STR_PTR, STR_PTR);
        add(table, "os_getcwd", Effect.ANY, STR_PTR);
        add(table, "os_exit", Effect.ANY, VOID, SIGNED);
        add(table, "file_kind", Effect.ANY, SIGNED, STR_PTR);
        add(table, "file_unlink", Effect.ANY, SIGNED, STR_PTR);
        add(table, "file_mkdir", Effect.ANY, SIGNED, STR_PTR, SIGNED);
        add(table, "file_rmdir", Effect.ANY, SIGNED, STR_PTR);
        add(table, "file_rename", Effect.ANY, SIGNED, STR_PTR, STR_PTR);
        add(table, "file_link", Effect.ANY, SIGNED, STR_PTR, STR_PTR);
        add(table, "file_names", Effect.ANY, STR_PTR, STR_PTR);
        add(table, "file_status", Effect.ANY, STR_PTR, STR_PTR, BOOL);
        add(table, "time_time", Effect.ANY, FLOAT);
        add(table, "time_clock", Effect.ANY, FLOAT);
        add(table, "time_sleep", Effect.ANY, VOID, FLOAT);
        add(table, "gc_collect", Effect.ANY, VOID);
        add(table, "jit_set_number", Effect.ANY, VOID, STR_PTR, SIGNED);
        add(table, "jit_set_text", Effect.ANY, VOID, STR_PTR, STR_PTR);
        add(table, "jit_set_user", Effect.ANY, VOID, STR_PTR);
        add(table, "float_format", Effect.ALLOCATE, STR_PTR, FLOAT, CHAR, SIGNED);
        add(table, "float_parse", Effect.READ, FLOAT, STR_PTR);
        add(table, "float_is_valid", Effect.READ, BOOL, STR_PTR);
        for (String unary : List.of("sqrt", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "exp", "expm1", "log", "log10", "log1p",
                "asinh", "acosh", "atanh", "floor", "ceil", "fabs")) {
            add(table, "math_" + unary, Effect.PURE, FLOAT, FLOAT);
        }
        for (String binary : List.of("atan2", "pow", "fmod", "hypot", "copysign")) {
            add(table, "math_" + binary, Effect.PURE, FLOAT, FLOAT, FLOAT);
        }
        add(table, "math_ldexp", Effect.PURE, FLOAT, FLOAT, SIGNED);
        add(table, "math_frexp_mantissa", Effect.PURE, FLOAT, FLOAT);
        add(table, "math_frexp_exponent", Effect.PURE, SIGNED, FLOAT);
        return Collections.unmodifiableMap(table);
    }

    private static void add(Map<String, Entry> table, String name, Effect effect, LowType result, LowType... args) {
        table.put(name, new Entry(name, new FuncType(List.of(args), result), effect));
    }
}
