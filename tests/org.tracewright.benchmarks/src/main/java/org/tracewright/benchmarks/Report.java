package org.tracewright.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/** Prints all tables of measurements; the only argument is the top of the clone. */
public final class Report {

    private Report() {
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: Report ROOT");
            System.exit(2);
        }
        Path root = Path.of(args[0]);
        new TranslationTimes(root.resolve("tracewright"), root.resolve("plugins/org.tracewright.examples/examples/tlr/tlr.py")).report(System.out);
        System.out.println();
        CompareWithJava.report(root.resolve("tests/org.tracewright.benchmarks/programs"), System.out);
    }
}
