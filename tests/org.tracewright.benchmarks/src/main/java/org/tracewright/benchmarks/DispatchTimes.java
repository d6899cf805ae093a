package org.tracewright.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What an instruction costs in a dispatch loop of many operations against one of few. HotSpot compiles no method of more than 8,000 bytes of byte
 * code, so that the back end must cut a large loop into several methods; the ratio is the price of that. Both interpreters run the same program, of the
 * operations that both have: with ten times as many different ones, mostly the processor's prediction of branches would be measured.
 */
final class DispatchTimes {

    private static final int FEW = 30;
    private static final int MANY = 300;
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
        Files.writeString(scratch.resolve(name + ".py"), DispatchProgram.source(operations, FEW));
        return TranslatedProgram.of(scratch, name, output);
    }
}
