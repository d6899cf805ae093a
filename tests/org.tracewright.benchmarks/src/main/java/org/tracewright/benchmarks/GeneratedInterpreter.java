package org.tracewright.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An RPython program of any size with the shape of an interpreter: a module of base classes; modules of parts, each part a class at the third or fourth level of
 * the hierarchy, an opcode with its handler, helper functions that call those of earlier parts, and an entry of a table of closures; and a main module with the
 * dispatch loop. Per 20,000 lines there are more than 300 classes, 300 opcodes and 2,000 functions; all are reachable. The same size and seed give the same text.
 */
final class GeneratedInterpreter {

    private static final int LINES_OF_PART = 57;
    private static final int PARTS_OF_MODULE = 20;
    private static final int KINDS = 10;
    private static final int HELPERS = 4;

    private final Path directory;
    private final int parts;
    private final Random random;
    private int lines;

    /** @param size about how many lines the program is to have */
    GeneratedInterpreter(Path directory, int size, long seed) {
        this.directory = directory;
        this.parts = Math.max(PARTS_OF_MODULE, size / LINES_OF_PART);
        this.random = new Random(seed);
    }

    /** Writes the program and gives its main module. */
    Path write() throws IOException {
        Files.createDirectories(directory);
        save("objects", base());
        int modules = (parts + PARTS_OF_MODULE - 1) / PARTS_OF_MODULE;
        for (int module = 0; module < modules; module++) {
            GeneratedCode code = new GeneratedCode(random);
            imports(code, module);
            int end = Math.min(parts, (module + 1) * PARTS_OF_MODULE);
            for (int part = module * PARTS_OF_MODULE; part < end; part++) {
                part(code, part);
            }
            save("part" + module, code);
        }
        return save("interpreter", main(modules));
    }

    private Path save(String module, GeneratedCode code) throws IOException {
        lines += code.lines();
        return Files.writeString(directory.resolve(module + ".py"), code.toString());
    }

    /** The lines of all modules. */
    int lines() {
        return lines;
    }

    private GeneratedCode base() {
        GeneratedCode code = new GeneratedCode(random);
        code.add(0, "from rpython.rlib.objectmodel import specialize", "", "class Value(object):").add(1, "_immutable_fields_ = ['number']", "");
        code.add(1, "def __init__(self, number):").add(2, "self.number = number", "self.link = None", "self.seen = 0", "");
        code.add(1, "def combine(self, a, b):").add(2, "return a + b + self.number", "");
        code.add(1, "def name(self):").add(2, "return 'value'", "");
        for (int kind = 0; kind < KINDS; kind++) {
            code.blank().add(0, "class Kind" + kind + "(Value):").add(1, "def combine(self, a, b):").add(2, "return " + code.expression(), "");
        }
        code.blank().add(0, "class Frame(object):").add(1, "def __init__(self):").add(2, "self.stack = [0] * 16", "self.depth = 0", "self.output = []", "");
        code.add(1, "def push(self, number):").add(2, "self.stack[self.depth & 15] = number & 0xffff", "self.depth += 1", "");
        code.add(1, "def pop(self):").add(2, "self.depth -= 1", "return self.stack[self.depth & 15]", "");
        code.blank().add(0, "@specialize.arg(0)", "def choose(which, a, b):").add(1, "if which & 1:").add(2, "return a - which * b");
        code.add(1, "return b + which").blank();
        code.blank().add(0, "@specialize.argtype(0)", "def size(value):").add(1, "if isinstance(value, str):").add(2, "return len(value)").add(1, "return 1").blank();
        code.blank().add(0, "def make_closure(amount, handler):").add(1, "def closure(frame, a):").add(2, "return handler(frame, a + amount)").add(1, "return closure");
        return code;
    }

    private static void imports(GeneratedCode code, int module) {
        code.add(0, "from objects import " + "Value, Frame, choose, size, make_closure");
        List<String> kinds = new ArrayList<>();
        for (int kind = 0; kind < KINDS; kind++) {
            kinds.add("Kind" + kind);
        }
        code.add(0, "from objects import " + String.join(", ", kinds));
        if (module > 0) {
            code.add(0, "import part" + (module - 1) + " as before");
        }
        code.blank().add(0, "TABLE = []").blank();
    }

