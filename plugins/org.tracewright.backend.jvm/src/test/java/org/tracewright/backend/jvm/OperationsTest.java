package org.tracewright.backend.jvm;

import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.verify.Signatures;

/** Every operation on numbers, as a value and as a branch, on telling values, against the reference interpreter. */
public class OperationsTest {

    private static final List<String> SIGNED = List.of("0", "1", "-1", "2", "-2", "7", "-7", "63", "255", "4294967296", "-4294967297", "9223372036854775807",
            "-9223372036854775808");
    private static final List<String> UNSIGNED = List.of("0u", "1u", "2u", "7u", "63u", "4294967296u", "9223372036854775808u", "18446744073709551615u");
    private static final List<String> FLOAT = List.of("0.0", "-0.0", "1.0", "-1.0", "0.5", "-2.75", "1.0E18", "1.0E-310", "inf", "-inf", "nan");

    @Test
    public void numbersAgree() {
        StringBuilder functions = new StringBuilder();
        StringBuilder main = new StringBuilder("function main(Ptr(GcArray(Ptr(rpy_string)))) -> Signed {\n  b0(argv: Ptr(GcArray(Ptr(rpy_string)))):\n");
        int tested = 0;
        for (Opcode opcode : Opcode.values()) {
            Signatures.Signature signature = Signatures.of(opcode);
            if (signature != null && signature.args().stream().allMatch(OperationsTest::isNumber) && isNumber(signature.result())
                    && opcode.exceptions().isEmpty()) {
                functions.append(function(opcode, signature)).append(tester(opcode, signature));
                main.append("    t" + tested++ + " = direct_call(&test_" + opcode.irName() + ")\n");
            }
        }
        assertTrue(String.valueOf(tested), tested > 70);
        BothMachines.run(functions + main.toString() + "    goto return(0)\n}\n");
    }

    /** Division by constants is written in other ways. */
    @Test
    public void constantDivisors() {
        StringBuilder functions = new StringBuilder();
        StringBuilder main = new StringBuilder("function main(Ptr(GcArray(Ptr(rpy_string)))) -> Signed {\n  b0(argv: Ptr(GcArray(Ptr(rpy_string)))):\n");
        int number = 0;
        for (String operation : List.of("floordiv", "mod")) {
            for (String divisor : List.of("1", "2", "64", "4611686018427387904", "10", "-8", "-9223372036854775808")) {
                functions.append("function d%1$d(Signed) -> Signed {\n  b0(x: Signed):\n    r = int_%2$s(x, %3$s)\n    goto return(r)\n}\n"
                        .formatted(number, operation, divisor));
                for (String value : SIGNED) {
                    String id = number + "_" + main.length();
                    main.append("    r%1$s = direct_call(&d%2$d, %3$s)\n    p%1$s = direct_call(&print_int, r%1$s)\n".formatted(id, number, value));
                }
                number++;
            }
        }
        BothMachines.run(functions + main.toString() + "    goto return(0)\n}\n");
    }

    private static boolean isNumber(LowType type) {
        return type instanceof Primitive && type != Primitive.VOID && type != Primitive.CLASS;
    }

    /** The operation as a value; if its result is a truth, as a branch too. */
    private static String function(Opcode opcode, Signatures.Signature signature) {
        StringBuilder text = new StringBuilder("function do_" + opcode.irName() + "(" + types(signature.args()) + ") -> Signed {\n  b0(");
        StringBuilder args = new StringBuilder();
        for (int i = 0; i < signature.args().size(); i++) {
            text.append(i == 0 ? "" : ", ").append("a").append(i).append(": ").append(signature.args().get(i).irName());
            args.append(i == 0 ? "" : ", ").append("a").append(i);
        }
        text.append("):\n    r = ").append(opcode.irName()).append('(').append(args).append(")\n");
        String call = opcode.irName() + "(" + args + ")\n";
        if (signature.result() == Primitive.BOOL) {
            text.append("    b = cast_bool_to_int(r)\n    c = " + call + "    if c then return(b) else b1(b)\n  b1(x: Signed):\n    y = int_sub(x, 16)\n    goto return(y)\n}\n");
        } else {
            text.append(toSigned("r", signature.result())).append("    goto return(s)\n}\n");
        }
        return text.toString();
    }

    private static String toSigned(String name, LowType type) {
        return switch ((Primitive) type) {
            case SIGNED -> "    s = same_as(" + name + ")\n";
            case UNSIGNED -> "    s = cast_uint_to_int(" + name + ")\n";
            case FLOAT -> "    s = cast_float_to_bits(" + name + ")\n";
            case CHAR -> "    s = cast_char_to_int(" + name + ")\n";
            case UNICHAR -> "    s = cast_unichar_to_int(" + name + ")\n";
            default -> throw new AssertionError(type);
        };
    }

    private static String types(List<LowType> types) {
        return String.join(", ", types.stream().map(LowType::irName).toList());
    }

    private static String tester(Opcode opcode, Signatures.Signature signature) {
        StringBuilder text = new StringBuilder("function test_" + opcode.irName() + "() -> Void {\n  b0():\n");
        int count = 0;
        for (List<String> args : combinations(opcode, signature.args())) {
            text.append("    r" + count + " = direct_call(&do_" + opcode.irName() + ", " + String.join(", ", args) + ")\n");
            text.append("    p" + count + " = direct_call(&print_int, r" + count + ")\n");
            count++;
        }
        return text + "    goto return(none[Void])\n  return(v: Void)\n}\n";
    }

    private static List<List<String>> combinations(Opcode opcode, List<LowType> types) {
        List<List<String>> all = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < types.size(); i++) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> start : all) {
                for (String value : values(opcode, i, types.get(i))) {
                    List<String> next = new ArrayList<>(start);
                    next.add(value);
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }

    private static List<String> values(Opcode opcode, int arg, LowType type) {
        String name = opcode.irName();
        if (arg == 1 && name.contains("shift")) {
            return List.of("0", "1", "31", "32", "63");
        }
        if (opcode == Opcode.CAST_INT_TO_CHAR || opcode == Opcode.CAST_INT_TO_UNICHAR) {
            return List.of("0", "65", "127", "128", "255");
        }
        if (opcode == Opcode.CAST_FLOAT_TO_INT || opcode == Opcode.CAST_FLOAT_TO_UINT) {
            return List.of("0.0", "0.99", "17.5", "1.0E18");
        }
        boolean divides = arg == 1 && (name.contains("div") || name.contains("mod"));
        return switch ((Primitive) type) {
            case SIGNED -> divides ? SIGNED.subList(1, SIGNED.size()) : SIGNED;
            case UNSIGNED -> divides ? UNSIGNED.subList(1, UNSIGNED.size()) : UNSIGNED;
            case FLOAT -> FLOAT;
            case BOOL -> List.of("False", "True");
            case CHAR -> List.of("'\\x00'", "'a'", "'\\x7f'", "'\\x80'", "'\\xff'");
            case UNICHAR -> List.of("u'a'", "u'\\u{1f600}'");
            default -> throw new AssertionError(type);
        };
    }
}
