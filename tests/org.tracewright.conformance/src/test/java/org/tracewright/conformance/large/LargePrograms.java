package org.tracewright.conformance.large;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sources of large programs: each but the recursive ones prints a number that depends on all of what makes it large. */
public final class LargePrograms {

    private static final String TARGET = "def target(driver, args):\n    return entry_point\n";

    private LargePrograms() {
    }

    /** A prebuilt list of so many ints. */
    public static String table(int size) {
        return """
                TABLE = [(i * 7919 + 13) % 10007 for i in range(SIZE)]
                def entry_point(argv):
                    total = 0
                    for i in range(len(TABLE)):
                        total = (total * 3 + TABLE[i]) % 1000003
                    print(total)
                    return 0
                """.replace("SIZE", String.valueOf(size)) + TARGET;
    }

    /** A prebuilt list and a prebuilt dict of so many strings. */
    public static String strings(int size) {
        return """
                NAMES = ['name%d' % (i * 37 % SIZE) for i in range(SIZE)]
                PLACES = {}
                for place, name in enumerate(NAMES):
                    PLACES[name] = place
                def entry_point(argv):
                    total = 0
                    for name in NAMES:
                        total = (total * 3 + PLACES[name] + len(name)) % 1000003
                    print('%d %d' % (total, PLACES['name41']))
                    return 0
                """.replace("SIZE", String.valueOf(size)) + TARGET;
    }

    /** So many prebuilt instances that refer to each other in circles. */
    public static String graph(int size) {
        return """
                class Node(object):
                    def __init__(self, number):
                        self.number = number
                        self.next = None
                        self.other = None
                NODES = [Node(i) for i in range(SIZE)]
                for i in range(SIZE):
                    NODES[i].next = NODES[(i + 1) % SIZE]
                    NODES[i].other = NODES[(i * 7919 + 5) % SIZE]
                START = NODES[0]
                def entry_point(argv):
                    total, node = 0, START
                    for i in range(SIZE * 2):
                        total = (total * 3 + node.other.number) % 1000003
                        node = node.next
                    print('%d %d' % (total, node.number))
                    return 0
                """.replace("SIZE", String.valueOf(size)) + TARGET;
    }

    /** Functions of one module that together name so many different constants, each so many of them: numbers too large for an instruction and strings. */
    public static String constants(int count, int each) {
        StringBuilder text = new StringBuilder();
        int functions = (count + each - 1) / each;
        for (int i = 0; i < functions; i++) {
            text.append("def f").append(i).append("(x):\n");
            for (int j = 0; j < each; j++) {
                long number = 100_000_000_000L + (long) (i * each + j) * 97;
                text.append(j % 10 == 9 ? "    x += len('s%d') + x %% 7\n".formatted(number) : "    x ^= %d\n".formatted(number));
            }
            text.append("    return x % 1000003\n");
        }
        text.append("def entry_point(argv):\n    total = len(argv)\n");
        for (int i = 0; i < functions; i++) {
            text.append("    total = f").append(i).append("(total)\n");
        }
        return text.append("    print(total)\n    return 0\n").append(TARGET).toString();
    }

    /** Functions and methods that take so many parameters, each fifth a string; called directly, through a table and as methods that are overridden. */
    public static String parameters(int count) {
        String names = joined(count, i -> "p" + i);
        String values = joined(count, i -> isText(i) ? "str(x + %d)".formatted(i) : "x * %d".formatted(i + 1));
        StringBuilder text = new StringBuilder("class Base(object):\n");
        summing(text, "    ", "method(self, " + names, count, 1);
        text.append("class Derived(Base):\n");
        summing(text, "    ", "method(self, " + names, count, 2);
        summing(text, "", "first(" + names, count, 3);
        summing(text, "", "second(" + names, count, 4);
        return text.append("""
                TABLE = [first, second]
                OBJECTS = [Base(), Derived()]
                def call(x):
                    return first(VALUES)
                def call_through_table(x):
                    return TABLE[x % 2](VALUES)
                def call_method(x):
                    return OBJECTS[x % 2].method(VALUES)
                def entry_point(argv):
                    for x in range(2, 6):
                        print(call(x))
                        print(call_through_table(x))
                        print(call_method(x))
                    return 0
                """.replace("VALUES", values)).append(TARGET).toString();
    }

    private static boolean isText(int parameter) {
        return parameter % 5 == 4;
    }

    private static String joined(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(", "));
    }

    private static void summing(StringBuilder text, String indent, String header, int count, int start) {
        text.append(indent).append("def ").append(header).append("):\n").append(indent).append("    total = ").append(start).append('\n');
        for (int i = 0; i < count; i++) {
            text.append(indent).append("    total = (total * 3 + ").append(isText(i) ? "len(p" + i + ")" : "p" + i).append(") % 1000003\n");
        }
        text.append(indent).append("    return total\n");
    }

    /** So many classes in a tree, each with a method that overrides those above. */
    public static String classes(int count) {
        StringBuilder text = new StringBuilder("class C0(object):\n    def __init__(self, n):\n        self.n = n\n    def value(self, x):\n        return x\n");
        for (int i = 1; i < count; i++) {
            text.append("class C%d(C%d):\n    def value(self, x):\n        return (x * 3 + self.n + %d) %% 1000003\n".formatted(i, (i - 1) / 9, i));
        }
        return text.append("OBJECTS = [").append(joined(count, i -> "C%d(%d)".formatted(i, i % 10))).append("""
                ]
                def entry_point(argv):
                    total, below = 0, 0
                    for o in OBJECTS:
                        total = o.value(total)
                        if isinstance(o, C7):
                            below += 1
                    print('%d %d' % (total, below))
                    return 0
                """).append(TARGET).toString();
    }

    /** Calls so deep. */
    public static String recursion(int depth) {
        return """
                def down(n):
                    if n == 0:
                        return 0
                    return (down(n - 1) * 3 + n) % 1000003
                def entry_point(argv):
                    print(down(DEPTH))
                    return 0
                """.replace("DEPTH", String.valueOf(depth)) + TARGET;
    }

    /** Calls without end, handled as the RuntimeError that they are and then not. */
    public static String endless() {
        return """
                def forever(n):
                    return forever(n + 1) + 1
                def entry_point(argv):
                    try:
                        print(forever(0))
                    except RuntimeError:
                        print('too deep')
                    return forever(1)
                """ + TARGET;
    }
}
