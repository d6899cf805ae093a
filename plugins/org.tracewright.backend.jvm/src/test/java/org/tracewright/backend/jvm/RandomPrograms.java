package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes programs with tangled control flow, values of several widths that links permute, memory and calls whose order matters, and exceptions. They end. */
final class RandomPrograms {

    private record Value(String name, String type) {
    }

    private static final List<String> TYPES = List.of("Signed", "Signed", "Bool", "Char", "Float");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<List<Value>> inputs = new ArrayList<>();
    private final List<Value> scope = new ArrayList<>();
    private int names;

    RandomPrograms(long seed) {
        random = new Random(seed);
    }

    String program() {
        text.append("""
                struct Cell { n: Signed }
                object @cell = Cell { n = 1 }
                function bump(Signed) -> Signed {
                  b0(by: Signed):
                    n = getfield(@cell, "n")
                    m = int_mul(n, 10)
                    k = int_add(m, by)
                    setfield(@cell, "n", k)
                    low = int_and(k, 7)
                    bad = int_eq(low, 3)
                    if bad then b1(k) else return(k)
                  b1(k: Signed):
                    v = new(class(ValueError))
                    setfield(v, "code", k)
                    goto except(class(ValueError), v)
                  return(r: Signed)
                  except(t: Class, e: Ptr(ValueErrorStruct))
                }
                function tangle(Signed, Signed, Signed) -> Signed {
                  start(a: Signed, b: Signed, c: Signed):
                """);
        int blocks = 4 + random.nextInt(8);
        for (int i = 0; i < blocks; i++) {
            List<Value> own = new ArrayList<>();
            for (int k = random.nextInt(6); k >= 0; k--) {
                own.add(new Value("i" + i + "_" + k, pick(TYPES)));
            }
            inputs.add(own);
        }
        scope.addAll(List.of(new Value("a", "Signed"), new Value("b", "Signed"), new Value("c", "Signed")));
        String first = link("60");
        text.append("    goto ").append(first).append('\n');
        for (int i = 0; i < blocks; i++) {
            block(i);
        }
        text.append("}\nfunction main(Ptr(GcArray(Ptr(rpy_string)))) -> Signed {\n  b0(argv: Ptr(GcArray(Ptr(rpy_string)))):\n");
        for (int i = 0; i < 4; i++) {
            text.append("    r%1$d = direct_call(&guarded, %2$d, %3$d, %4$d)\n    p%1$d = direct_call(&print_int, r%1$d)\n".formatted(i, i, random.nextInt(100), random.nextLong()));
        }
        text.append("    goto return(0)\n}\n");
        text.append("""
                function guarded(Signed, Signed, Signed) -> Signed {
                  b0(a: Signed, b: Signed, c: Signed):
                    r = direct_call(&tangle, a, b, c)
                    raising {
                      ok: return(r)
                      class(ValueError) as t: Class, e: Ptr(ValueErrorStruct): b1(e)
                    }
                  b1(e: Ptr(ValueErrorStruct)):
                    k = getfield(e, "code")
                    goto return(k)
                }
                """);
        return text.toString();
    }

    /** A head that counts down to the end, then the block proper. */
    private void block(int number) {
        scope.clear();
        scope.addAll(inputs.get(number));
        text.append("  b%1$d(fuel: Signed%2$s):\n    less = int_sub(fuel, 1)\n    go = int_gt(less, 0)\n".formatted(number, declarations("")));
        text.append("    if go then x%1$d(less%2$s) else return(%3$s)\n".formatted(number, uses(), value("Signed")));
        text.append("  x%1$d(left: Signed%2$s):\n".formatted(number, declarations("y")));
        scope.replaceAll(v -> new Value("y" + v.name(), v.type()));
        for (int i = random.nextInt(9); i > 0; i--) {
            operation();
        }
        exit();
    }

    private String declarations(String prefix) {
        StringBuilder all = new StringBuilder();
        scope.forEach(v -> all.append(", ").append(prefix).append(v.name()).append(": ").append(v.type()));
        return all.toString();
    }

