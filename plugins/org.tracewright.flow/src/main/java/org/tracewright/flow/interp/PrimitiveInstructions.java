package org.tracewright.flow.interp;

import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToLongFunction;
import org.tracewright.runtime.FileTree;
import org.tracewright.runtime.FloatFormat;
import org.tracewright.runtime.FloatMath;
import org.tracewright.runtime.FloatParse;
import org.tracewright.runtime.RStr;

/** The instruction for each entry of {@link org.tracewright.flow.primitive.Primitives}. */
final class PrimitiveInstructions {

    private static final Map<String, DoubleUnaryOperator> UNARY = Map.ofEntries(
            Map.entry("math_sqrt", Math::sqrt), Map.entry("math_sin", Math::sin), Map.entry("math_cos", Math::cos), Map.entry("math_tan", Math::tan),
            Map.entry("math_asin", Math::asin), Map.entry("math_acos", Math::acos), Map.entry("math_atan", Math::atan), Map.entry("math_sinh", Math::sinh),
            Map.entry("math_cosh", Math::cosh), Map.entry("math_tanh", Math::tanh), Map.entry("math_exp", Math::exp), Map.entry("math_expm1", Math::expm1),
            Map.entry("math_log", Math::log), Map.entry("math_log10", Math::log10), Map.entry("math_log1p", Math::log1p), Map.entry("math_floor", Math::floor),
            Map.entry("math_asinh", FloatMath::asinh), Map.entry("math_acosh", FloatMath::acosh), Map.entry("math_atanh", FloatMath::atanh),
            Map.entry("math_ceil", Math::ceil), Map.entry("math_fabs", Math::abs), Map.entry("math_frexp_mantissa", FloatMath::frexpMantissa));

    private static final Map<String, DoubleBinaryOperator> BINARY = Map.of("math_atan2", Math::atan2, "math_pow", FloatMath::pow, "math_fmod", FloatMath::fmod,
            "math_hypot", FloatMath::hypot, "math_copysign", Math::copySign);

    private final Heap heap;
    private final PrimitiveHost host;

    PrimitiveInstructions(Machine machine) {
        this.heap = machine.heap();
        this.host = machine.host();
    }

    Instruction create(String name, Slot[] args, Slot result) {
        int r = result.index();
        if (UNARY.containsKey(name)) {
            DoubleUnaryOperator operator = UNARY.get(name);
            return f -> f.numbers[r] = Double.doubleToRawLongBits(operator.applyAsDouble(f.floating(args[0].index())));
        }
        if (BINARY.containsKey(name)) {
            DoubleBinaryOperator operator = BINARY.get(name);
            return f -> f.numbers[r] = Double.doubleToRawLongBits(operator.applyAsDouble(f.floating(args[0].index()), f.floating(args[1].index())));
        }
        return switch (name) {
            case "math_ldexp" -> f -> f.numbers[r] = Double.doubleToRawLongBits(FloatMath.ldexp(f.floating(args[0].index()), f.number(args[1].index())));
            case "math_frexp_exponent" -> f -> f.numbers[r] = FloatMath.frexpExponent(f.floating(args[0].index()));
            case "float_format" -> f -> f.references[r] = heap.string(
                    FloatFormat.format(f.floating(args[0].index()), (char) f.number(args[1].index()), (int) f.number(args[2].index())));
            case "float_parse" -> f -> f.numbers[r] = Double.doubleToRawLongBits(FloatParse.parse(Heap.text(f.reference(args[0].index()))));
            case "float_is_valid" -> f -> f.numbers[r] = Bits.of(FloatParse.isValid(Heap.text(f.reference(args[0].index()))));
            default -> system(name, args, result);
        };
    }

    private Instruction system(String name, Slot[] args, Slot result) {
        int r = result.index();
        return switch (name) {
            case "os_write" -> number(r, f -> host.write(f.number(args[0].index()), Heap.bytes(f.reference(args[1].index()))));
            case "os_read" -> f -> {
                byte[] bytes = host.read(f.number(args[0].index()), f.number(args[1].index()));
                f.references[r] = bytes == null ? null : heap.string(bytes);
            };
            case "os_open" -> number(r, f -> host.open(Heap.text(f.reference(args[0].index())), f.number(args[1].index()), f.number(args[2].index())));
            case "os_close" -> number(r, f -> host.close(f.number(args[0].index())));
            case "os_lseek" -> number(r, f -> host.seek(f.number(args[0].index()), f.number(args[1].index()), f.number(args[2].index())));
            case "os_isatty" -> number(r, f -> Bits.of(host.isTerminal(f.number(args[0].index()))));
            case "os_descriptor_status" -> f -> f.references[r] = heap.string(host.descriptorStatus(f.number(args[0].index())));
            case "os_fsync" -> number(r, f -> host.force(f.number(args[0].index())));
            case "os_getpid" -> number(r, f -> ProcessHandle.current().pid());
            case "file_kind" -> number(r, f -> FileTree.fileKind(string(f, args[0])));
            case "file_unlink" -> number(r, f -> FileTree.fileUnlink(string(f, args[0])));
            case "file_mkdir" -> number(r, f -> FileTree.fileMkdir(string(f, args[0]), f.number(args[1].index())));
            case "file_rmdir" -> number(r, f -> FileTree.fileRmdir(string(f, args[0])));
            case "file_rename" -> number(r, f -> FileTree.fileRename(string(f, args[0]), string(f, args[1])));
            case "file_link" -> number(r, f -> FileTree.fileLink(string(f, args[0]), string(f, args[1])));
            case "file_names" -> f -> f.references[r] = heap.string(FileTree.fileNames(string(f, args[0])).chars);
            case "file_status" -> f -> f.references[r] = heap.string(FileTree.fileStatus(string(f, args[0]), f.number(args[1].index()) != 0).chars);
            case "os_getcwd" -> f -> f.references[r] = heap.string(host.currentDirectory());
            case "os_getenv" -> f -> {
                String value = host.environment(Heap.text(f.reference(args[0].index())));
                f.references[r] = value == null ? null : heap.string(value);
            };
            case "os_exit" -> f -> {
                throw new ProgramExit((int) f.number(args[0].index()));
            };
            case "time_time" -> number(r, f -> Double.doubleToRawLongBits(host.time()));
            case "time_clock" -> number(r, f -> Double.doubleToRawLongBits(host.clock()));
            case "time_sleep" -> f -> host.sleep(f.floating(args[0].index()));
            case "gc_collect", "jit_set_number", "jit_set_text", "jit_set_user" -> null;
            default -> f -> {
                throw new FatalError("no primitive is called " + name);
            };
        };
    }

    private static RStr string(Frame f, Slot slot) {
        return RStr.of(Heap.bytes(f.reference(slot.index())));
    }

    private static Instruction number(int r, ToLongFunction<Frame> function) {
        return f -> f.numbers[r] = function.applyAsLong(f);
    }
}
