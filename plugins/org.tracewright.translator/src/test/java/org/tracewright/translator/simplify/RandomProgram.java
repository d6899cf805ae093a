package org.tracewright.translator.simplify;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes well-formed functions without sense: loops, switches, chains of comparisons, exceptions, output. The same seed gives the same text. */
final class RandomProgram {

    private static final String HEAD = """
            struct object { }
            struct Exception extends object { }
            struct OverflowStruct extends Exception { }
            class object struct object { }
            class Exception extends object struct Exception { }
            class OverflowError extends Exception struct OverflowStruct { }
            struct ValueStruct extends Exception { }
            class ValueError extends Exception struct ValueStruct { }
            object @s0 = str "a"
            object @s1 = str "b"
            function checked(Signed) -> Signed { b0(x: Signed):  y = int_mul_ovf(x, 4611686018427387904)  z = int_add_ovf(y, 5)  goto return(z) }
            function thrower(Signed) -> Signed {
              b0(x: Signed):
                switch x { 1: b1() 2: b2() default: return(x) }
              b1():
                e = new(class(OverflowError))
                w: Ptr(object) = cast_pointer(e)
                goto except(class(OverflowError), w)
              b2():
                e = new(class(ValueError))
                w: Ptr(object) = cast_pointer(e)
                goto except(class(ValueError), w)
              except(t: Class, e: Ptr(object))
            }
            function passer(Signed) -> Signed {
              b0(x: Signed):
                y = int_sub(x, 1)
                z = direct_call(&thrower, y)
                raising { ok: b1(z) class(ValueError): return(77) class(Exception) as t: Class, e: Ptr(Exception): except(t, e) }
              b1(x: Signed):
                primitive_call("os_write", 1, @s1)
                r = direct_call(&checked, x)
                goto return(r)
            }
            function looper(Signed) -> Signed {
              b0(x: Signed): goto b1(x, 0)
              b1(x: Signed, n: Signed):
                c = int_gt(x, n)
                if c then b2(x, n) else return(n)
              b2(x: Signed, n: Signed):
                m = int_add(n, 1)
                goto b1(x, m)
            }
            """;
    private static final String[] FUNCTIONS = {"checked", "thrower", "passer", "looper"};
    private static final String[][] HANDLED = {{"OverflowError"}, {"Exception"}, {"ValueError", "Exception"}, {"OverflowError", "ValueError"}};
    private static final String[] TYPES = {"Signed", "Signed", "Bool", "Char"};
    private static final String[] BINARY = {"int_add", "int_sub", "int_mul", "int_and", "int_or", "int_xor"};
    private static final String[] TESTS = {"int_eq", "int_ne", "int_lt", "int_le", "int_gt", "int_ge"};

    private final Random random;
    private final StringBuilder out = new StringBuilder(HEAD);
    private final List<List<String>> inputs = new ArrayList<>();
    private List<String[]> scope;
    private int names;

    private RandomProgram(long seed) {
        random = new Random(seed);
    }

    /** Function {@code f} of one integer, the last of the program. */
    static String text(long seed) {
        return new RandomProgram(seed).program();
    }

    private String program() {
        int blocks = 2 + random.nextInt(7);
        inputs.add(List.of("Signed"));
        for (int i = 1; i < blocks; i++) {
            List<String> types = new ArrayList<>();
            for (int k = random.nextInt(4); k >= 0; k--) {
                types.add(pick(TYPES));
            }
            inputs.add(types);
        }
        out.append("function f(Signed) -> Signed {\n");
        for (int i = 0; i < blocks; i++) {
            block(i);
        }
        return out.append("}\n").toString();
    }

    private void block(int index) {
        scope = new ArrayList<>();
        List<String> declared = new ArrayList<>();
        for (String type : inputs.get(index)) {
            declared.add(define(type) + ": " + type);
        }
        out.append("  b").append(index).append('(').append(String.join(", ", declared)).append("):\n");
        for (int k = random.nextInt(5); k > 0; k--) {
            operation();
        }
        exit();
    }

    private void operation() {
        switch (random.nextInt(9)) {
            case 0, 1, 2 -> emit("Signed", pick(BINARY), value("Signed"), value("Signed"));
            case 3, 4 -> emit("Bool", pick(TESTS), value("Signed"), value("Signed"));
            case 5 -> emit("Bool", "bool_not", value("Bool"));
            case 6 -> emit("Signed", "direct_call", "&" + pick(FUNCTIONS), value("Signed"));
            case 7 -> emit("Bool", random.nextBoolean() ? "char_eq" : "char_ne", value("Char"), value("Char"));
            default -> out.append("    primitive_call(\"os_write\", 1, @s").append(random.nextInt(2)).append(")\n");
        }
    }

    private void exit() {
        switch (random.nextInt(6)) {
            case 0 -> out.append("    goto ").append(link()).append('\n');
            case 1 -> out.append("    switch ").append(value("Signed")).append(" { 0: ").append(link()).append(" 1: ").append(link()).append(" default: ").append(link()).append(" }\n");
            case 2 -> raising();
            default -> {
                String condition = random.nextInt(3) == 0 ? value("Bool") : emit("Bool", random.nextInt(3) > 0 ? "int_eq" : "int_ne", value("Signed"), "" + random.nextInt(3));
                out.append("    if ").append(condition).append(" then ").append(link()).append(" else ").append(link()).append('\n');
            }
        }
    }

    private void raising() {
        String argument = value("Signed");
        String result = "v" + names++;
        String call = random.nextInt(4) > 0 ? "direct_call(&" + pick(FUNCTIONS) + ", " + argument + ")" : "int_add_ovf(" + argument + ", " + value("Signed") + ")";
        StringBuilder handlers = new StringBuilder();
        for (String handled : HANDLED[random.nextInt(HANDLED.length)]) {
            String variables = random.nextBoolean() ? "" : " as t" + names + ": Class, e" + names++ + ": Ptr(Exception)";
            handlers.append(" class(").append(handled).append(")").append(variables).append(": ").append(link());
        }
        scope.add(new String[] {result, "Signed"});
        out.append("    ").append(result).append(" = ").append(call).append("\n    raising { ok: ").append(link()).append(handlers).append(" }\n");
    }

    private String link() {
        int target = random.nextInt(inputs.size() + 1);
        if (target == inputs.size()) {
            return "return(" + value("Signed") + ")";
        }
        List<String> args = inputs.get(target).stream().map(this::value).toList();
        return "b" + target + "(" + String.join(", ", args) + ")";
    }

    private String emit(String type, String opcode, String... args) {
        String result = define(type);
        out.append("    ").append(result).append(" = ").append(opcode).append('(').append(String.join(", ", args)).append(")\n");
        return result;
    }

    private String define(String type) {
        String name = "v" + names++;
        scope.add(new String[] {name, type});
        return name;
    }

    /** A variable of the block, or a constant. */
    private String value(String type) {
        List<String> candidates = scope.stream().filter(v -> v[1].equals(type)).map(v -> v[0]).toList();
        if (!candidates.isEmpty() && random.nextInt(5) > 0) {
            return candidates.get(random.nextInt(candidates.size()));
        }
        return switch (type) {
            case "Signed" -> "" + (random.nextInt(5) - 1);
            case "Bool" -> random.nextBoolean() ? "True" : "False";
            default -> random.nextBoolean() ? "'x'" : "'y'";
        };
    }

    private String pick(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