    private String uses() {
        StringBuilder all = new StringBuilder();
        scope.forEach(v -> all.append(", ").append(v.name()));
        return all.toString();
    }

    private void operation() {
        switch (random.nextInt(10)) {
            case 0 -> define("Signed", "int_%s(%s, %s)".formatted(pick(List.of("add", "sub", "mul", "xor")), value("Signed"), value("Signed")));
            case 1 -> define("Bool", "int_%s(%s, %s)".formatted(pick(List.of("lt", "eq", "ge")), value("Signed"), value("Signed")));
            case 2 -> define("Signed", "cast_bool_to_int(%s)".formatted(value("Bool")));
            case 3 -> define("Float", "float_%s(%s, %s)".formatted(pick(List.of("add", "sub")), value("Float"), value("Float")));
            case 4 -> define("Bool", "float_lt(%s, %s)".formatted(value("Float"), value("Float")));
            case 5 -> define("Signed", "cast_char_to_int(%s)".formatted(value("Char")));
            case 6 -> define("Signed", "getfield(@cell, \"n\")");
            case 7 -> text.append("    setfield(@cell, \"n\", ").append(value("Signed")).append(")\n");
            case 8 -> {
                String called = "k" + names++;
                text.append("    ").append(called).append(" = direct_call(&bump, ").append(value("Signed")).append(")\n");
                // Often unused: the call must stay.
                define("Signed", "int_mul(" + called + ", " + value("Signed") + ")");
            }
            default -> {
                String masked = "m" + names++;
                text.append("    ").append(masked).append(" = int_and(").append(value("Signed")).append(", 255)\n");
                define("Char", "cast_int_to_char(" + masked + ")");
            }
        }
    }

    private void define(String type, String expression) {
        Value value = new Value("o" + names++, type);
        text.append("    ").append(value.name()).append(" = ").append(expression).append('\n');
        scope.add(value);
    }

    private void exit() {
        switch (random.nextInt(5)) {
            case 0 -> text.append("    goto ").append(link("left")).append('\n');
            case 1 -> {
                String condition = value("Bool");
                text.append("    if ").append(condition).append(" then ").append(link("left")).append(" else ").append(link("left")).append('\n');
            }
            case 2 -> {
                String low = "s" + names++;
                text.append("    ").append(low).append(" = int_and(").append(value("Signed")).append(", 3)\n    switch ").append(low).append(" {\n");
                text.append("      0: ").append(link("left")).append("\n      1: ").append(link("left")).append("\n      2: return(").append(value("Signed"));
                text.append(")\n      default: ").append(link("left")).append("\n    }\n");
            }
            default -> {
                String result = "c" + names++;
                String argument = value("Signed");
                text.append("    ").append(result).append(" = direct_call(&bump, ").append(argument).append(")\n    raising {\n");
                String caught = link("left");
                scope.add(new Value(result, "Signed"));
                text.append("      ok: ").append(link("left")).append("\n      class(ValueError) as t").append(result).append(": Class, e").append(result)
                        .append(": Ptr(ValueErrorStruct): ").append(caught).append("\n    }\n");
            }
        }
    }

    private String link(String fuel) {
        int target = random.nextInt(inputs.size());
        StringBuilder args = new StringBuilder("b" + target + "(" + fuel);
        inputs.get(target).forEach(input -> args.append(", ").append(value(input.type())));
        return args.append(')').toString();
    }

    /** A value in scope, most often; else a constant. */
    private String value(String type) {
        List<Value> fitting = scope.stream().filter(v -> v.type().equals(type)).toList();
        if (!fitting.isEmpty() && random.nextInt(8) > 0) {
            return pick(fitting).name();
        }
        return switch (type) {
            case "Bool" -> random.nextBoolean() ? "True" : "False";
            case "Char" -> "'" + (char) ('a' + random.nextInt(26)) + "'";
            case "Float" -> random.nextInt(100) + ".5";
            default -> String.valueOf(random.nextInt(1000) - 500);
        };
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