    private void part(GeneratedCode code, int part) {
        for (int helper = 0; helper < HELPERS; helper++) {
            helper(code, part, helper);
        }
        type(code, part);
        handler(code, part);
    }

    private void helper(GeneratedCode code, int part, int helper) {
        code.blank().add(0, "def helper" + part + "_" + helper + "(a, b):").add(1, "if " + code.condition() + ":").add(2, "a = " + code.expression());
        if (part >= PARTS_OF_MODULE && code.chance(2) == 0) {
            int earlier = (part / PARTS_OF_MODULE - 1) * PARTS_OF_MODULE + code.chance(PARTS_OF_MODULE);
            code.add(1, "if a & 63 == 1:").add(2, "b = before.helper" + earlier + "_" + helper + "(a, b)");
        } else {
            code.add(1, "for i in range(b & 3):").add(2, "a += i * " + code.chance(9));
        }
        code.add(1, "return " + code.expression());
    }

    private static void type(GeneratedCode code, int part) {
        boolean isDeep = part % PARTS_OF_MODULE > 0 && code.chance(2) == 0;
        String base = isDeep ? "Type" + (part - 1) : "Kind" + code.chance(KINDS);
        code.blank().add(0, "class Type" + part + "(" + base + "):").add(1, "def combine(self, a, b):").add(2, "self.seen += 1", "if " + code.condition() + ":");
        code.add(3, "return helper" + part + "_0(a, b)").add(2, "return " + code.expression(), "");
        code.add(1, "def name(self):").add(2, "return 'type " + part + "'", "");
        code.add(1, "def total" + part + "(self, items):").add(2, "total = self.number", "for item in items:").add(3, "total += item & " + (1 + code.chance(63)));
        code.add(2, "return total");
    }

    private static void handler(GeneratedCode code, int part) {
        code.blank().add(0, "def op_" + part + "(frame, a):").add(1, "b = frame.pop()", "value = Type" + part + "(a)", "value.link = Value(b)", "items = [a, b]");
        code.add(1, "if " + code.condition() + ":").add(2, "items.append(helper" + part + "_1(a, b))").add(1, "else:").add(2, "items.append(helper" + part + "_2(a, b))");
        code.add(1, "result = choose(" + part + ", helper" + part + "_3(a, b), value.total" + part + "(items)) + size(value.name()) + size(a)");
        code.add(1, "frame.push(result)", "return value").blank();
        code.add(0, "TABLE.append(make_closure(" + code.chance(99) + ", op_" + part + "))");
    }

    private GeneratedCode main(int modules) {
        GeneratedCode code = new GeneratedCode(random);
        code.add(0, "from objects import Frame, Value");
        for (int module = 0; module < modules; module++) {
            code.add(0, "import part" + module);
        }
        code.blank().add(0, "TABLE = []");
        for (int module = 0; module < modules; module++) {
            code.add(0, "TABLE.extend(part" + module + ".TABLE)");
        }
        code.blank().blank().add(0, "def dispatch(frame, op, a):");
        for (int part = 0; part < parts; part++) {
            code.add(1, (part == 0 ? "if" : "elif") + " op == " + part + ":").add(2, "return part" + part / PARTS_OF_MODULE + ".op_" + part + "(frame, a)");
        }
        code.add(1, "return Value(a)").blank();
        code.blank().add(0, "def entry_point(argv):").add(1, "steps = 1000", "if len(argv) > 1:").add(2, "steps = int(argv[1])");
        code.add(1, "frame = Frame()", "total = 0", "for pc in range(steps):").add(2, "op = (pc * 7919 + total) % " + parts, "if op < 0:").add(3, "op += " + parts);
        code.add(2, "value = dispatch(frame, op, pc & 255)", "total = (total + value.combine(pc & 63, op)) & 0xffff", "value = TABLE[op](frame, total & 31)");
        code.add(2, "total = (total + frame.pop() + value.number) & 0xffff").add(1, "print total", "return 0").blank();
        code.blank().add(0, "def target(driver, args):").add(1, "return entry_point");
        return code;
    }
}
