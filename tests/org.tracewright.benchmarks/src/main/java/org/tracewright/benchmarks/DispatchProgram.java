package org.tracewright.benchmarks;

import java.util.Random;

/** Interpreters whose loop tells many operations apart, as RPython source. */
public final class DispatchProgram {

    private static final int ROUND = 10;

    private DispatchProgram() {
    }

    /**
     * An interpreter of a program in which {@code used} of its operations stand, each equally often and at even distances among all of them. The code of
     * these does not depend on how many others there are. The program's argument says how many instructions to run.
     *
     * @param operations a multiple of {@code used}
     */
    public static String source(int operations, int used) {
        int distance = operations / used;
        StringBuilder text = new StringBuilder("""
                CODE = [i * 7919 %% %d * %d for i in range(%d)]
                def run(count):
                    a, b, c, pc = 1, 2, 3, 0
                    stack = [0] * 16
                    while count > 0:
                        count -= 1
                        operation = CODE[pc]
                        pc += 1
                        if pc == len(CODE):
                            pc = 0
                """.formatted(used, distance, ROUND * used));
        for (int i = 0; i < operations; i++) {
            text.append("        ").append(i == 0 ? "if" : "elif").append(" operation == ").append(i).append(":\n")
                    .append(arm(i % distance == 0 ? i / distance : used + i));
        }
        return text.append("""
                    return a + b * 3 + c * 5 + stack[0] + stack[7]
                def entry_point(argv):
                    print(run(int(argv[1])))
                    return 0
                def target(driver, args):
                    return entry_point
                """).toString();
    }

    private static String arm(int number) {
        Random random = new Random(number);
        String[] names = {"a", "b", "c"};
        String to = names[random.nextInt(3)];
        String from = names[random.nextInt(3)];
        return """
                            %1$s = (%2$s * 3 + stack[%3$d] + %4$d) & 1048575
                            stack[(%1$s + %4$d) & 15] = %2$s ^ %1$s
                            if %1$s > 900000:
                                %2$s = %1$s >> 3
                """.formatted(to, from, random.nextInt(16), number);
    }
}
