package org.tracewright.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a generated interpreter: a directory, about how many lines, and the seed. */
public final class Generate {

    private Generate() {
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: Generate DIRECTORY LINES SEED");
            System.exit(2);
        }
        GeneratedInterpreter generator = new GeneratedInterpreter(Path.of(args[0]), Integer.parseInt(args[1]), Long.parseLong(args[2]));
        Path main = generator.write();
        System.out.printf("%s: %d lines in all, seed %s%n", main, generator.lines(), args[2]);
    }
}
