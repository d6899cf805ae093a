package org.tracewright.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * What an instruction costs in a dispatch loop of many operations against one of few. HotSpot compiles no method of more than 8,000 bytes of byte
 * code, so that the back end must cut a large loop into several methods; the ratio is the price of that. Both interpreters run the same program, of the
 * operations that both have: with ten times as many different ones, mostly the processor's prediction of branches would be measured.
 */
final class DispatchTimes {

    private static final int FEW = 30;
    private static final int MANY = 300;
    /** Instructions of the interpreted program, of which each of the few operations has the same share. */
    private static final int PROGRAM = 300;
    private static final int INSTRUCTIONS = 10_000_000;
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 9;

    private final Path scratch;
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    DispatchTimes(Path scratch) {
        this.scratch = scratch;
    }

    void report(PrintStream out) throws IOException {
        TranslatedProgram few = interpreter(FEW);
        TranslatedProgram many = interpreter(MANY);
        long[] ofFew = new long[ROUNDS];
        long[] ofMany = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            few.run(INSTRUCTIONS);
            long middle = System.nanoTime();
            many.run(INSTRUCTIONS);
            long end = System.nanoTime();
            if (round >= 0) {
                ofFew[round] = middle - start;
                ofMany[round] = end - middle;
            }
        }
        double perFew = Measurement.median(ofFew) / (double) INSTRUCTIONS;
        double perMany = Measurement.median(ofMany) / (double) INSTRUCTIONS;
        out.println("| operations of the loop | ns an instruction | ratio |");
        out.println("| ---------------------: | ----------------: | ----: |");
        out.printf("| %d | %.2f | 1.00 |%n", FEW, perFew);
        out.printf("| %d | %.2f | %.2f |%n", MANY, perMany, perMany / perFew);
    }

    private TranslatedProgram interpreter(int operations) throws IOException {
        String name = "dispatch" + operations;
        Files.writeString(scratch.resolve(name + ".py"), source(operations));
        return TranslatedProgram.of(scratch, name, output);
    }

    private static String source(int operations) {
        // The few operations stand at even distances among the many, with the same code.
        int distance = operations / FEW;
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
                """.formatted(FEW, distance, PROGRAM));
        for (int i = 0; i < operations; i++) {
            text.append("        ").append(i == 0 ? "if" : "elif").append(" operation == ").append(i).append(":\n").append(arm(i * MANY / operations));
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

    /** The code of an operation, by its place among the many. */
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
